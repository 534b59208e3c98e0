import { show, type Problem } from "../../../diagnostics/problem.ts";
import { rowKey } from "../../../datasets/row-key.ts";
import type { SourceRow } from "../../../numbers/model.ts";
import { findNumerals } from "../../../numbers/text/numerals.ts";
import { basisOf } from "../../relations/provenance.ts";
import type { Content, Figure } from "../../model.ts";
import { isClaimTrail } from "./figure.ts";

/**
 * Checks that a figure shows what its title claims: every row that the claim rests on must be drawn, as a mark or as a
 * reference line. A number that is given in digits or words may come from elsewhere. Adds a problem for each claim that
 * rests on other rows.
 */
export function checkFigureClaims(content: Content, problems: Problem[]): void {
  const { figures, mentions, numbers, claims, locale } = content;
  const isClaim = (id: string, words: string) =>
    claims.has(id) ||
    findNumerals(words, locale.numerals, true).every(
      ({ form }) => form === "rank" || form === "vague" || form === "comparative",
    );
  const byPath = Map.groupBy(mentions, ({ at }) => at.path);
  for (const figure of figures.values()) {
    // The first view holds the lines of all.
    if (figure.lines.length === 0) continue;
    for (const { number: id, words, at, field } of byPath.get(figure.at([]).path) ?? []) {
      const view = viewOf(figure, field);
      const rows = (claims.get(id) ?? numbers.get(id))!.rows;
      if (!view || words === "" || !isClaim(id, words)) continue;
      const drawn = new Set([...basisOf(view, content), ...referencesOf(view, content)].map(({ row }) => row));
      const other = rows.find(({ row }) => !drawn.has(row));
      if (other)
        problems.push({
          ...at,
          field: `${field} :n`,
          found: `${show(words)} for ${id}, which rests on the row ${keyOf(other)} that the figure does not draw`,
          expected: "a title that claims what the figure shows",
          action: "Draw the row, or claim in the title only what is drawn.",
        });
    }
  }
}

/** The rows of the numbers at which a figure has reference lines. */
function referencesOf(figure: Figure, { numbers }: Content): readonly SourceRow[] {
  if (isClaimTrail(figure)) return [];
  return (figure.file.options.references ?? []).flatMap(({ number }) => numbers.get(number)?.rows ?? []);
}

/** The view whose title is in a field; null for other texts. */
function viewOf(figure: Figure, field: string): Figure | null {
  const [, nth, key] = /^(?:views\.(\d+)\.)?(.+)$/.exec(field)!;
  if (key !== "title" && key !== "subtitle") return null;
  return nth === undefined ? figure : (figure.views[Number(nth) + 1] ?? null);
}

function keyOf({ dataset, row }: SourceRow): string {
  return show(`${dataset.id}/${rowKey(dataset, row)}`);
}
