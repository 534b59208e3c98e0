import { quantity, Refusal, sum, toEstimate } from "../model/arithmetic.ts";
import { intervalOf, type Estimate } from "../model/estimate.ts";
import { calendarUnitOf } from "../model/period.ts";
import { unitIn, type Units } from "../model/unit.ts";
import { firstDay, lastDay, sameWindow, type Window } from "../model/window.ts";
import {
  formatDate,
  formatList,
  formatNumber,
  formatSome,
  formatTime,
  formatWindow,
  unitName,
} from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Extreme } from "../i18n/words/summary.ts";
import { gapsIn } from "./scales/course.ts";
import { groupsOf, type Chart, type Point } from "./model.ts";
import type { ClaimTrail } from "./claim-trail.ts";
import { fullWords, nameOf } from "./value-text.ts";
import { isTrail } from "./claim-trail.ts";

/** A point with a value. */
type Valued = Point & { estimate: Estimate };

/**
 * Describes a chart in at most four sentences, for readers who cannot see it: what it shows; how many values, from
 * when, and how many are unpublished; gaps in its series; the highest and the lowest value; and the total of the parts
 * of a whole, if their kinds allow a sum. Values keep the wording of their kinds, and the summary names values that may
 * lie beyond an extreme.
 */
export function summaryOf(chart: Chart | ClaimTrail): string {
  if (isTrail(chart)) return summaryOfClaimTrail(chart);
  const published = chart.points.filter((point): point is Valued => point.estimate !== null && point.row !== null);
  return [shown(chart, published), gaps(chart), extremes(chart, published), total(chart, published)]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

/** Whether a chart shows events: points without values, none of which is missing. */
function showsEvents({ points }: Chart): boolean {
  return points.length > 0 && points.every(({ unit, estimate }) => unit === "" && estimate === null);
}

function shown(chart: Chart, published: readonly Valued[]): string {
  const { type, points, options, locale } = chart;
  const { types, shows, none, groups, panels } = locale.summary;
  const name = types[type] ?? type;
  const events = showsEvents(chart);
  const lacking =
    points.filter(({ estimate, row }) => estimate === null && row !== null).length + (options.missing?.count ?? 0);
  if (!events && published.length === 0) return none(name, lacking);
  const described: readonly Point[] = events ? points : published;
  const [groupCount, panelCount] = [
    groupsOf({ points: described }).length,
    new Set(described.map(({ panel }) => panel)).size,
  ];
  const parts = [panelCount > 1 ? panels(panelCount) : "", groupCount > 1 ? groups(groupCount) : ""].filter(
    (part) => part !== "",
  );
  const unit = described[0]!.unit === "share" ? "percent" : described[0]!.unit;
  return shows(name, {
    what: events ? "events" : "values",
    n: described.length,
    number: formatNumber(described.length, locale),
    unit: unit === "" ? null : unitName(unit, 2, locale),
    parts: parts.length > 0 ? formatList(parts, locale) : null,
    when: when(
      described.flatMap(({ window }) => window ?? []),
      locale,
    ),
    missing: events ? 0 : lacking,
  });
}

/** The times between which a series has no values. Null if there are none, or if the chart draws no lines over time. */
function gaps({ type, points, locale }: Chart): string | null {
  if (type !== "lines" && type !== "steps") return null;
  const found = gapsIn(points, type === "steps", locale).map(
    ({ points: [{ group, panel }], times: [before, after] }) => {
      const names = [group, panel].filter((name) => name);
      return `${locale.summary.between(before, after)}${names.length > 0 ? ` (${names.join(", ")})` : ""}`;
    },
  );
  return found.length > 0 ? locale.summary.gaps(formatSome(found, locale)) : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The window that all share, or the range from the earliest to the latest day. */
function when(windows: readonly Window[], locale: Locale): string | null {
  const [one] = windows;
  if (!one) return null;
  if (windows.every((window) => sameWindow(window, one))) return formatWindow(one, locale, "short");
  const [first, last] = [
    windows.toSorted((a, b) => compare(firstDay(a), firstDay(b)))[0]!,
    windows.toSorted((a, b) => compare(lastDay(a), lastDay(b))).at(-1)!,
  ];
  // Periods of the same calendar unit are referred to by name, all other windows by their days.
  const alike = new Set(windows.map(calendarUnitOf)).size === 1 && calendarUnitOf(one) !== null;
  return locale.summary.between(
    alike ? formatWindow(first, locale) : formatDate(firstDay(first), locale, "short"),
    alike ? formatWindow(last, locale) : formatDate(lastDay(last), locale, "short"),
  );
}

function extremes({ whole, locale }: Chart, published: readonly Valued[]): string | null {
  const [first] = published;
  if (!first) return null;
  const { only, same, widest, extremes: both } = locale.summary;
  if (published.length === 1) return only(fullWords(first, locale), nameOf(first), whole && wholeWords(whole, locale));
  if (published.every((point) => equal(point, first))) return same(fullWords(first, locale));
  const [top, bottom] = [furthest(published, 1, locale.knownUnits), furthest(published, -1, locale.knownUnits)];
  if (top.length === 1 && top[0] === bottom[0])
    return widest(fullWords(top[0]!, locale), namesOf(top, published, locale));
  return both(extreme(top, published, 1, locale), extreme(bottom, published, -1, locale));
}

function extreme(points: readonly Valued[], published: readonly Valued[], direction: 1 | -1, locale: Locale): Extreme {
  const end = endOf(points[0]!, direction);
  const beyond = published.filter(
    (point) => !points.includes(point) && direction * bound(point, direction, locale.knownUnits) > direction * end,
  );
  return {
    value: fullWords(points[0]!, locale),
    names: namesOf(points, published, locale),
    beyond: beyond.length > 0 ? namesOf(beyond, published, locale) : null,
  };
}

/**
 * The points with the highest (1) or lowest (-1) number. Of estimates with the same number, those that reach further
 * come first, then the most certain ones.
 */
function furthest(published: readonly Valued[], direction: 1 | -1, units: Units): Valued[] {
  const ranks = [
    (point: Valued) => endOf(point, direction),
    (point: Valued) => bound(point, direction, units),
    (point: Valued) => bound(point, -direction as 1 | -1, units),
  ];
  const best = ranks.reduce((left, rank) => {
    const most = Math.max(...left.map((point) => direction * rank(point)));
    return left.filter((point) => direction * rank(point) === most);
  }, published);
  return best.filter((point) => equal(point, best[0]!));
}

/** The highest or lowest number stated in a value: an end of a span, otherwise the number itself. */
function endOf({ estimate: { value, low, high } }: Valued, direction: 1 | -1): number {
  return (direction === 1 ? high : low) ?? value;
}

/** The highest or lowest number that a value allows; its own number if it says nothing about that. */
function bound(point: Valued, direction: 1 | -1, units: Units): number {
  const interval = intervalOf(point.estimate, unitIn(units, point.unit));
  return interval ? (direction === 1 ? interval.high : interval.low) : endOf(point, direction);
}

function equal({ estimate: a }: Valued, { estimate: b }: Valued): boolean {
  return a.kind === b.kind && a.value === b.value && a.low === b.low && a.high === b.high;
}

/** The names of points, each with its date if another point has the same name. */
function namesOf(points: readonly Valued[], published: readonly Valued[], locale: Locale): string {
  const named = points.map((point) => {
    const name = nameOf(point);
    const alone = published.filter((other) => nameOf(other) === name).length === 1;
    return alone || !point.window ? name : `${name}, ${formatTime(point.window, locale, "short")}`;
  });
  return formatSome([...new Set(named)], locale);
}

/**
 * The total of the parts of a whole. Null if the points are not declared as parts of a whole, or if their kinds allow
 * no sum.
 */
function total({ points, whole, options, locale }: Chart, published: readonly Valued[]): string | null {
  const rest = points.find(({ row, estimate }) => row === null && estimate !== null);
  const alone =
    new Set(published.map(({ label }) => label)).size === published.length &&
    published.every(({ group, panel }) => group === null && panel === null);
  if (
    !(whole || options.remainder) ||
    published.length < 2 ||
    !alone ||
    points.some(({ estimate }) => estimate === null)
  )
    return null;
  const [{ unit, styles }] = published as [Valued];
  const known = unitIn(locale.knownUnits, unit);
  if (!known.counted) return null;
  try {
    const estimate = toEstimate(published.map((point) => quantity(point.estimate, known)).reduce(sum));
    return locale.summary.total(
      fullWords({ estimate, unit, styles }, locale),
      whole && wholeWords(whole, locale),
      rest ? fullWords(rest, locale) : null,
    );
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function wholeWords(whole: Point, locale: Locale): string {
  return `${fullWords(whole, locale)} (${whole.label})`;
}

/** How many texts there are, from when, and what happened to the elements of the claim. */
function summaryOfClaimTrail({ claimSources, locale }: ClaimTrail): string {
  const dates = claimSources.flatMap(({ date }) => (date === null ? [] : { asOf: date }));
  const first = locale.summary.shows(locale.summary.types["claim-trail"]!, {
    what: "texts",
    n: claimSources.length,
    number: formatNumber(claimSources.length, locale),
    unit: null,
    parts: null,
    when: when(dates, locale),
    missing: 0,
  });
  const changes = Map.groupBy(
    claimSources.flatMap((claimSource) => claimSource.changes).filter(({ kind }) => kind !== "origin"),
    ({ words }) => words,
  );
  const counted = [...changes].map(([words, all]) => `${words} ${formatNumber(all.length, locale)}`);
  return counted.length > 0 ? `${first} ${locale.summary.changes(counted.join("; "))}` : first;
}
