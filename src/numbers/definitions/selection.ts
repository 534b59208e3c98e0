import type { Dataset } from "../../datasets/dataset.ts";
import type { Column } from "../../datasets/descriptor.ts";
import { satisfies, type Condition } from "../../datasets/condition.ts";
import { rowKey } from "../../datasets/row-key.ts";
import type { Row } from "../../datasets/table.ts";
import { isUsable } from "../../datasets/usability.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { show } from "../../diagnostics/problem.ts";
import type { Faults } from "./definition.ts";

/** The column with this name. Adds a problem and returns null if there is none. */
export function columnOf(dataset: Dataset, name: string, entry: Faults, keys: readonly PropertyKey[]): Column | null {
  const column = dataset.columns.find((candidate) => candidate.name === name);
  if (column) return column;
  entry.fault(
    keys,
    show(name),
    `a column of ${show(dataset.id)}`,
    suggest(
      name,
      dataset.columns.map((candidate) => candidate.name),
      `data/${dataset.id}/dataset.yaml`,
    ),
  );
  return null;
}

/**
 * The column of values with this name, or the only estimate. Adds a problem and returns null if there is none, or
 * several.
 */
export function valueColumn(
  dataset: Dataset,
  name: string | undefined,
  entry: Faults,
  keys: readonly PropertyKey[],
): Column | null {
  const values = dataset.columns.filter(({ type }) => type === "estimate" || type === "number");
  if (name !== undefined) {
    const column = columnOf(dataset, name, entry, [...keys, "column"]);
    if (!column || values.includes(column)) return column;
    entry.fault(
      [...keys, "column"],
      `a column of type ${column.type}`,
      "a column of type estimate or number",
      "Choose the column that holds the values.",
    );
    return null;
  }
  const [estimate, second] = values.filter(({ type }) => type === "estimate");
  if (estimate && !second) return estimate;
  if (values.length > 0)
    entry.fault(keys, "no `column`", `one of the columns ${values.map((column) => column.name).join(", ")}`, "Add it.");
  else
    entry.fault(
      [...keys, "dataset"],
      show(dataset.id),
      "a dataset with a column of type estimate or number",
      "Choose another.",
    );
  return null;
}

/**
 * The rows that meet all conditions: at least one, and none that may not be used. Each text in a condition must occur
 * in a selected row, or a misspelling would silently select less. Adds a problem for each fault, and returns null if
 * there is any.
 */
export function selectRows(
  dataset: Dataset,
  where: Condition,
  entry: Faults,
  keys: readonly PropertyKey[],
): Row[] | null {
  const chosen = dataset.rows.filter((row) => satisfies(row.cells, where));
  let sound = true;
  const fault = (below: readonly PropertyKey[], found: string, expected: string, action: string) => {
    sound = false;
    entry.fault([...keys, ...below], found, expected, action);
  };
  for (const [name, wanted] of Object.entries(where)) {
    const column = columnOf(dataset, name, entry, [...keys, "where", name]);
    sound &&= column !== null;
    if (!column) continue;
    const texts = (rows: readonly Row[]) => new Set(rows.map((row) => String(row.cells[name] ?? "")));
    const [existing, held] = [texts(dataset.rows), texts(chosen)];
    for (const [i, text] of [wanted].flat().entries()) {
      const below = Array.isArray(wanted) ? ["where", name, i] : ["where", name];
      if (column.type === "use") continue;
      if (!existing.has(text))
        fault(
          below,
          show(text),
          `a value that some row has as its ${name}`,
          suggest(text, existing, `/data/${dataset.id}.csv`),
        );
      else if (chosen.length > 0 && !held.has(text))
        fault(
          below,
          `${show(text)}, which no row has that meets the other conditions`,
          "values of chosen rows",
          "Remove it, or correct the other conditions.",
        );
    }
  }
  if (!sound) return null;
  if (chosen.length === 0) fault([], "no row that fits", "at least one row", "Correct the conditions in `where`.");
  const barred = chosen.find((row) => !isUsable(dataset.columns, row.cells));
  if (barred)
    fault(
      [],
      `the row ${show(rowKey(dataset, barred))}, whose use is no`,
      "rows that may be used",
      `Exclude it with \`${dataset.columns.find(({ type }) => type === "use")!.name}: [ok, note]\` in \`where\`; such rows only show how a claim changed.`,
    );
  return sound ? chosen : null;
}
