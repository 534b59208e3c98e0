import { formatEstimateOf, formatInText, formatList, formatNumber, formatTime } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { toEstimate } from "../../model/arithmetic.ts";
import type { Claim, ClaimValue } from "../../numbers/claims/model.ts";
import { bandsOf } from "../../numbers/claims/vague.ts";
import { sound } from "../../numbers/claims/compare.ts";

/** What a claim says with its values: "at least 603 people: more than 86 people", "23 of 23". */
export function claimSummary({ statement, values }: Pick<Claim, "statement" | "values">, locale: Locale): string {
  const { relations, series, tally } = locale.claimTexts;
  const of = (part: ClaimValue["part"]) => values.filter((value) => value.part === part);
  switch (statement.kind) {
    case "compare": {
      // Of several values, those that are nearest to each other.
      const isMore = statement.relation === "more-than" || statement.relation === "at-least";
      const [is, than] = [outermost(of("is"), !isMore), outermost(of("than"), isMore)];
      return relations[statement.relation](valueText(is, locale), valueText(than, locale));
    }
    case "trend":
      return series(valueText(values[0]!, locale), valueText(values.at(-1)!, locale));
    case "vague":
      return valueText(values[0]!, locale);
    default: {
      const met = values.filter(({ part }) => part === "meets").length;
      return tally(formatNumber(met, locale), formatNumber(values.length, locale));
    }
  }
}

function outermost(values: readonly ClaimValue[], largest: boolean): ClaimValue {
  const size = ({ value }: ClaimValue) => (value?.estimate.value ?? 0) * (largest ? 1 : -1);
  return values.reduce((a, b) => (size(b) > size(a) ? b : a));
}

/** Further sentences on a claim: by how much, and what its vague word stands for. */
export function claimDetails({ statement }: Pick<Claim, "statement">, locale: Locale): string[] {
  const { times, band } = locale.claimTexts;
  if (statement.kind === "vague") {
    const { least, below } = bandsOf(locale)[statement.word]!;
    return [band(statement.word, formatNumber(least, locale), below === Infinity ? null : formatNumber(below, locale))];
  }
  if (statement.kind !== "compare" || statement.relation === "equal-to" || !statement.ratio) return [];
  const { ratio } = statement;
  return sound(() => ratio) === null || ratio.interval?.low === 0
    ? []
    : [times(formatInText(toEstimate(ratio), "times", locale))];
}

/** A value with its unit; empty if it has none. */
export function valueText({ value }: Pick<ClaimValue, "value">, locale: Locale): string {
  return value ? formatEstimateOf(value.estimate, value.unit, locale, value.style) : "";
}

/** The names of a claim's values, as short as they are distinct: places, else dates, else titles. */
export function valueLabels(
  { statement, values }: Pick<Claim, "statement" | "values">,
  places: ReadonlyMap<string, { name: string }>,
  locale: Locale,
): string[] {
  const dates = values.map(({ window }) => (window ? formatTime(window, locale, "short") : ""));
  if (statement.kind === "trend") return dates;
  const names = values.map(({ place, title }) => (place === null ? title : (places.get(place)?.name ?? title)));
  if (new Set(names).size === names.length) return names;
  const titles = values.map(({ title }) => title);
  return new Set(titles).size === titles.length
    ? titles
    : titles.map((title, i) => formatList([title, dates[i]!].filter(Boolean), locale));
}
