import { chartType } from "../../charts/registry.ts";
import { reach } from "../../charts/marks/marks.ts";
import { sumsOf } from "../../datasets/part-whole.ts";
import { roundingSlack, subtract, total } from "../../model/decimal.ts";
import { estimate } from "../../model/estimate.ts";
import { unitIn } from "../../model/unit.ts";
import { formatEstimateOf, formatInText, unitName } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { isSigned } from "../../i18n/signs.ts";
import { isClaimTrail } from "../read/figures/figure.ts";
import type { ChartFigure, Figure } from "../model.ts";

/**
 * Notes that a figure adds to its drawing by itself: its unit, if nothing else shows it, and that parts are rounded.
 */
export function drawingNotes(figure: Figure, locale: Locale): string[] {
  if (isClaimTrail(figure)) return [];
  const unit = unsaidUnit(figure, locale);
  return [...(unit === null ? [] : [locale.valuesIn(unitName(unit, 2, locale))]), ...roundedNotes(figure, locale)];
}

/**
 * The unit of a chart that neither its values nor its type nor its text show; null if readers see it, or there is none.
 */
function unsaidUnit({ file, chart }: ChartFigure, locale: Locale): string | null {
  const unit = chart.points[0]?.unit ?? "";
  if (unit === "" || isSigned(unit, locale) || chartType(file.type).namesUnit) return null;
  const { units, knownUnits, numerals } = locale;
  const nouns = Object.keys(numerals.units).filter((noun) =>
    numerals.units[noun]!.some((own) => unit === own || unit.startsWith(`${own} `)),
  );
  const names = [unit, ...(units[unit] ?? []), ...(unitIn(knownUnits, unit).also ?? []), ...nouns].map((name) =>
    name.toLowerCase(),
  );
  const words = [file.title, file.subtitle, file.note ?? ""].join(" ").toLowerCase();
  return names.some((name) => isWord(name, words)) ? null : unit;
}

function isWord(name: string, words: string): boolean {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(words.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(words.slice(at + name.length)))
      return true;
  }
  return false;
}

/** Notes that parts add up to more than their whole because of rounding, one for each such sum. */
function roundedNotes({ chart, dataset, file }: ChartFigure, locale: Locale): string[] {
  const { points, whole } = chart;
  const unit = points[0]?.unit ?? "";
  if (unitIn(locale.knownUnits, unit).counted) return [];
  const drawn = new Set(points.flatMap(({ row }) => row ?? []));
  const ruled = sumsOf(dataset.descriptor, dataset.rows, locale.knownUnits).filter(
    ({ rounded, parts }) => rounded && parts.every((part) => drawn.has(part)),
  );
  const wholes = { percent: 100, share: 1 } as Readonly<Record<string, number>>;
  const most = whole ? reach(whole.estimate) : file.type === "shares" ? wholes[unit] : undefined;
  const rows = file.type === "shares" ? [...Map.groupBy(points, ({ label }) => label).values()] : [points];
  const own = rows
    .map((parts) => parts.map(({ estimate }) => reach(estimate)))
    .flatMap((parts) => {
      const sum = total(parts);
      return most !== undefined && sum > most && subtract(sum, most) <= roundingSlack(parts, most) ? { sum, most } : [];
    });
  const write = (value: number) =>
    isSigned(unit, locale)
      ? formatInText(estimate("exact", value), unit, locale)
      : formatEstimateOf(estimate("exact", value), unit, locale);
  return [...new Set([...ruled, ...own].map(({ sum, most }) => locale.roundedParts(write(sum), write(most))))];
}
