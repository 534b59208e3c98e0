import type { Chart, Point } from "../../charts/model.ts";
import { formatWindow } from "../../i18n/format.ts";
import type { NamedNumber, SourceRow } from "../../numbers/model.ts";
import { measureOf } from "../../numbers/definitions/comparable.ts";
import { isUsable } from "../../datasets/usability.ts";
import { sameWindow } from "../../model/window.ts";
import type { Publication } from "../model.ts";
import { counterOf } from "../read/counters.ts";
import { emphasise } from "./emphasis.ts";
import { rowLabelsOf } from "./row-labels.ts";
import { sourcedValueOf, type SourcedValue } from "./sourced-values.ts";
import { pointsOf } from "./value-points.ts";

/** What a number is compared by. */
export type ComparedBy = "places" | "dates" | "counts" | "parts";

/** A number beside others of the same measure, as a chart in which it is highlighted. */
export interface Comparison {
  by: ComparedBy;
  /** Whether the values also differ in who counted, when, or exactly what. */
  loose: boolean;
  chart: Chart;
}

type Context = Pick<Publication, "site" | "registers" | "locale" | "theme" | "numbers">;

/** The fewest values that make a comparison. */
const fewest = 3;

/** The most values that are shown one per row; who counted needs a name at each. */
const mostRows = { places: 8, parts: 8, dates: 0, counts: 16 } as const satisfies Record<ComparedBy, number>;

/**
 * A number beside others of its measure and unit: other places in the same count; other dates of the same count; else
 * other places or other counts, which may differ in more than that. A computed number stands beside those that it is
 * computed from. Null if there are too few.
 */
export function comparisonOf(number: NamedNumber, context: Context): Comparison | null {
  return number.operands.length > 0 ? amongParts(number, context) : amongValues(number, context);
}

/** The value of a row beside those of other places in the same count, else in others of its measure; null if too few. */
export function amongPlaces(id: string, row: SourceRow, context: Omit<Context, "numbers">): Comparison | null {
  return besideOthers(id, row, context, ["places"]);
}

function amongValues({ id, rows, operation }: NamedNumber, context: Context): Comparison | null {
  const [first] = rows;
  if (!first || rows.length > 1 || operation === "count") return null;
  return besideOthers(id, first, context, ["places", "dates", "counts"]);
}

/** The first comparison, of those that are allowed, for which there are enough values. */
function besideOthers(
  id: string,
  first: SourceRow,
  context: Omit<Context, "numbers">,
  allowed: readonly ComparedBy[],
): Comparison | null {
  const { site, registers, locale } = context;
  const own = sourcedValueOf(first, registers);
  const others = sameMeasure(first, own, context);
  const levelOf = ({ place }: SourcedValue) => registers.places.get(place ?? "")?.level;
  const isSameCount = (value: SourcedValue) => value.origin === own.origin && value.counted === own.counted;
  const isSameDate = ({ window }: SourcedValue) =>
    window && own.window ? sameWindow(window, own.window) : window === own.window;
  const isSamePlace = ({ place }: SourcedValue) => place === own.place;
  const isSameLevel = (value: SourcedValue) => levelOf(value) === levelOf(own);
  const placeName = ({ place }: SourcedValue) => nameOf(place, context);
  const whenAndWho = ({ origin, window }: SourcedValue) =>
    [origin?.short || origin?.name, window && formatWindow(window, locale, "short")].filter(Boolean).join(", ");

  const count = others.filter((value) => isSameCount(value) && isSameDate(value));
  const dated = others.filter((value) => isSameCount(value) && isSamePlace(value));
  const attempts = [
    { by: "places", loose: false, label: placeName, values: count.filter(isSameLevel), one: placeName },
    { by: "dates", loose: false, label: placeName, values: dated, one: windowKey },
    {
      by: "places",
      loose: false,
      label: placeName,
      values: count.filter((value) => isSamePlace(value) || levelOf(value) === "grouping"),
      one: placeName,
    },
    { by: "places", loose: true, label: placeName, values: others.filter(isSameLevel), one: placeName },
    { by: "counts", loose: true, label: whenAndWho, values: others.filter(isSamePlace), one: whenAndWho },
  ] as const;
  for (const { by, loose, label, values, one } of attempts) {
    if (!allowed.includes(by)) continue;
    const distinct = [...Map.groupBy([own, ...values.filter(({ row }) => row !== own.row)], one).values()].map((same) =>
      same.includes(own) ? own : same.at(-1)!,
    );
    if (distinct.length < fewest) continue;
    distinct.sort(inTime);
    const { from, counter } = rowLabelsOf(first.dataset, registers, locale, counterOf(site.counters));
    const points = pointsOf(
      distinct.map((value) => ({ ...value, label: label(value), from: from(value.row), counter: counter(value.row) })),
      locale,
    );
    return { by, loose, chart: chartOf(id, by, points, own.key, context) };
  }
  return null;
}

/** The usable values of the same dataset, measure and unit, by date. */
function sameMeasure(
  { dataset, row }: SourceRow,
  own: SourcedValue,
  { registers }: Pick<Context, "registers">,
): SourcedValue[] {
  const measure = measureOf({ dataset, row });
  return dataset.rows
    .filter((other) => measureOf({ dataset, row: other }) === measure && isUsable(dataset.columns, other.cells))
    .map((other) => sourcedValueOf({ dataset, row: other }, registers))
    .filter(({ estimate, unit }) => estimate !== null && estimate.kind !== "unclear" && unit === own.unit)
    .toSorted(inTime);
}

/**
 * The numbers that a number is computed from, if they have one unit, with the one that it picks; or itself among them,
 * if it has that unit too.
 */
function amongParts(number: NamedNumber, context: Context): Comparison | null {
  const operands = [...new Set(number.operands)].map((id) => context.numbers.get(id)!);
  const unit = operands[0]!.unit;
  const picked = pickedBy(number, operands);
  const shown = picked || number.unit !== unit ? operands : [...operands, number];
  if (shown.length < 2 || operands.some((operand) => operand.unit !== unit)) return null;
  const places = new Set(operands.flatMap(({ place }) => place ?? []));
  const hasPlaces = places.size === operands.length;
  const points = pointsOf(
    shown.map(({ id, title, estimate, style, rows, operation, window, place }) => ({
      label: picked && hasPlaces ? nameOf(place, context) : title,
      // A computed value has no row of its own.
      row: operation === "cell" || operation === "latest" ? rows[0]!.row : null,
      key: id,
      estimate,
      unit,
      styles: { full: style, short: style },
      window,
    })),
    context.locale,
  );
  const by = picked && hasPlaces ? "places" : "parts";
  const chart = chartOf(number.id, by, points, (picked ?? number).id, context);
  return { by, loose: false, chart };
}

/** The operand that a number is about: the one that it ranks, or the least or the greatest. */
function pickedBy({ operation, estimate }: NamedNumber, operands: readonly NamedNumber[]): NamedNumber | undefined {
  if (operation === "rank") return operands[0];
  if (operation !== "minimum" && operation !== "maximum") return undefined;
  return operands.find(({ estimate: { kind, value } }) => kind === estimate.kind && value === estimate.value);
}

/** The name of a place; the whole world is no place among others, but all of them. */
function nameOf(place: string | null, { registers, locale }: Pick<Context, "registers" | "locale">): string {
  const { level, name = "" } = registers.places.get(place ?? "") ?? {};
  return level === "world" ? locale.comparison.all : name;
}

function chartOf(
  id: string,
  by: ComparedBy,
  points: readonly Point[],
  own: string,
  { locale, theme }: Pick<Context, "locale" | "theme">,
): Chart {
  const isSeries = by === "dates";
  const type = isSeries ? "steps" : points.length > mostRows[by] ? "beeswarm" : "dots";
  const byValue = points.toSorted((a, b) => b.estimate!.value - a.estimate!.value);
  const highlighted = { points: isSeries ? points : byValue, options: { highlight: [own] } };
  return {
    id: `beside-${id}`,
    type,
    ...(type === "dots" ? emphasise(byValue, own, locale) : highlighted),
    whole: null,
    references: [],
    span: null,
    locale,
    typeface: theme.typeface,
  };
}

function inTime(a: SourcedValue, b: SourcedValue): number {
  const [first, second] = [windowKey(a), windowKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function windowKey({ window }: SourcedValue): string {
  return window ? ("asOf" in window ? window.asOf : `${window.end} ${window.start}`) : "";
}
