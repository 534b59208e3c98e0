import { formatList, formatNumber, formatTime } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Claim, ClaimValue } from "./model.ts";

/** What is claimed of which numbers, regardless of their titles and values, for comparison: "compare more-than a b". */
export function factsOf({ statement, operands }: Pick<Claim, "statement" | "operands">): string {
  const { kind } = statement;
  const what =
    kind === "compare"
      ? [statement.relation]
      : kind === "trend"
        ? [statement.does]
        : kind === "vague"
          ? [statement.word]
          : statement.but > 0
            ? [String(statement.but)]
            : [];
  return [kind, ...what, ...operands].join(" ");
}

/** What a claim says, as readers see it: "Bells in Norway: more than bells in Kenya". */
export function inWords(
  { statement, title, values }: Pick<Claim, "statement" | "title" | "values">,
  locale: Locale,
): string {
  const { titles, rows } = locale.claimTexts;
  const listed = (part: ClaimValue["part"]) =>
    formatList(
      values.filter((value) => value.part === part).map((value) => value.title),
      locale,
    );
  switch (statement.kind) {
    case "compare":
      return titles.relations[statement.relation](listed("is"), listed("than"));
    case "trend": {
      const [from, to] = [values[0]!, values.at(-1)!].map(({ window }) => formatTime(window!, locale));
      return titles.courses[statement.does](title, from!, to!);
    }
    case "vague":
      return titles.vague(values[0]!.title, statement.word);
    case "all":
      return statement.but > 0 ? rows.allBut(title, formatNumber(statement.but, locale)) : rows.all(title);
    case "only":
      return rows.only(title, listed("meets"));
    default:
      return rows[statement.kind](title);
  }
}
