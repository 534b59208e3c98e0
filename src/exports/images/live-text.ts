import { element, type Node } from "../../charts/svg/tree.ts";
import { cascade, type Cascaded } from "./cascade.ts";
import type { StyleResolver } from "./resolved-styles.ts";
import { runsOf, type Run, type TextWriter } from "./text-runs.ts";

/**
 * Writes the text of an image as text, one element per line, for people who edit it. Halos are text of its own behind
 * the line, because drawing programs draw a stroke over the letters; they are only written where text needs them.
 */
export class LiveText implements TextWriter {
  readonly #resolver: StyleResolver;
  readonly #withHalos: boolean;
  readonly #lines: Node[] = [];

  constructor(resolver: StyleResolver, withHalos: boolean) {
    this.#resolver = resolver;
    this.#withHalos = withHalos;
  }

  write(node: Node, outer: Cascaded): void {
    const line = cascade(node, outer, this.#resolver);
    const runs = runsOf(node, line, this.#resolver);
    const [first] = runs;
    if (!first) return;
    const place = {
      x: node.attributes["x"] ?? "0",
      y: node.attributes["y"] ?? "0",
      "text-anchor": line.attributes["text-anchor"] ?? null,
    };
    const { stroke, "stroke-width": width = "1", "stroke-linejoin": join = null } = first.attributes;
    if (stroke && this.#withHalos)
      this.#lines.push(
        textOf(runs, { ...place, fill: "none", stroke, "stroke-width": width, "stroke-linejoin": join }, () => null),
      );
    this.#lines.push(textOf(runs, place, ({ attributes }) => attributes["fill"] ?? null));
  }

  flush(): Node[] {
    return this.#lines.splice(0);
  }
}

/** A line of text. What all runs have in common stands on the line, and the rest on the runs. */
function textOf(
  runs: readonly Run[],
  place: Readonly<Record<string, string | null>>,
  fillOf: (run: Run) => string | null,
): Node {
  const styles = runs.map((run) => ({
    "font-size": String(run.size),
    "font-weight": run.weight === "strong" ? "600" : null,
    fill: fillOf(run),
  }));
  const [first] = styles;
  const isShared = (name: keyof (typeof styles)[number]) => styles.every((style) => style[name] === first?.[name]);
  const names = ["font-size", "font-weight", "fill"] as const;
  const shared = Object.fromEntries(names.filter(isShared).map((name) => [name, first?.[name] ?? null]));
  const own = names.filter((name) => !isShared(name));
  if (own.length === 0) return element("text", { ...shared, ...place }, runs.map(({ text }) => text).join(""));
  const spans = runs.map(({ text }, i) =>
    element("tspan", Object.fromEntries(own.map((name) => [name, styles[i]![name]])), text),
  );
  // Without it, some programs drop spaces at the ends of a run.
  return element("text", { ...shared, ...place, "xml:space": "preserve" }, ...spans);
}
