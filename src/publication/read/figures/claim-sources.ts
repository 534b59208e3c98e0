import type { ColumnType } from "../../../datasets/model.ts";
import type { Dataset } from "../../../datasets/dataset.ts";
import type { Registers } from "../../../datasets/registers.ts";
import type { Row } from "../../../datasets/table.ts";
import { suggest } from "../../../diagnostics/nearest.ts";
import { show, type Problem } from "../../../diagnostics/problem.ts";
import type { Checked } from "../../../diagnostics/yaml.ts";
import type { NameCell, ClaimTrailFile } from "./figure-file.ts";
import { checkStateNames } from "./chart-checks.ts";
import { changeKinds, weights, type ClaimChange, type ClaimSource } from "../../../charts/claim-trail.ts";

type Part = keyof ClaimTrailFile["columns"];

/** The column types that are allowed for each role. */
const types: Readonly<Record<Part, readonly ColumnType[]>> = {
  source: ["source"],
  upstream: ["source"],
  date: ["date"],
  element: ["text", "category"],
  before: ["text"],
  after: ["text"],
  change: ["category"],
  weight: ["category"],
};

/** What a trail, or one of its states, stresses. */
type Stressed = Pick<ClaimTrailFile["options"], "highlight" | "elements">;

/** The categories that are allowed, because each has its own icon. */
const signs: Partial<Record<Part, readonly string[]>> = { change: changeKinds, weight: weights };

/**
 * Selects the claim sources of a trail from its dataset, each followed by those that draw on it, in the order of the
 * file. Adds a problem for each fault, and returns null if there is any.
 */
export function selectClaimSources(
  { value: figure, at }: Checked<ClaimTrailFile>,
  dataset: Dataset,
  nameCell: NameCell,
  { sources }: Registers,
  problems: Problem[],
): ClaimSource[] | null {
  const before = problems.length;
  const { columns, labels, options } = figure;
  const descriptor = `data/${dataset.id}/dataset.yaml`;
  const fault = (keys: PropertyKey[], found: string, expected: string, action: string) =>
    problems.push({ ...at(keys), field: keys.join("."), found, expected, action });
  for (const [part, name] of Object.entries(columns) as [Part, string][]) checkColumn(part, name);
  if (problems.length > before) return null;

  const text = (row: Row, part: Part) => String(row.cells[columns[part]] ?? "");
  const words = (row: Row, part: Part) => nameCell(columns[part], row.cells[columns[part]] ?? null);
  const ids = Object.keys(figure.rows);
  const claimSources = ids.map(toSpeaker).filter((claimSource) => claimSource !== null);
  if (problems.length > before) return null;
  const elements = new Set(Object.values(figure.rows).flat());
  for (const label of Object.keys(labels)) {
    if (!elements.has(label) && !ids.includes(label))
      fault(
        ["labels", label],
        show(label),
        "an element or a source that is drawn",
        suggest(label, [...elements, ...ids], at([]).path),
      );
  }
  const checkStressed = ({ highlight, elements: some }: Stressed, keys: readonly PropertyKey[]) => {
    highlight?.forEach((id, i) => {
      if (!ids.includes(id))
        fault([...keys, "highlight", i], show(id), "a source that is drawn", suggest(id, ids, at([]).path));
    });
    some?.forEach((element, i) => {
      if (!elements.has(element))
        fault(
          [...keys, "elements", i],
          show(element),
          "an element that is drawn",
          suggest(element, elements, at([]).path),
        );
    });
  };
  checkStressed(options, ["options"]);
  options.states?.forEach((state, i) => checkStressed(state, ["options", "states", i]));
  if (options.states) checkStateNames(options.states, fault);
  options.annotations?.forEach(({ at: id, element }, i) => {
    const own = figure.rows[id];
    if (!own)
      fault(["options", "annotations", i, "at"], show(id), "a source that is drawn", suggest(id, ids, at([]).path));
    else if (!own.includes(element))
      fault(
        ["options", "annotations", i, "element"],
        show(element),
        `an element that is drawn for ${id}`,
        suggest(element, own, at([]).path),
      );
  });
  const onwards = (from: string | null): ClaimSource[] =>
    claimSources
      .filter(({ upstream }) => upstream === from)
      .flatMap((claimSource) => [claimSource, ...onwards(claimSource.id)]);
  return problems.length > before ? null : onwards(null);

  function checkColumn(part: Part, name: string): void {
    const column = dataset.columns.find((candidate) => candidate.name === name);
    const names = dataset.columns.map((candidate) => candidate.name);
    if (!column)
      return void fault(
        ["columns", part],
        show(name),
        `a column of ${show(dataset.id)}`,
        suggest(name, names, descriptor),
      );
    if (!types[part].includes(column.type))
      return void fault(
        ["columns", part],
        `a column of type ${column.type}`,
        `a column of type ${types[part].join(" or ")}`,
        "Choose another column.",
      );
    for (const category of signs[part] ? Object.keys(column.categories!) : []) {
      if (!signs[part]!.includes(category))
        fault(
          ["columns", part],
          `the category ${show(category)}`,
          `only ${signs[part]!.join(", ")}`,
          `Rename it in ${descriptor}.`,
        );
    }
  }

  function toSpeaker(id: string): ClaimSource | null {
    const keys = ["rows", id];
    const table = `/data/${dataset.id}.csv`;
    const own = dataset.rows.filter((row) => text(row, "source") === id);
    const rows = figure.rows[id]!.flatMap((element, i) => {
      const found = own.filter((row) => text(row, "element") === element);
      if (own.length > 0 && found.length === 0)
        fault(
          [...keys, i],
          show(element),
          `an element of the claim in ${id}`,
          suggest(
            element,
            own.map((row) => text(row, "element")),
            table,
          ),
        );
      return found;
    });
    if (own.length === 0)
      fault(
        keys,
        show(id),
        `a source with rows in ${show(dataset.id)}`,
        suggest(
          id,
          dataset.rows.map((row) => text(row, "source")),
          table,
        ),
      );
    const [first] = rows;
    if (!first) return null;
    const upstream = upstreamOf(id, rows);
    const date = (first.cells[columns.date] ?? null) as string | null;
    return {
      id,
      name: labels[id] ?? words(first, "source"),
      date,
      seen: sources.get(id)?.seen ?? true,
      upstream,
      changes: rows.map(toChange),
    };
  }

  /** The one text that a source draws on, which must be above it, so that trails have no cycles. */
  function upstreamOf(id: string, rows: readonly Row[]): string | null {
    const all = [...new Set(rows.map((row) => text(row, "upstream")))];
    const [upstream] = all;
    const found = `${show(id)}, which draws on ${all.map(show).join(" and on ")}`;
    if (all.length > 1)
      fault(["rows", id], found, "rows that all draw on one text", "Leave out the rows of the other.");
    else if (upstream && !ids.slice(0, ids.indexOf(id)).includes(upstream)) {
      const action =
        upstream === id ? "Correct its rows in the data." : `Put ${show(upstream)} above it, or leave it out.`;
      fault(["rows", id], found, "a source that draws on one above it, or on none", action);
    }
    return upstream || null;
  }

  function toChange(row: Row): ClaimChange {
    const [id, element] = [text(row, "source"), text(row, "element")];
    return {
      row,
      kind: text(row, "change") as ClaimChange["kind"],
      words: words(row, "change"),
      element: labels[element] ?? words(row, "element"),
      key: element,
      before: text(row, "before") || null,
      after: text(row, "after"),
      weight: text(row, "weight") as ClaimChange["weight"],
      quiet: options.elements !== undefined && !options.elements.includes(element),
      remark: options.annotations?.find((each) => each.at === id && each.element === element)?.text ?? null,
    };
  }
}
