import { describe, expect, test } from "vitest";
import { drawFigure } from "../../src/charts/draw.ts";
import { summaryOf } from "../../src/charts/summary.ts";
import { figureTable } from "../../src/publication/views/figure-table.ts";
import { valueOf } from "../../src/publication/views/number-text.ts";
import { article, caseOf, descriptor, figure, rightCase, rows, source } from "./case.ts";
import { serialize } from "../../src/charts/svg/tree.ts";

/** A row of a whole year. */
const year = (number: number, value: number | string, name = "North") =>
  `r${number}${name},${name},${name},${number}-01-01,${number}-12-31,,${value},,,exact,office-2024,office-2024--1,`;
const day = (date: string, value: number | string, name = "North") =>
  `r${date}${name},${name},${name},,,${date},${value},,,exact,office-2024,office-2024--1,`;

type Raw = readonly (string | readonly [string, string | number])[];

/** A figure of these rows: both drawings, their texts and what answers when pointed at, its table and its summary. */
function drawn(raw: Raw, unit: string, type = "lines", more = "", columns = "label: name, value: value, date: window") {
  const publication = rightCase({
    "data/d/raw/d.csv": rows(...raw),
    "data/d/dataset.yaml": descriptor(unit),
    "content/figures/f.yaml": figure(type, more, columns),
  });
  const one = publication.figures.get("f")!;
  const wide = serialize(drawFigure(one.chart).wide.svg);
  const plain = (texts: Iterable<RegExpMatchArray>) => [...texts].map(([, text]) => text!.replace(/<[^>]*>/g, ""));
  const course = /<path class="trace" d="([^"]*)"/.exec(wide)?.[1] ?? "";
  return {
    texts: plain(wide.matchAll(/<text[^>]*>(.*?)<\/text>/gs)),
    titles: plain(wide.matchAll(/<title>(.*?)<\/title>/gs)),
    pieces: course
      .split("M")
      .slice(1)
      .map((piece) => piece.match(/-?[\d.]+ -?[\d.]+/g)!.length),
    xOf: (text: string) => Number(new RegExp(`<text[^>]* x="([\\d.]+)"[^>]*>${text}</text>`).exec(wide)?.[1]),
    first: Number(/^([\d.]+)/.exec(course.slice(1))?.[1]),
    table: figureTable(one, publication).rows.map((cells) => cells.map(({ text }) => text)),
    summary: "points" in one.chart ? summaryOf(one.chart) : "",
  };
}

const faultsOf = (raw: readonly string[], columns = "label: name, value: value, date: window") =>
  caseOf({
    "data/d/raw/d.csv": rows(...raw),
    "data/d/dataset.yaml": descriptor("deaths"),
    "content/figures/f.yaml": figure("lines", "", columns),
  }).problems;

describe("values of years", () => {
  const annual = drawn(
    [2015, 2016, 2017, 2018].map((number, i) => year(number, 100 + 7 * i)),
    "deaths",
  );

  test("stand above their years", () => {
    expect(annual.first).toBeCloseTo(annual.xOf("2015"), 0);
    expect(annual.texts.filter((text) => /^20\d\d$/.test(text)).slice(0, 4)).toEqual(["2015", "2016", "2017", "2018"]);
  });

  test("are called by them everywhere", () => {
    expect(annual.titles[0]).toContain("\n2015\n");
    expect(annual.table[0]).toContain("2015");
    expect(annual.summary).toContain("between 2015 and 2018");
    expect(annual.summary).toContain("(North, 2018)");
    expect([...annual.texts, ...annual.titles, annual.summary].join(" ")).not.toMatch(/31 Dec|1 Jan/);
  });
});

test("values of quarters and months are drawn in their periods and named after them", () => {
  const quarter = (start: string, end: string, value: number) =>
    `r${start},North,North,${start},${end},,${value},,,exact,office-2024,office-2024--1,`;
  const quarters = drawn(
    [
      quarter("2024-01-01", "2024-03-31", 3),
      quarter("2024-04-01", "2024-06-30", 5),
      quarter("2024-07-01", "2024-09-30", 4),
    ],
    "deaths",
  );
  expect(quarters.texts).toEqual(expect.arrayContaining(["Q1", "Q2", "Q3", "2024", "Q1 2024", "Q3 2024"]));
  expect(quarters.first).toBeCloseTo(quarters.xOf("Q1"), 0);
  const months = drawn([quarter("2020-02-01", "2020-02-29", 3), quarter("2020-03-01", "2020-03-31", 5)], "deaths");
  expect(months.titles.map((title) => title.split("\n")[1])).toEqual(["February 2020", "March 2020"]);
});

describe("missing years", () => {
  const given = [2015, 2016, 2017, 2021, 2022, 2023].map((number) => year(number, number - 1900));

  test("are a gap in the line", () => {
    const { pieces, titles } = drawn(given, "deaths");
    expect(pieces).toEqual([3, 3]);
    expect(titles).toHaveLength(6);
  });

  test("are a gap between days of states too, where these come year after year", () => {
    expect(
      drawn(
        [2015, 2016, 2017, 2021].map((number) => day(`${number}-07-01`, number)),
        "deaths",
      ).pieces[0],
    ).toBe(3);
  });

  test("are joined where the author says so", () => {
    expect(drawn(given, "deaths", "lines", "options: { join: true }").pieces).toEqual([6]);
  });

  test("are none where values are told now and then, or every fifth year", () => {
    expect(
      drawn(
        ["2015-07-01", "2015-07-29", "2018-03-02"].map((date) => day(date, 4)),
        "deaths",
      ).pieces,
    ).toEqual([3]);
    expect(
      drawn(
        [2000, 2005, 2010].map((number) => year(number, 4)),
        "deaths",
      ).pieces,
    ).toEqual([3]);
  });
});

test("a scale of millions has the decimals that its step needs, and so have its values", () => {
  const { texts, titles } = drawn(
    [
      ["2015-07-01", 12_010_000],
      ["2016-07-01", 12_040_000],
      ["2017-07-01", 12_090_000],
      ["2018-07-01", 12_020_000],
    ].map(([date, value]) => day(String(date), value!)),
    "deaths",
    "lines",
    "options: { format: short }",
  );
  const short = texts.filter((text) => text.endsWith("m"));
  expect(short).toEqual(expect.arrayContaining(["12.00m", "12.02m", "12.04m", "12.01m", "12.09m"]));
  expect(titles[0]).toContain("12,010,000 deaths");
});

test("a scale and its values are in one unit of thousands or millions", () => {
  const { texts } = drawn(
    [
      ["North", 1_300_000],
      ["South", 999_999],
    ],
    "deaths",
    "dots",
    "options: { format: short }",
    "label: name, value: value",
  );
  expect(texts.filter((text) => /\d/.test(text)).every((text) => text === "0" || /^\d\.\dm$/.test(text))).toBe(true);
});

test("the values of a series have the decimals of their source", () => {
  const { texts, titles, table, summary } = drawn(
    [
      ["North", "1.70"],
      ["South", "1.71"],
      ["West", "2.0"],
    ],
    "percent",
    "bars",
    "",
    "label: name, value: value",
  );
  expect(texts.filter((text) => text.includes("%"))).toEqual(["1.70%", "1.71%", "2.00%"]);
  expect(titles.map((title) => title.split("\n")[0])).toEqual(["North: 1.70%", "South: 1.71%", "West: 2.00%"]);
  expect(table.map(([, value]) => value)).toEqual(["1.70", "1.71", "2.00"]);
  expect(summary).toContain("2.00% (West); the lowest is 1.70% (North)");
});

test("a number in words has the decimals of its source", () => {
  const numbers =
    "north:\n  title: The north\n  cell: { dataset: d, row: r1 }\nboth:\n  title: Both\n  sum: [north, south]\n  comparable: Both are in one table of the office.\nsouth:\n  title: The south\n  cell: { dataset: d, row: r2 }\n";
  const raw = {
    "data/d/raw/d.csv": rows(["North", "1.70"], ["South", "2.1"]),
    "data/d/dataset.yaml": descriptor("kg"),
    "data/sources/office-2024.yaml": source("The north had 1.70 kg, and the south 2.1 kg."),
  };
  const publication = rightCase({
    ...raw,
    "content/numbers/n.yaml": numbers,
    "content/articles/story/en.md": article("It was :n{#north} and :n[1.7]{#north}; :n{#both} in all."),
  });
  expect(["north", "south", "both"].map((id) => valueOf(publication.numbers.get(id)!, publication.locale))).toEqual([
    "1.70 kg",
    "2.1 kg",
    "3.80 kg",
  ]);
  expect(JSON.stringify(publication.articles[0]!.blocks)).toMatch(/"1\.70".*"1\.7".*"3\.80"/);
});

test("what is small is not written as nothing", () => {
  const { texts } = drawn(
    [2015, 2016, 2017].map((number, i) => year(number, `0.00${i + 1}`)),
    "percent",
  );
  expect(texts.filter((text) => text.includes("%"))).toEqual(
    expect.arrayContaining(["0%", "0.001%", "0.002%", "0.003%"]),
  );
});

test("two values of one series at one time are a fault that names both rows", () => {
  const twice = [year(2015, 4, "North"), year(2015, 5, "South"), year(2016, 6, "North")];
  expect(faultsOf(twice)).toEqual([
    expect.stringContaining('found two values of one series at one time, 2015 (rows "r2015North" and "r2015South")'),
  ]);
  expect(faultsOf(twice, "label: name, value: value, date: window, group: group")).toEqual([]);
});
