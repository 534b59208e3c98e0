import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/datasets/dataset.ts";
import type { Row } from "../../src/datasets/table.ts";
import type { Estimate } from "../../src/model/estimate.ts";
import { numberIds } from "../../src/numbers/definitions/definition.ts";
import { readNumbers } from "../../src/numbers/number.ts";
import type { NamedNumber } from "../../src/numbers/model.ts";
import { findNumerals } from "../../src/numbers/text/numerals.ts";
import { rowKey } from "../../src/datasets/row-key.ts";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { closeYamlCache, openYamlCache } from "../../src/diagnostics/yaml-cache.ts";
import { formatProblem, type Location, type Problem } from "../../src/diagnostics/problem.ts";
import { checkBindings } from "../../src/markdown/bindings.ts";
import type { Inline } from "../../src/markdown/document.ts";
import { linesOf } from "../../src/publication/read/lines.ts";
import { readContent } from "../../src/publication/read/publication.ts";
import { all } from "../all.ts";
import { coverOf } from "../cover.ts";
import { memoryFolder } from "../diagnostics/memory.ts";

const folder = openFolder(fileURLToPath(new URL("../..", import.meta.url)));
const faults: Problem[] = [];
const content = readContent(folder, faults)!;
const { locale, datasets, registers } = content;

// Definitions are read from memory, and words are those that were parsed above: a change is of the data alone.
const definitions = memoryFolder(
  Object.fromEntries(
    folder.list("content/numbers").map((path) => [path, new TextDecoder().decode(folder.bytes(path))]),
  ),
);
openYamlCache({});
const ids = numberIds(definitions);
readNumbers(definitions, datasets, registers, locale, faults);
const parses = closeYamlCache()!;
const boundIn = (runs: readonly Inline[]): string[] =>
  runs.flatMap((run) => [
    ...(run.type === "number" ? [run.id] : []),
    ...("children" in run ? boundIn(run.children) : []),
  ]);
const lines = linesOf(content)
  .map((line) => ({ ...line, bound: boundIn(line.runs) }))
  .filter(({ bound }) => bound.length > 0);

/** Words that are bound to a number in one place; those of the machine follow the number, and cannot be wrong. */
interface Sentence {
  number: string;
  place: string;
  /** The precision in which it tells the number; 0 where it tells none ("the largest", "dozens"). */
  step: number;
}

const placeOf = ({ path, line, column }: Location) => `${path}:${line}:${column}`;
const sentences = content.mentions.flatMap(({ number, words, at }): Sentence[] => {
  const [numeral] = findNumerals(words, locale.numerals, true);
  // Claims have their own test: see turned-claims.test.ts.
  return words === "" || !content.numbers.has(number)
    ? []
    : [
        {
          number,
          place: placeOf(at),
          step: numeral && ["number", "share", "fold"].includes(numeral.form) ? numeral.step : 0,
        },
      ];
});
const name = ({ number, place }: Pick<Sentence, "number" | "place">) => `${place} ${number}`;

/** A cell with an estimate that some number rests on, and how much it is changed by. */
interface Cell {
  dataset: Dataset;
  row: Row;
  column: string;
}

type Numbers = ReadonlyMap<string, NamedNumber>;

/** The numbers with one cell changed. */
function numbersWith({ dataset, row, column }: Cell, by: number, problems: Problem[] = []): Numbers {
  const estimate = row.cells[column] as Estimate;
  const moved = (value: number | null) => (value === null ? null : value + by);
  const cells = {
    ...row.cells,
    [column]: { kind: estimate.kind, value: estimate.value + by, low: moved(estimate.low), high: moved(estimate.high) },
  };
  const changed = { ...dataset, rows: dataset.rows.map((other) => (other === row ? { ...row, cells } : other)) };
  openYamlCache(parses);
  const { numbers } = readNumbers(
    definitions,
    new Map([...datasets, [dataset.id, changed]]),
    registers,
    locale,
    problems,
  );
  closeYamlCache();
  return numbers;
}

/**
 * The sentences that the check finds at fault with these numbers. What it says of a line follows from the numbers bound
 * there, so that lines without a number that moved are read only if `everywhere` is asked for.
 */
function failingWith(numbers: Numbers, everywhere: boolean): Set<string> {
  const problems: Problem[] = [];
  const moved = (id: string) => {
    const before = content.numbers.get(id);
    return before !== undefined && distance(before, numbers.get(id)) !== 0;
  };
  for (const line of lines.filter(({ bound }) => everywhere || bound.some(moved)))
    checkBindings(line.runs, line, { numbers, claims: new Map(), ids, registers, locale }, problems);
  // Words of one place may be bound to several numbers: the message names the one at fault, and in its advice perhaps
  // others.
  const tells = ({ place, number }: Sentence) =>
    problems.some(
      (problem) =>
        placeOf(problem) === place &&
        new RegExp(`(?<![\\w-])${number}(?![\\w-])`).test(`${problem.found} ${problem.expected}`),
    );
  return new Set(sentences.filter(tells).map(name));
}

/** By how much a number moved; infinitely, where it is of another kind or does not come about any more. */
function distance(before: NamedNumber, after: NamedNumber | undefined): number {
  if (!after || after.estimate.kind !== before.estimate.kind) return Infinity;
  const moved = Math.abs(after.estimate.value - before.estimate.value);
  return before.operation === "rank" && moved > 0 ? Infinity : moved;
}

/** Numbers whose value follows from the values of cells; what is only counted does not. */
function isMeasured({ operation, operands }: NamedNumber): boolean {
  return (
    operation !== "count" && (operands.length === 0 || operands.some((part) => isMeasured(content.numbers.get(part)!)))
  );
}

const direct = [...content.numbers.values()].filter(({ operation }) => operation === "cell" || operation === "latest");
const told = (number: NamedNumber) => sentences.filter((sentence) => sentence.number === number.id);
const measured = [...content.numbers.values()].filter(isMeasured);

/** What a number is made of: its operation, and the datasets, units and kinds of estimates that it combines. */
function madeOf({ operation, rows, unit, estimate }: NamedNumber): Set<string> {
  return new Set([
    `${operation} ${estimate.kind}`,
    `${operation} ${unit}`,
    ...rows.map(({ dataset }) => `${operation} ${dataset.id}`),
  ]);
}

/** The numbers whose cells are changed: of those that texts tell one or more for all that they are made of. */
const looked = all
  ? measured
  : coverOf(
      measured.filter((number) => told(number).length > 0),
      madeOf,
    );

/** The cells that some numbers rest on. */
function cellsOf(numbers: readonly NamedNumber[]): Map<Row, Cell> {
  const found = new Map<Row, Cell>();
  for (const { rows } of numbers) {
    for (const { dataset, row } of rows) {
      const column = dataset.columns.find(({ type, name }) => type === "estimate" && row.cells[name] !== null);
      if (column) found.set(row, { dataset, row, column: column.name });
    }
  }
  return found;
}
const cells = cellsOf(looked);
const step = (cell: Cell) =>
  Math.max(
    1,
    ...direct
      .filter(({ rows }) => rows.some(({ row }) => row === cell.row))
      .flatMap((number) => told(number).map((sentence) => sentence.step)),
  );

test("every cell that words rest on, changed by one displayed unit, fails every sentence that depends on it, and no other", () => {
  expect(faults.map(formatProblem)).toEqual([]);
  const wrong: string[] = [];
  const failed = new Set<string>();
  const count = { changes: 0, failed: 0, refused: 0, held: 0, open: 0 };

  /**
   * One change: what moved by at least what it displays must fail, what did not move at all must hold. Words without a
   * numeral ("at least one") have no precision here: they must fail after some change.
   */
  const judge = (cell: Cell, by: number) => {
    const problems: Problem[] = [];
    const numbers = numbersWith(cell, by, problems);
    const failing = failingWith(numbers, count.changes % 20 === 0);
    const label = `${cell.dataset.id}/${rowKey(cell.dataset, cell.row)} by ${by}`;
    count.changes++;
    for (const sentence of sentences) {
      const before = content.numbers.get(sentence.number)!;
      const moved = distance(before, numbers.get(sentence.number));
      const fails = failing.has(name(sentence));
      if (!numbers.has(sentence.number)) {
        // Its definition is at fault then, or that of one of its parts.
        if (problems.some(({ path }) => path.startsWith("content/numbers/"))) failed.add(name(sentence));
        else wrong.push(`${label}: ${sentence.number} vanished without a word`);
        count.refused++;
      } else if (moved > 0 && moved >= sentence.step * (1 - 1e-9) && (sentence.step > 0 || moved === Infinity)) {
        if (fails) failed.add(name(sentence));
        else wrong.push(`${label}: ${name(sentence)} moved by ${moved} and passed`);
        count.failed++;
      } else if (moved === 0) {
        if (fails) wrong.push(`${label}: ${name(sentence)} did not move and failed`);
        count.held++;
      } else if (fails) failed.add(name(sentence));
      else count.open++;
    }
  };

  for (const cell of cells.values()) judge(cell, step(cell));
  // A computed number may move by less than it displays: then one of its cells is changed by as much as it needs.
  for (const number of looked) {
    for (const sentence of told(number)) {
      for (const cell of [...cells.values()].filter(({ row }) =>
        number.rows.some((evidence) => evidence.row === row),
      )) {
        for (let by = 2 * step(cell); by < 1e12 && !failed.has(name(sentence)); by *= 2) {
          if (distance(number, numbersWith(cell, by).get(number.id)) < (sentence.step || Infinity)) continue;
          judge(cell, by);
          break;
        }
      }
    }
  }
  const never = looked.flatMap(told).filter((sentence) => !failed.has(name(sentence)));
  console.log(
    `Mutation: ${cells.size} cells, ${count.changes} changes; sentences that had to fail: ${count.failed}, ${count.refused} more refused with their number; sentences that had to hold: ${count.held}; moved by less than they display: ${count.open}; wrong: ${wrong.length}.`,
  );
  expect(wrong).toEqual([]);
  expect(never.map(name)).toEqual([]);
  expect(failed.size).toBeGreaterThan(0);
});

test("every other cell, changed by one, moves no number, so that no sentence fails", () => {
  const wrong: string[] = [];
  const used = cellsOf(measured);
  const others = [...datasets.values()].flatMap((dataset) =>
    dataset.columns
      .filter(({ type }) => type === "estimate")
      .flatMap(({ name: column }) => {
        const rows = dataset.rows.filter((row) => row.cells[column] !== null && !used.has(row));
        return (all ? rows : rows.slice(0, 2)).map((row): Cell => ({ dataset, row, column }));
      }),
  );
  for (const cell of others) {
    const problems: Problem[] = [];
    const numbers = numbersWith(cell, 1, problems);
    const moved = [...content.numbers.values()].filter((number) => distance(number, numbers.get(number.id)) !== 0);
    if (problems.length > 0 || moved.length > 0)
      wrong.push(`${cell.dataset.id}/${rowKey(cell.dataset, cell.row)}: ${moved.map(({ id }) => id).join(", ")}`);
  }
  console.log(`Mutation: ${others.length} cells that no words rest on; numbers moved: ${wrong.length}.`);
  expect(wrong).toEqual([]);
  expect(others.length).toBeGreaterThan(0);
});
