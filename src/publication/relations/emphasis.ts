import type { Point } from "../../charts/model.ts";
import type { Options } from "../../charts/options.ts";
import type { Locale } from "../../i18n/locale.ts";

/**
 * How a chart of values says which of them is the one in question: if groups of those who count differ in it, their
 * colours stay, and an annotation points at the value; otherwise it is highlighted.
 */
export function emphasise(
  points: readonly Point[],
  key: string,
  { comparison }: Pick<Locale, "comparison">,
): { points: Point[]; options: Options } {
  const groups = new Set(points.filter(({ row }) => row !== null).map(({ counter }) => counter?.position ?? null));
  return groups.size < 2
    ? { points: [...points], options: { highlight: [key] } }
    : {
        points: points.map((point) => (point.key === key ? { ...point, remark: comparison.own } : point)),
        options: { colours: "who-counted" },
      };
}
