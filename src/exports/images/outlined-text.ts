import { short } from "../../charts/svg/path.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import { cascade, type Cascaded } from "./cascade.ts";
import { grid, type Letters } from "./letters.ts";
import { runsOf, type Run, type TextWriter } from "./text-runs.ts";
import type { StyleResolver } from "./resolved-styles.ts";

/** Paths in progress: their data and attributes, keyed by the attributes. */
type Paths = Map<string, { attributes: Readonly<Record<string, string>>; d: string }>;

/**
 * Converts the text of an image to outlines: lines are collected until a shape follows them, so that lines of the same
 * colour become one path.
 */
export class OutlinedText implements TextWriter {
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
    const runs = runsOf(node, line, this.#resolver);
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
}

function gather(paths: Paths, data: string, attributes: Readonly<Record<string, string>>): void {
  const key = JSON.stringify(attributes);
  const path = paths.get(key) ?? { attributes, d: "" };
  path.d += data;
  paths.set(key, path);
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
