import { invisibleCharacter } from "../proofreading/characters.ts";
import { proofread, wordRules } from "../proofreading/rules.ts";
import type { Column } from "./descriptor.ts";
import type { ColumnType } from "./model.ts";
import type { WorkingRow } from "./cleaning/steps/step.ts";
import type { Typography } from "../i18n/typography.ts";
import { show, type Problem } from "../diagnostics/problem.ts";

/** The column types that hold prose. */
const wordTypes: ReadonlySet<ColumnType> = new Set(["text", "note", "counted", "unit"]);

/** Proofreads the texts of a row. Adds a problem for each finding. */
export function proofreadRow(
  row: WorkingRow,
  columns: readonly Column[],
  language: Typography,
  problems: Problem[],
): void {
  for (const { type, from, verbatim } of columns) {
    if (!wordTypes.has(type) || typeof from !== "string") continue;
    const text = row.texts[from] ?? "";
    for (const { index, found, expected, action } of proofread(
      text,
      verbatim ? "quotation" : "words",
      language,
      wordRules,
    )) {
      problems.push({ ...row.at(from, { text, index }), field: from, found, expected, action });
    }
  }
}

/** Reports invisible characters that cleaning has left in a row. */
export function checkInvisible(row: WorkingRow, columns: readonly Column[], problems: Problem[]): void {
  for (const from of new Set(
    columns.flatMap(({ from }) => (typeof from === "string" ? [from] : Object.values(from))),
  )) {
    const text = row.texts[from] ?? "";
    for (const { index, found, expected } of invisibleCharacter.find(text)) {
      problems.push({
        ...row.at(from, { text, index }),
        field: from,
        found,
        expected,
        action: `Name the column ${show(from)} in the step \`characters\`.`,
      });
    }
  }
}
