import type { Registers } from "../../datasets/registers.ts";
import { formatList, formatTime } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { common, measureOf, placeOf } from "../definitions/comparable.ts";
import type { ClaimValue, Computed } from "./model.ts";

/** The default title of a claim, made from those of its values; null for a claim about rows, which has none. */
export function claimTitle(
  { statement, values }: Pick<Computed, "statement" | "values">,
  { places }: Pick<Registers, "places">,
  locale: Locale,
): string | null {
  const { titles } = locale.claimTexts;
  const listed = (part: ClaimValue["part"]) =>
    formatList(
      values.filter((value) => value.part === part).map(({ title }) => title),
      locale,
    );
  switch (statement.kind) {
    case "compare":
      return titles.relations[statement.relation](listed("is"), listed("than"));
    case "trend": {
      const rows = values.flatMap((value) => value.rows);
      const place = common(rows.map(placeOf));
      const series = locale.numberTitles.cell(
        common(rows.map(measureOf)) || values[0]!.title,
        place === null ? null : (places.get(place)?.name ?? place),
      );
      const [from, to] = [values[0]!, values.at(-1)!].map(({ window }) => formatTime(window!, locale));
      return titles.courses[statement.does](series, from!, to!);
    }
    case "vague":
      return titles.vague(values[0]!.title, statement.word);
    default:
      return null;
  }
}
