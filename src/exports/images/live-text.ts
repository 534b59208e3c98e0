import { short } from "../../charts/svg/path.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import type { Typeface } from "../../theme/typeface.ts";
import { cascade, type Cascaded } from "./cascade.ts";
import type { StyleResolver } from "./resolved-styles.ts";
import { runsOf, type Run, type TextWriter } from "./text-runs.ts";

/** A line of a text: where it stands, and its runs. */
interface Line {
  x: string;
  y: string;
  runs: readonly Run[];
}

/** A text of one or more lines with the same anchor. */
interface Paragraph {
  anchor: string | null;
  lines: Line[];
}

/**
 * Writes the text of an image as text for people who edit it. The lines of a paragraph (`data-continues`) are one
 * element, in which it can be found. Halos are text of its own behind the line, because drawing programs draw a stroke
 * over the letters; they are only written where text needs them.
 */
export class LiveText implements TextWriter {
  readonly #resolver: StyleResolver;
  readonly #typeface: Typeface;
  readonly #withHalos: boolean;
  readonly #paragraphs: Paragraph[] = [];

  constructor(resolver: StyleResolver, typeface: Typeface, withHalos: boolean) {
    this.#resolver = resolver;
    this.#typeface = typeface;
    this.#withHalos = withHalos;
  }

  write(node: Node, outer: Cascaded): void {
    const cascaded = cascade(node, outer, this.#resolver);
    const runs = runsOf(node, cascaded, this.#resolver);
    if (runs.length === 0) return;
    const { "text-anchor": anchor = null } = cascaded.attributes;
    const x = node.attributes["x"] ?? "0";
    // Some programs anchor each run of a line on its own, so a line of several runs is placed by its start.
    const isPlaced = anchor !== null && runs.length > 1;
    const line = { x: isPlaced ? this.#startOf(Number(x), anchor, runs) : x, y: node.attributes["y"] ?? "0", runs };
    const before = this.#paragraphs.at(-1);
    if (before && "data-continues" in node.attributes) before.lines.push(line);
    else this.#paragraphs.push({ anchor: isPlaced ? null : anchor, lines: [line] });
  }

  #startOf(x: number, anchor: string, runs: readonly Run[]): string {
    const widths = runs.map(({ text, size, weight }) => this.#typeface.textWidth(text, size, weight));
    const width = widths.reduce((sum, own) => sum + own);
    return short(x - width * ({ middle: 0.5, end: 1 }[anchor] ?? 0));
  }

  flush(): Node[] {
    return this.#paragraphs.splice(0).flatMap((paragraph) => {
      const halo = this.#withHalos ? haloOf(paragraph) : [];
      return [...halo, textOf(paragraph, ({ attributes }) => attributes["fill"] ?? null, {})];
    });
  }
}

function haloOf(paragraph: Paragraph): Node[] {
  const {
    stroke,
    "stroke-width": width = "1",
    "stroke-linejoin": join = null,
  } = paragraph.lines[0]!.runs[0]!.attributes;
  if (!stroke) return [];
  return [textOf(paragraph, () => "none", { stroke, "stroke-width": width, "stroke-linejoin": join })];
}

/** A paragraph as an element. What all its runs have in common stands on it, and the rest on the runs. */
function textOf(
  { anchor, lines }: Paragraph,
  fillOf: (run: Run) => string | null,
  more: Readonly<Record<string, string | null>>,
): Node {
  const [{ x, y, runs: firstRuns }] = lines as [Line];
  const stylesOf = (run: Run) => ({
    "font-size": String(run.size),
    "font-weight": run.weight === "strong" ? "600" : null,
    fill: fillOf(run),
  });
  const first = stylesOf(firstRuns[0]!);
  const all = lines.flatMap(({ runs }) => runs);
  const names = ["font-size", "font-weight", "fill"] as const;
  const own = names.filter((name) => all.some((run) => stylesOf(run)[name] !== first[name]));
  const shared = names.filter((name) => !own.includes(name)).map((name) => [name, first[name]]);
  const attributes = { ...Object.fromEntries(shared), ...more, x, y, "text-anchor": anchor };
  if (all.length === 1) return element("text", attributes, all[0]!.text);
  const spans = lines.flatMap(({ runs, ...place }, line) =>
    runs.map((run, i) => {
      const styles = Object.fromEntries(own.map((name) => [name, stylesOf(run)[name]]));
      const end = i === runs.length - 1 && line < lines.length - 1 ? " " : "";
      return element("tspan", { ...(line > 0 && i === 0 && place), ...styles }, run.text + end);
    }),
  );
  // Without it, some programs drop spaces at the ends of a run.
  return element("text", { ...attributes, "xml:space": "preserve" }, ...spans);
}
