import type { Chart, Point, Viewport } from "../model.ts";
import type { Box } from "../labels/labels.ts";
import { tooltipText } from "../value-text.ts";
import { element, type Node } from "./tree.ts";
import { annotationClasses } from "../states.ts";
import { drawing } from "../../theme/measures.ts";
import type { Typeface } from "../../theme/typeface.ts";

/** The properties of a chart that its drawing depends on. */
type Drawn = Pick<Chart, "id" | "locale" | "options" | "typeface">;

/** Classes drawn below all others, the lowest first, and above them. */
const under = ["rail", "grid", "lane", "base", "halo", "reach", "line"];
const over = ["glyph"];

/**
 * A drawing in progress. Path data is collected by class and written as one path per class: first the classes that lie
 * below the marks, then the marks in the order of first use. Other elements follow the paths, then text, and on top the
 * hit areas. charts.css explains the classes.
 */
export class SvgCanvas {
  readonly width: number;
  /** Whether the drawing is too narrow for labels beside marks. */
  readonly narrow: boolean;
  /** Whether the drawing must be low: see Viewport. */
  readonly low: boolean;
  /** Type size of furniture and of text, line height, and the sizes of large and of huge values. */
  readonly fine: number;
  readonly size: number;
  readonly line: number;
  readonly large: number;
  readonly huge: number;
  /** Measures and breaks text in the font of the drawing. */
  readonly typeface: Typeface;
  /** Prefix of the ids in this drawing. */
  readonly prefix: string;
  readonly #paths = new Map<string, string>();
  readonly #below: Node[] = [];
  readonly #elements: Node[] = [];
  readonly #texts: Node[] = [];
  readonly #hits: Node[] = [];
  readonly #chart: Drawn;

  constructor(chart: Drawn, { size, width, low = false }: Viewport) {
    this.#chart = chart;
    this.width = width;
    this.narrow = width < 480;
    this.low = low;
    ({ fine: this.fine, size: this.size, line: this.line, large: this.large, huge: this.huge } = drawing[size]);
    this.typeface = chart.typeface;
    this.prefix = `${chart.id}-${size}`;
  }

  /** Adds path data to the path of a class. */
  draw(classes: string, data: string): void {
    this.#paths.set(classes, (this.#paths.get(classes) ?? "") + data);
  }

  /** Adds an element that cannot be part of a class's path. */
  add(node: Node): void {
    this.#elements.push(node);
  }

  /** Adds an element below everything else. */
  addBelow(node: Node): void {
    this.#below.push(node);
  }

  /** Writes one line of text with its baseline at `y`, preceded by `lead` in bold. */
  write(text: string, x: number, y: number, classes = "", lead = ""): void {
    const strong = lead === "" ? "" : element("tspan", { class: "strong" }, lead);
    // Text on whole units looks the same and is lighter; zero is the default of `x` and omitted.
    this.#texts.push(element("text", { x: Math.round(x) || null, y: Math.round(y), class: classes }, strong, text));
  }

  /** Writes lines of text, the top of the first at `top`. Returns the bottom of the last. */
  writeLines(lines: readonly string[], x: number, top: number, classes = ""): number {
    lines.forEach((line, i) => this.write(line, x, this.baseline(top + i * this.line), classes));
    return top + lines.length * this.line;
  }

  /** Adds the hit area of a point: a box as large as its neighbours allow. To be called once per point, in order. */
  mark(point: Point, { left, top, right, bottom }: Box): void {
    const [x, y, width, height] = [
      Math.floor(left),
      Math.floor(top),
      Math.ceil(right) - Math.floor(left),
      Math.ceil(bottom) - Math.floor(top),
    ];
    this.markPath(point, `M${x} ${y}h${width}v${height}h${-width}z`);
  }

  /** Adds a hit area of another shape. */
  markPath(point: Point, d: string): void {
    const title = element("title", {}, tooltipText(point, this.#chart));
    this.#hits.push(
      element("path", { class: "hit-area", "data-place": point.place, "data-group": point.group, d }, title),
    );
  }

  /** Baseline of a line of text whose top is at `top`. */
  baseline(top: number): number {
    return top + (this.line + this.size * 0.7) / 2;
  }

  /** Baseline of a line of text centred on `y`. */
  centred(y: number, size = this.size): number {
    return y + size * 0.35;
  }

  /** Classes of an annotation, which may be shown in some states of its figure only. */
  annotationClasses(text: string): string {
    return annotationClasses(text, this.#chart.options);
  }

  /** Everything drawn so far, as the children of the `<svg>`. */
  body(): Node[] {
    const depth = ([classes]: [string, string]) => {
      const name = classes.split(" ")[0]!;
      return under.includes(name) ? under.indexOf(name) : under.length + over.indexOf(name) + 1;
    };
    const ordered = [...this.#paths].toSorted((a, b) => depth(a) - depth(b));
    const paths = ordered.flatMap(([classes, d]) =>
      classes.startsWith("hatch") ? this.#hatched(classes, d) : element("path", { class: classes, d }),
    );
    return [...this.#below, ...paths, ...this.#elements, ...this.#texts, ...this.#hits];
  }

  #hatched(classes: string, d: string): Node[] {
    const id = `${this.prefix}-${classes.replaceAll(" ", "-")}`;
    const stripe = element("path", { class: classes, d: "M0 0v5" });
    const pattern = element(
      "pattern",
      { id, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      stripe,
    );
    return [pattern, element("path", { fill: `url(#${id})`, d })];
  }
}
