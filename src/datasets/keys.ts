import { show, type Problem } from "../diagnostics/problem.ts";
import type { Column, Descriptor } from "./descriptor.ts";
import { isPlainNumber, mayBeBlank } from "./csv/plain.ts";
import type { Scan } from "./csv/scan.ts";
import { rowKey } from "./row-key.ts";
import { DistinctTexts } from "./distinct-texts.ts";
import type { Row } from "./table.ts";

/** Adds a problem for each row with the key of an earlier one. */
export function checkKeys(descriptor: Pick<Descriptor, "key">, rows: Iterable<Row>, problems: Problem[]): void {
  const { key } = descriptor;
  const seen = new Map<string, number>();
  for (const row of rows) {
    const text = JSON.stringify(key.map((name) => row.cells[name]));
    const at = row.at(key[0]!);
    const first = seen.get(text);
    if (first === undefined) seen.set(text, at.line);
    else
      problems.push({
        ...at,
        field: key.join(", "),
        found: `the key ${show(rowKey({ descriptor }, row))} again`,
        expected: `unique keys (line ${first} has it)`,
        action: "Remove one of the rows, or correct its key.",
      });
  }
}

/**
 * The records of a checked file whose keys are not unique, in order, compared by their bytes; null if a key can be
 * written in more than one way, so that it has to be parsed.
 */
export function sharingKeys(
  scan: Scan,
  header: readonly string[],
  { columns, key }: Pick<Descriptor, "columns" | "key">,
): number[] | null {
  const own = key.map((name) => columns.find((column) => column.name === name)!);
  const cells = own
    .flatMap(({ from }) => (typeof from === "string" ? [from] : Object.values(from)))
    .map((name) => header.indexOf(name));
  const checks = own.flatMap((column) => hasOneForm(scan, header, column) ?? []);
  const seen = new DistinctTexts(scan, cells, scan.length);
  const sharing = new Set<number>();
  for (let record = 1; record < scan.length; record += 1) {
    for (let nth = 0; nth < checks.length; nth += 1) if (!checks[nth]!(record)) return null;
    const number = seen.number(record);
    if (!seen.fresh) sharing.add(seen.first(number)).add(record);
  }
  return [...sharing].toSorted((a, b) => a - b);
}

/** Returns a test whether a cell is written in its only possible form; null if every valid cell is. */
function hasOneForm(
  scan: Scan,
  header: readonly string[],
  { type, from }: Column,
): ((record: number) => boolean) | null {
  const { bytes } = scan;
  const cell = header.indexOf(String(from));
  switch (type) {
    case "estimate":
      return () => false;
    case "text":
    case "note":
    case "unit":
    case "counted":
      return (record) =>
        scan.from(record, cell) === scan.to(record, cell) || !mayBeBlank(bytes, scan.from(record, cell));
    case "number":
      return (record) => {
        const [start, end] = [scan.from(record, cell), scan.to(record, cell)];
        return (
          start === end ||
          (isPlainNumber(bytes, start, end, false) && (bytes[end - 1] !== 48 || isPlainNumber(bytes, start, end, true)))
        );
      };
    default:
      return null;
  }
}
