import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { isClaimTrail } from "../../src/publication/read/figures/figure.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import {
  figureTable,
  withoutSharedColumns,
  type FigureTable,
  type TableCell,
} from "../../src/publication/views/figure-table.ts";

const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({ text, as: "text", ...more });
const head = ["Place", "People", "When", "Who counted", "Read in"].map((text) => ({ text, value: text === "People" }));

test("what every row has is said once; values and what differs stay", () => {
  const row = (place: string, value: string, to: string) => [
    cell(place, { as: "heading" }),
    cell(value, { as: "value" }),
    cell("2024"),
    cell("A ministry"),
    cell("A paper", { to }),
  ];
  const {
    head: left,
    rows,
    shared,
  } = withoutSharedColumns({ head, rows: [row("Nepal", "4", "/a/"), row("India", "4", "/b/")] });
  expect(left.map(({ text }) => text)).toEqual(["Place", "People", "Read in"]);
  expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual([
    ["Nepal", "4", "A paper"],
    ["India", "4", "A paper"],
  ]);
  expect(shared.map(({ title, cell }) => [title, cell.text])).toEqual([
    ["When", "2024"],
    ["Who counted", "A ministry"],
  ]);
});

test("a cell over several columns keeps the first of them, and becomes as narrow as what is left; an empty one keeps none", () => {
  const full = (place: string) => [
    cell(place, { as: "heading" }),
    cell("4", { as: "value" }),
    cell("2024"),
    cell("A ministry"),
    cell("A paper"),
  ];
  const rest = (text: string) => [
    cell("Others", { as: "heading" }),
    cell("2", { as: "value" }),
    cell(text, { span: 3 }),
  ];
  const computed = withoutSharedColumns({ head, rows: [full("Nepal"), full("India"), rest("computed")] });
  expect(computed.head.map(({ text }) => text)).toEqual(["Place", "People", "When"]);
  expect(computed.rows[2]).toEqual([cell("Others", { as: "heading" }), cell("2", { as: "value" }), cell("computed")]);
  const unknown = withoutSharedColumns({ head, rows: [full("Nepal"), full("India"), rest("")] });
  expect(unknown.rows.map((cells) => cells.length)).toEqual([2, 2, 2]);
  expect(unknown.shared.map(({ title }) => title)).toEqual(["When", "Who counted", "Read in"]);
});

test("a single row stays whole", () => {
  const rows = [
    [cell("Nepal", { as: "heading" }), cell("4", { as: "value" }), cell("2024"), cell("A ministry"), cell("A paper")],
  ];
  expect(withoutSharedColumns({ head, rows })).toEqual({ head, rows, shared: [] });
});

test("of any table no word is lost, no row gets another width, and nothing that is shared differs", () => {
  const text = fc.constantFrom("", "a", "b");
  const row = fc.tuple(fc.tuple(text, text, text, text, text), fc.boolean()).map(([texts, spans]) => {
    const cells = texts.map((each, at) => cell(each, { as: at === 0 ? "heading" : at === 1 ? "value" : "text" }));
    return spans ? [...cells.slice(0, 2), cell(texts[2], { span: 3 })] : cells;
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const table: FigureTable = { head, rows };
      const left = withoutSharedColumns(table);
      for (const [i, cells] of left.rows.entries()) {
        expect(cells.reduce((width, { span = 1 }) => width + span, 0)).toBe(left.head.length);
        const told = new Set([...cells.map((each) => each.text), ...left.shared.map((each) => each.cell.text), ""]);
        expect(rows[i]!.filter((each) => !told.has(each.text))).toEqual([]);
      }
      for (const { title, cell: same } of left.shared) {
        const at = head.findIndex((column) => column.text === title);
        expect(
          rows
            .flatMap((cells) => (cells[at] && cells[at].span === undefined ? [cells[at].text] : []))
            .every((each) => each === same.text),
        ).toBe(true);
      }
    }),
  );
});

test("where each label is a group of its own, the table has one column for both", () => {
  const project = openFolder(fileURLToPath(new URL("../..", import.meta.url)));
  const publication = readPublication(project).publication!;
  const grouped = [...publication.figures.values()].filter(
    (figure) => !isClaimTrail(figure) && figure.file.columns.group === figure.file.columns.label,
  );
  expect(grouped.length).toBeGreaterThan(0);
  for (const figure of grouped) {
    const titles = figureTable(figure, publication).head.map(({ text }) => text);
    expect(titles).toEqual([...new Set(titles)]);
  }
});
