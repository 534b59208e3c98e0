import { rowKey } from "../../datasets/row-key.ts";
import { isUsable } from "../../datasets/usability.ts";
import { formatInText, unitName } from "../../i18n/format.ts";
import { multiply } from "../../model/decimal.ts";
import { estimate as estimateOf, numbersIn } from "../../model/estimate.ts";
import type { Source } from "../../model/source.ts";
import { measureOf } from "../../numbers/definitions/comparable.ts";
import type { Content, Relations } from "../model.ts";
import { topicsOf } from "../read/topics.ts";
import type { IndexedValue, Meaning } from "./indexed-value.ts";
import { sourcedValueOf, subjectOf, type SourcedValue } from "./sourced-values.ts";

/**
 * The most rows of a dataset that are indexed, besides those that numbers are taken from: as many as its page lists at
 * most.
 */
export const mostRowsIndexed = 100;

type Input = Pick<Content, "site" | "datasets" | "numbers" | "registers" | "locale">;

/**
 * All numbers of a publication and all usable values of its datasets, by unit (people first, or the unit with most
 * values), then by value. A range stands under both of its bounds.
 */
export function valueIndexOf(content: Input, numbersOfRow: Relations["numbersOfRow"]): IndexedValue[] {
  const meanings = [...reported(content, numbersOfRow), ...computed(content, numbersOfRow)];
  const found = new Map<string, IndexedValue & { meanings: Meaning[] }>();
  for (const meaning of meanings) {
    const isShare = meaning.unit === "share";
    const unit = isShare ? "percent" : meaning.unit;
    for (const number of numbersIn(meaning.estimate)) {
      const [named] = meaning.numbers;
      const text =
        unit === "rank" && named
          ? content.locale.rank(number, named.operands.length)
          : formatInText(estimateOf("exact", number), meaning.unit, content.locale, meaning.style);
      const key = `${unit} ${text}`;
      const known = found.get(key);
      if (known) known.meanings.push(meaning);
      else {
        const value = isShare ? multiply(number, 100) : number;
        found.set(key, {
          id: idOf(unit, value),
          unit,
          value,
          text,
          meanings: [meaning],
          roundsTo: [],
          roundedFrom: [],
        });
      }
    }
  }
  const sizes = new Map<string, number>();
  for (const { unit } of found.values()) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  const place = (unit: string) => (unit === "people" ? Infinity : sizes.get(unit)!);
  const sorted = [...found.values()].sort(
    (a, b) => place(b.unit) - place(a.unit) || compare(a.unit, b.unit) || a.value - b.value || compare(a.text, b.text),
  );
  return withRounded(withUniqueIds(sorted));
}

/** The other meanings of the value of a number, by its id; numbers whose value means nothing else have no entry. */
export function sameValuesOf(index: readonly IndexedValue[]): Map<string, readonly Meaning[]> {
  const found = new Map<string, Meaning[]>();
  for (const { meanings } of index) {
    for (const meaning of meanings) {
      const others = meanings.filter((other) => other !== meaning);
      for (const { id } of others.length > 0 ? meaning.numbers : [])
        found.set(id, [...new Set([...(found.get(id) ?? []), ...others])]);
    }
  }
  return found;
}

/** The name of a unit as a heading. */
export function unitTitle(unit: string, locale: Content["locale"]): string {
  const name = locale.valueIndex.units[unit as keyof typeof locale.valueIndex.units] ?? unitName(unit, 2, locale);
  return name.charAt(0).toLocaleUpperCase(locale.code) + name.slice(1);
}

/** The values of the datasets; those that agree in measure, place, unit, window, origin and number are one,
 * however their kind is worded. */
function reported(content: Input, numbersOfRow: Relations["numbersOfRow"]): Meaning[] {
  const { site, datasets, numbers, registers } = content;
  const { topicOf } = topicsOf(site, datasets);
  const bySubject = new Map<string, SourcedValue[]>();
  const byMeaning = new Map<string, { value: SourcedValue; numbers: Set<string>; sources: Set<Source> }>();
  for (const dataset of datasets.values()) {
    for (const [i, row] of dataset.rows.entries()) {
      const own = numbersOfRow.get(`${dataset.id}/${rowKey(dataset, row)}`) ?? [];
      if (own.length === 0 && (i >= mostRowsIndexed || !isUsable(dataset.columns, row.cells))) continue;
      const value = sourcedValueOf({ dataset, row }, registers);
      if (!value.estimate || value.estimate.kind === "unclear") continue;
      push(bySubject, subjectOf(value), value);
      const key = meaningKey(value);
      const known = byMeaning.get(key);
      if (!known)
        byMeaning.set(key, { value, numbers: new Set(own), sources: new Set(value.source ? [value.source] : []) });
      else {
        if (known.numbers.size === 0 && own.length > 0) known.value = value;
        for (const id of own) known.numbers.add(id);
        if (value.source) known.sources.add(value.source);
      }
    }
  }
  return [...byMeaning.values()].map(({ value, numbers: ids, sources }) => ({
    estimate: value.estimate!,
    unit: value.unit,
    style: value.styles.full,
    numbers: [...ids].map((id) => numbers.get(id)!),
    row: { dataset: value.dataset, row: value.row },
    topic: topicOf(value.dataset, value.row),
    measure: measureOf(value),
    counted: value.counted,
    place: registers.places.get(value.place ?? "") ?? null,
    window: value.window,
    origins: value.origin ? [value.origin] : [],
    sources: [...sources],
    disputed: disputedBy(value, bySubject.get(subjectOf(value))!),
  }));
}

/** The numbers that no row reports, because they are computed. */
function computed({ site, datasets, numbers, registers }: Input, numbersOfRow: Relations["numbersOfRow"]): Meaning[] {
  const { topicOf } = topicsOf(site, datasets);
  const taken = new Set([...numbersOfRow.values()].flat());
  return [...numbers.values()]
    .filter(({ id }) => !taken.has(id))
    .map((number) => {
      const values = number.rows.map((row) => sourcedValueOf(row, registers));
      const [first] = number.rows;
      return {
        estimate: number.estimate,
        unit: number.unit,
        style: number.style,
        numbers: [number],
        row: null,
        topic: first ? topicOf(first.dataset, first.row) : null,
        measure: "",
        counted: number.counted,
        place: registers.places.get(number.place ?? "") ?? null,
        window: number.window,
        origins: [...new Set(values.flatMap(({ origin }) => origin ?? []))],
        sources: [...new Set(values.flatMap(({ source }) => source ?? []))],
        disputed: [],
      };
    });
}

function meaningKey({ dataset, row, key, place, unit, window, origin, estimate }: SourcedValue): string {
  const measure = measureOf({ dataset, row }) || dataset.id;
  const own = place === null && origin === null ? key : "";
  return JSON.stringify([measure, place, unit, window, origin?.id, numbersIn(estimate!), own]);
}

function disputedBy({ estimate }: SourcedValue, same: readonly SourcedValue[]): Meaning["disputed"] {
  const others = new Map(
    same
      .filter((other) => JSON.stringify(other.estimate) !== JSON.stringify(estimate))
      .map((other) => [JSON.stringify(other.estimate), other]),
  );
  return [...others.values()]
    .map((other) => ({ estimate: other.estimate!, unit: other.unit, style: other.styles.full }))
    .toSorted((a, b) => a.estimate.value - b.estimate.value);
}

/** Notes which values become others if they are rounded by at most a twentieth; numbers below 20 are not rounded. */
function withRounded(values: readonly IndexedValue[]): IndexedValue[] {
  const byNumber = new Map(values.map((each) => [`${each.unit} ${each.value}`, each.id]));
  const from = new Map<string, string[]>();
  const all = values.map((each) => {
    const { unit, value } = each;
    const digits =
      unit !== "rank" && value >= 20 && Number.isInteger(value) ? String(value).replace(/0+$/, "").length : 0;
    const roundings = Array.from({ length: Math.max(0, digits - 1) }, (_, i) =>
      Number(value.toPrecision(digits - 1 - i)),
    );
    const roundsTo = [...new Set(roundings)]
      .filter((rounded) => Math.abs(rounded - value) <= value / 20)
      .flatMap((rounded) => byNumber.get(`${unit} ${rounded}`) ?? []);
    for (const id of roundsTo) push(from, id, each.id);
    return { ...each, roundsTo };
  });
  return all.map((each) => ({ ...each, roundedFrom: from.get(each.id) ?? [] }));
}

function withUniqueIds(values: readonly IndexedValue[]): IndexedValue[] {
  const seen = new Map<string, number>();
  return values.map((each) => {
    const nth = (seen.get(each.id) ?? 0) + 1;
    seen.set(each.id, nth);
    return nth === 1 ? each : { ...each, id: `${each.id}--${nth}` };
  });
}

function idOf(unit: string, value: number): string {
  const name = unit.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  return `${name || "value"}-${String(value).replace(/^-/, "minus-")}`;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
