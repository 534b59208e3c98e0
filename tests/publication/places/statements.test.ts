import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { byTopic, inMeasureOrder, inTime, statementsOf } from "../../../src/publication/places/statements.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { observationsIn, type Observation } from "../../../src/publication/relations/observations.ts";

const { publication } = readPublication(openFolder(fileURLToPath(new URL("..", import.meta.url))));
const { relations, registers } = publication!;
const observations = (place: string) => observationsIn(relations.rowsOfPlace.get(place)!, publication!);
const iceland = observations("ISL").find(({ key }) => key === "b-isl")!;
const [source, origin] = [registers.sources.get("kambana-2019-06-12-bells")!, registers.origins.get("bell-society")!];

test("the same value of the same origin, time and population in several sources is one statement", () => {
  const again: Observation = { ...iceland, key: "b-isl-2", source };
  const [statement, ...others] = statementsOf([again, iceland]);
  expect(others).toEqual([]);
  expect(statement!.reports.map((report) => report.source!.id)).toEqual([
    "harbour-office-2019-03-01-count",
    "kambana-2019-06-12-bells",
  ]);
});

test("another value, kind, time, population, measure, unit or origin is another statement, and nothing is added up", () => {
  const others: Partial<Observation>[] = [
    { estimate: { ...iceland.estimate, value: 13 } },
    { estimate: { ...iceland.estimate, kind: "about" } },
    { window: { start: "2017-01-01", end: "2017-12-31" } },
    { window: { asOf: "2018-12-31" } },
    { counted: "bells on buoys" },
    { measure: "Rung" },
    { unit: "people" },
    { origin },
    { usable: false },
  ];
  for (const other of others) {
    const statements = statementsOf([iceland, { ...iceland, ...other }]);
    expect(
      statements.map(({ reports }) => reports.length),
      JSON.stringify(other),
    ).toEqual([1, 1]);
  }
});

test("values of nobody in particular are statements of their own", () => {
  const unnamed = { ...iceland, origin: null };
  expect(statementsOf([unnamed, { ...unnamed, key: "b-isl-2" }])).toHaveLength(2);
});

test("what may not be counted is apart from what may", () => {
  const groups = byTopic(statementsOf(observations("world")), relations.topics, 100);
  const group = groups.find(({ topic }) => topic.id === "harbour-bells");
  expect(group!.measures.map(({ statements }) => statements.map(({ key }) => key))).toEqual([["b-world"]]);
  expect(group!.record.map(({ key }) => key)).toEqual(["b-perhaps"]);
});

test("of more statements than a page shows it takes the newest, and says how many there are", () => {
  const years = [2016, 2019, 2017, 2018].map((year) => ({ ...iceland, window: { asOf: `${year}-01-01` } }));
  const [group] = byTopic(statementsOf(years), relations.topics, 2);
  expect(group!.total).toBe(4);
  expect(group!.measures[0]!.statements.map(({ window }) => window)).toEqual([
    { asOf: "2019-01-01" },
    { asOf: "2018-01-01" },
  ]);
});

test("measures stand in the order of their dataset", () => {
  const categories = { hung: "Hung", rung: "Rung", sunk: "Sunk" };
  const columns = iceland.dataset.columns.map((column) =>
    column.type === "category" ? { ...column, categories } : column,
  );
  const dataset = { ...iceland.dataset, columns };
  const statements = statementsOf(["Sunk", "Hung", "Rung"].map((measure) => ({ ...iceland, dataset, measure })));
  expect(inMeasureOrder(statements).map(({ measure }) => measure)).toEqual(["Hung", "Rung", "Sunk"]);
});

test("in time, a statement stands where its first source was published; without a date, where its window ends", () => {
  const later: Observation = { ...iceland, key: "b-isl-2", source };
  const undated: Observation = { ...iceland, counted: "others", source: { ...source, published: null } };
  expect(inTime(statementsOf([later, iceland, undated])).map(({ day }) => day)).toEqual(["2018-12-31", "2019-03-01"]);
});
