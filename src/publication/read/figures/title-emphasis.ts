import type { Chart } from "../../../charts/model.ts";
import { isStressed } from "../../../charts/marks/marks.ts";

/**
 * The labels and groups that the title of a chart names although it does not highlight them, so that readers look for
 * the mark of the title among others of its colour. Empty if the title names none, or all that are drawn.
 */
export function unstressedInTitle(title: string, { points, options }: Pick<Chart, "points" | "options">): string[] {
  const drawn = points.filter(({ row }) => row !== null);
  const names = new Set(drawn.flatMap(({ label, group }) => (group === null ? [label] : [label, group])));
  const named = [...names].filter((name) => isNamed(name, title));
  if (named.length === names.size) return [];
  return named.filter((name) =>
    drawn.some((point) => (point.label === name || point.group === name) && !isStressed(point, options)),
  );
}

/** Whether a text contains a name as whole words; an ending after an apostrophe is allowed. */
function isNamed(name: string, text: string): boolean {
  const pattern = name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, "iu").test(text);
}
