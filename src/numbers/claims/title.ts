import type { Registers } from "../../datasets/registers.ts";
import type { Locale } from "../../i18n/locale.ts";
import { common, measureOf, placeOf } from "../definitions/comparable.ts";
import { inWords } from "./in-words.ts";
import type { Computed } from "./model.ts";

/** The default title of a claim: what it says of its values; null for a claim about rows, which has none. */
export function claimTitle(computed: Computed, { places }: Pick<Registers, "places">, locale: Locale): string | null {
  const { statement, values } = computed;
  if ("total" in statement) return null;
  const rows = values.flatMap((value) => value.rows);
  const place = common(rows.map(placeOf));
  const series = locale.numberTitles.cell(
    common(rows.map(measureOf)) || values[0]!.title,
    place === null ? null : (places.get(place)?.name ?? place),
  );
  return inWords({ ...computed, title: series }, locale);
}
