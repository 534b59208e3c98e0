import type { CleaningEntry } from "../../../src/datasets/cleaning/log.ts";

/** A row as the log knows it. */
interface LoggedRow {
  id: string;
  texts: Readonly<Record<string, string>>;
}

/**
 * The rows that a log makes of the raw ones; with all its entries, those of the cleaned table before its texts are
 * read. Throws where an entry does not fit: the log would then not be the whole story.
 */
export function replay(
  rows: readonly LoggedRow[],
  log: readonly Pick<CleaningEntry, "action" | "row" | "field" | "from" | "to">[],
): LoggedRow[] {
  let now = new Map(rows.map((row) => [row.id, row]));
  for (const { action, row: id, field, from, to } of log) {
    const row = now.get(id);
    if (!row) throw new Error(`the log speaks of row ${id}, which is not there`);
    if (action === "set") {
      if (field === null || (row.texts[field] ?? "") !== from)
        throw new Error(`the log says that ${field} of row ${id} was ${JSON.stringify(from)}`);
      now.set(id, { id, texts: { ...row.texts, [field]: to } });
    } else if (action === "drop") now.delete(id);
    else
      now = new Map(
        [...now].flatMap(([key, other]) =>
          key === id
            ? to.split(" ").map((copy) => [copy, { id: copy, texts: other.texts }] as const)
            : [[key, other] as const],
        ),
      );
  }
  return [...now.values()];
}
