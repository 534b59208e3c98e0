import type { Chart, Graphic } from "../charts/model.ts";
import { drawFigure } from "../charts/draw.ts";
import { serialize, type Node } from "../charts/svg/tree.ts";
import type { ClaimTrail } from "../charts/claim-trail.ts";
import type { Entry } from "./entry.ts";

/**
 * Both drawings of every case as snapshot files, by file name: `bars-hard-narrow.svg`. Each element is on its own line,
 * for readable diffs, and the namespace is included, so that the file can be opened.
 */
export function snapshotsOf(entries: readonly Entry<Chart | ClaimTrail>[]): Map<string, string> {
  const cases = entries.flatMap(({ cases }) => Object.entries(cases));
  return new Map(
    cases.flatMap(([name, chart]) =>
      Object.entries(drawFigure(chart)).map(([size, graphic]) => [`${name}-${size}.svg`, fileOf(graphic)]),
    ),
  );
}

function fileOf({ svg }: Graphic): string {
  const attributes = { xmlns: "http://www.w3.org/2000/svg", ...svg.attributes };
  return `${serialize(onLines({ ...svg, attributes }))}\n`;
}

/** An element with a line break between each two tags that nothing stands between. */
function onLines(node: Node): Node {
  const { children } = node;
  const isElement = (i: number) => typeof children[i] !== "string";
  const lines = children.flatMap((child, i) => {
    if (typeof child === "string") return child;
    return i === 0 || isElement(i - 1) ? ["\n", onLines(child)] : onLines(child);
  });
  return { ...node, children: children.length > 0 && isElement(children.length - 1) ? [...lines, "\n"] : lines };
}

/** A drawing that differs from its snapshot: `before` is null if it is new, `after` if it is gone. */
export interface SnapshotDiff {
  file: string;
  before: string | null;
  after: string | null;
}

/** The drawings that differ, by file name. */
export function changesBetween(kept: ReadonlyMap<string, string>, drawn: ReadonlyMap<string, string>): SnapshotDiff[] {
  const files = [...new Set([...drawn.keys(), ...kept.keys()])];
  const all = files.map((file): SnapshotDiff => ({
    file,
    before: kept.get(file) ?? null,
    after: drawn.get(file) ?? null,
  }));
  return all.filter(({ before, after }) => before !== after);
}
