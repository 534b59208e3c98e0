import type { Point } from "../../charts/model.ts";
import type { Options } from "../../charts/options.ts";
import type { Locale } from "../../i18n/locale.ts";

/**
 * How a chart of values says which of them is the one in question: it is highlighted, in the colour of the group that
 * counted; if groups of those who count differ in it, the colours of all stay, and an annotation points at the value.
 */
export function emphasise(
  points: readonly Point[],
  key: string,
  { comparison }: Pick<Locale, "comparison">,
): { points: Point[]; options: Options } {
  const groups = new Set(points.filter(({ row }) => row !== null).map(({ counter }) => counter?.position ?? null));
  const colours = groups.size > 1 || !groups.has(null) ? ({ colours: "who-counted" } as const) : {};
  return groups.size < 2
    ? { points: [...points], options: { highlight: [key], ...colours } }
    : {
        points: points.map((point) => (point.key === key ? { ...point, remark: comparison.own } : point)),
        options: colours,
      };
}
