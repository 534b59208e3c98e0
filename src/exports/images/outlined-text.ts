import { short } from "../../charts/svg/path.ts";
import type { Weight } from "../../theme/typeface.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import { cascade, type Cascaded } from "./cascade.ts";
import { grid, type Letters } from "./letters.ts";
import type { StyleResolver } from "./resolved-styles.ts";

/** A piece of text in one style. */
interface Run {
  text: string;
  weight: Weight;
  size: number;
  attributes: Cascaded["attributes"];
}

/** Paths in progress: their data and attributes, keyed by the attributes. */
type Paths = Map<string, { attributes: Readonly<Record<string, string>>; d: string }>;

/**
 * Converts the text of an image to outlines: lines are collected until a shape follows them, so that lines of the same
 * colour become one path.
 */
export class OutlinedText {
  readonly #resolver: StyleResolver;
  readonly #letters: Letters;
  /** Halos are drawn below all fills. */
  readonly #halos: Paths = new Map();
  readonly #fills: Paths = new Map();
  /** Text without outlines. */
  readonly #lines: Node[] = [];

  constructor(resolver: StyleResolver, letters: Letters) {
    this.#resolver = resolver;
    this.#letters = letters;
  }

  /** Writes a `<text>`, which is a single line: its runs follow each other, and share the anchor. */
  write(node: Node, outer: Cascaded): void {
    const line = cascade(node, outer, this.#resolver);
    const runs = trimmed(this.#runsOf(node, line));
    if (runs.length === 0) return;
    const anchor = line.attributes["text-anchor"] ?? "";
    const [x, y] = [Number(node.attributes["x"] ?? 0), Number(node.attributes["y"] ?? 0)];
    const outlines = runs.map(({ text, size, weight }) => this.#letters.outline(text, size, weight));
    if (!outlines.every((outline) => outline !== null)) return void this.#lines.push(...asText(runs, x, y, anchor));
    const length = outlines.reduce((sum, { width }) => sum + width, 0);
    let pen = x - length * ({ middle: 0.5, end: 1 }[anchor] ?? 0);
    outlines.forEach((outline, i) => {
      const { fill = "", stroke, ...rest } = runs[i]!.attributes;
      const data = outline.at(pen, y);
      if (stroke)
        gather(this.#halos, data, {
          fill: "none",
          stroke,
          "stroke-width": String(Number(rest["stroke-width"] ?? 1) * grid),
          "stroke-linejoin": rest["stroke-linejoin"] ?? "",
        });
      gather(this.#fills, data, { fill });
      pen += outline.width;
    });
  }

  /** The text collected so far, as one path per colour. */
  flush(): Node[] {
    const paths = [...this.#halos.values(), ...this.#fills.values()]
      .filter(({ d }) => d !== "")
      .map(({ attributes, d }) => element("path", { ...attributes, d }));
    const outlines = paths.length > 0 ? [element("g", { transform: `scale(${short(1 / grid)})` }, ...paths)] : [];
    this.#halos.clear();
    this.#fills.clear();
    return [...outlines, ...this.#lines.splice(0)];
  }

  /** The runs of a text, in order. Only the letters of a value are stroked. */
  #runsOf(node: Node, cascaded: Cascaded): Run[] {
    const { attributes } = cascaded;
    return node.children.flatMap((child): Run[] => {
      if (typeof child === "string") {
        if (attributes["stroke"] && attributes["paint-order"] !== "stroke")
          throw new Error("a stroke over letters has no place in an image");
        const weight = Number(attributes["font-weight"]) >= 600 ? "strong" : "regular";
        return [{ text: child, weight, size: Number(attributes["font-size"]), attributes }];
      }
      if (child.name === "title") return [];
      if (child.name !== "tspan" && child.name !== "a")
        throw new Error(`<${child.name}> in a text has no place in an image`);
      if (["x", "y", "dx", "dy"].some((name) => name in child.attributes))
        throw new Error(`a <${child.name}> that is moved has no place in an image`);
      return this.#runsOf(child, cascade(child, cascaded, this.#resolver));
    });
  }
}

function gather(paths: Paths, data: string, attributes: Readonly<Record<string, string>>): void {
  const key = JSON.stringify(attributes);
  const path = paths.get(key) ?? { attributes, d: "" };
  path.d += data;
  paths.set(key, path);
}

/** Removes white space at both ends of the line and collapses it inside, as SVG does. */
function trimmed(runs: readonly Run[]): Run[] {
  let blank = true;
  const single = runs.map((run) => {
    const text = run.text.replaceAll(/[ \n\t]+/g, " ").replace(blank ? /^ / : /^$/, "");
    if (text !== "") blank = text.endsWith(" ");
    return { ...run, text };
  });
  const filled = single.filter(({ text }) => text !== "");
  return filled
    .map((run, i) => (i === filled.length - 1 ? { ...run, text: run.text.replace(/ $/, "") } : run))
    .filter(({ text }) => text !== "");
}

/**
 * A line without outlines, in whatever font the reader has. Some programs do not support `paint-order`, so its halo is
 * a separate line.
 */
function asText(runs: readonly Run[], x: number, y: number, anchor: string): Node[] {
  const line = (paint: (run: Run) => Record<string, string>) => {
    // Some programs drop spaces at the ends of a run; non-breaking ones are kept.
    const spans = runs.map((run) =>
      element(
        "tspan",
        { ...paint(run), "font-weight": run.weight === "strong" ? "600" : "" },
        run.text.replaceAll(/^ | $/g, "\u00a0"),
      ),
    );
    const size = runs[0]!.size;
    return element("text", { x, y, "font-family": "sans-serif", "font-size": size, "text-anchor": anchor }, ...spans);
  };
  const { stroke, "stroke-width": width = "1", "stroke-linejoin": join = "" } = runs[0]!.attributes;
  const halo = stroke ? [line(() => ({ fill: "none", stroke, "stroke-width": width, "stroke-linejoin": join }))] : [];
  return [...halo, line(({ attributes }) => ({ fill: attributes["fill"] ?? "" }))];
}
