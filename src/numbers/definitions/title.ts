import type { Registers } from "../../datasets/registers.ts";
import { formatList, formatTime, unitName } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { common, measureOf, placeOf } from "./comparable.ts";
import type { NamedNumber } from "../model.ts";

/**
 * The default title of a number: measure and place of its rows. A computed one names its operation with the places of
 * its operands if they share a measure and differ only in place, with their dates for a change, else with their titles.
 */
export function titleOf(
  { operation, rows, unit }: Pick<NamedNumber, "operation" | "rows" | "unit">,
  parts: readonly NamedNumber[],
  registers: Registers,
  locale: Locale,
): string {
  const { cell, computed } = locale.numberTitles;
  const measure = common(rows.map(measureOf)) || null;
  const placeName = (number: Pick<NamedNumber, "rows">) => {
    const id = common(number.rows.map(placeOf));
    return id === null ? null : (registers.places.get(id)?.name ?? id);
  };
  const own = cell(measure ?? rows[0]!.dataset.descriptor.title, placeName({ rows }));
  if (operation === "cell" || operation === "latest") return own;
  if (operation === "count") return computed.count(unitName(unit, 2, locale), own);
  if (operation === "change" && measure !== null && placeName({ rows }) !== null) {
    const [earlier, later] = parts.map(({ window }) => formatTime(window!, locale));
    return cell(own, computed.change(earlier!, later!));
  }
  const places = parts.map(placeName).filter((name) => name !== null);
  const named = measure !== null && new Set(places).size === parts.length;
  const [first, ...others] = named ? places : parts.map(({ title }) => title);
  const pair =
    operation === "rank" ||
    operation === "difference" ||
    operation === "change" ||
    operation === "share" ||
    operation === "ratio";
  const operandTitles = pair
    ? computed[operation](first!, formatList(others, locale))
    : computed[operation](formatList([first!, ...others], locale), "");
  return named ? cell(measure, operandTitles) : operandTitles;
}
