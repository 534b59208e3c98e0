import type { Chart, Point, Viewport } from "../model.ts";
import type { Box } from "../labels/labels.ts";
import { tooltipText } from "../value-text.ts";
import { element, type Node } from "./tree.ts";
import { drawing } from "../../theme/measures.ts";
import type { Typeface } from "../../theme/typeface.ts";

/** What a drawing needs of its chart. */
type Drawn = Pick<Chart, "id" | "locale" | "options" | "typeface">;

/** Classes that lie under all others, the lowest first. */
const under = ["rail", "grid", "lane", "base", "halo", "reach", "line"];

/**
 * One drawing under way. Path data is gathered by class and written as one path per class: what lies under the marks
 * first, then the marks in the order of first use; other elements come after the paths, then text, and on top what
 * answers when it is pointed at. Classes are explained in charts.css.
 */
export class SvgCanvas {
  readonly width: number;
  /** Whether there is too little room for labels beside marks. */
  readonly narrow: boolean;
  /** Size of the type, height of its lines, size of large values and of huge ones. */
  readonly size: number;
  readonly line: number;
  readonly large: number;
  readonly huge: number;
  /** Measures and breaks text in the font that the drawing will have. */
  readonly typeface: Typeface;
  /** Prefix of the ids in this drawing. */
  readonly prefix: string;
  readonly #paths = new Map<string, string>();
  readonly #elements: Node[] = [];
  readonly #texts: Node[] = [];
  readonly #hits: Node[] = [];
  readonly #chart: Drawn;

  constructor(chart: Drawn, { size, width }: Viewport) {
    this.#chart = chart;
    this.width = width;
    this.narrow = width < 480;
    ({ size: this.size, line: this.line, large: this.large, huge: this.huge } = drawing[size]);
    this.typeface = chart.typeface;
    this.prefix = `${chart.id}-${size}`;
  }

  /** Adds path data to the path of a class. */
  draw(classes: string, data: string): void {
    this.#paths.set(classes, (this.#paths.get(classes) ?? "") + data);
  }

  /** Adds an element that cannot be part of a path. */
  add(node: Node): void {
    this.#elements.push(node);
  }

  /** Writes one line of text with its baseline at `y`. `lead` is set in front of it in strong type. */
  write(text: string, x: number, y: number, classes = "", lead = ""): void {
    const strong = lead === "" ? "" : element("tspan", { class: "strong" }, lead);
    // A tenth of a unit is less than a letter can be seen to move; zero is where a text stands by itself.
    const tenth = (value: number) => Math.round(value * 10) / 10;
    this.#texts.push(element("text", { x: tenth(x) || null, y: tenth(y), class: classes }, strong, text));
  }

  /** Writes lines below each other; the top of the first is at `top`. Returns the bottom of the last. */
  writeLines(lines: readonly string[], x: number, top: number, classes = ""): number {
    lines.forEach((line, i) => this.write(line, x, this.baseline(top + i * this.line), classes));
    return top + lines.length * this.line;
  }

  /**
   * Has a point answer where it is pointed at: in a box as generous as its neighbours allow. Once for every point, in
   * their order.
   */
  mark(point: Point, { left, top, right, bottom }: Box): void {
    const [x, y, width, height] = [
      Math.floor(left),
      Math.floor(top),
      Math.ceil(right) - Math.floor(left),
      Math.ceil(bottom) - Math.floor(top),
    ];
    this.markPath(point, `M${x} ${y}h${width}v${height}h${-width}z`);
  }

  /** The same, for a shape that is no box. */
  markPath(point: Point, d: string): void {
    const title = element("title", {}, tooltipText(point, this.#chart));
    this.#hits.push(
      element("path", { class: "hit-area", "data-place": point.place, "data-group": point.group, d }, title),
    );
  }

  /** The baseline of a line of text whose top is at `top`. */
  baseline(top: number): number {
    return top + (this.line + this.size * 0.7) / 2;
  }

  /** The baseline of a line of text that is centred on `y`. */
  centred(y: number): number {
    return y + this.size * 0.35;
  }

  /** Everything drawn so far, as the children of the `<svg>`. */
  body(): Node[] {
    const depth = ([classes]: [string, string]) =>
      (under.indexOf(classes.split(" ")[0]!) + under.length + 1) % (under.length + 1);
    const ordered = [...this.#paths].toSorted((a, b) => depth(a) - depth(b));
    const paths = ordered.flatMap(([classes, d]) =>
      classes.startsWith("hatch") ? this.#hatched(classes, d) : element("path", { class: classes, d }),
    );
    return [...paths, ...this.#elements, ...this.#texts, ...this.#hits];
  }

  #hatched(classes: string, d: string): Node[] {
    const id = `${this.prefix}-${classes.replace(" ", "-")}`;
    const stripe = element("path", { class: classes, d: "M0 0v5" });
    const pattern = element(
      "pattern",
      { id, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      stripe,
    );
    return [pattern, element("path", { fill: `url(#${id})`, d })];
  }
}
