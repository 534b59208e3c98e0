import { expect, test } from "vitest";
import type { Origin } from "../../../src/model/origin.ts";
import type { Problem } from "../../../src/diagnostics/problem.ts";
import { checkWhoCounts, whoCountsChoices } from "../../../src/publication/read/who-counts.ts";
import { omittedBy } from "../../../src/publication/views/omitted-by.ts";

const origin = (id: string, type: Origin["type"]): Origin => ({ id, name: id, type, interest: "" }) as Origin;
const site = {
  counters: [{ name: "A party to the dispute", origins: ["owner"], types: [] }],
  "who-counts": [
    { name: "Officials", types: ["government" as const, "official" as const], without: [] },
    { name: "No party", types: ["official" as const, "news" as const], without: ["A party to the dispute"] },
  ],
};
const [owner, clerk, paper] = [origin("owner", "official"), origin("clerk", "official"), origin("paper", "news")];

test("a choice has origins of its types, without those of the groups that it names", () => {
  const names = whoCountsChoices(site).map(({ name, includes }) => [
    name,
    ...[owner, clerk, paper].filter(includes).map(({ id }) => id),
  ]);
  expect(names).toEqual([
    ["Officials", "owner", "clerk"],
    ["No party", "clerk", "paper"],
  ]);
});

test("a value has the classes of the choices that leave all of its origins out", () => {
  expect(omittedBy([owner], site)).toEqual(["omit-2"]);
  expect(omittedBy([paper], site)).toEqual(["omit-1"]);
  expect(omittedBy([owner, paper], site)).toEqual([]);
  expect(omittedBy([null], site)).toEqual(["omit-1", "omit-2"]);
});

test("a group that does not exist is a fault", () => {
  const problems: Problem[] = [];
  const at = () => ({ path: "content/site.yaml", line: 9, column: 3 });
  const value = { ...site, counters: [{ ...site.counters[0]!, name: "Party" }] };
  checkWhoCounts({ value, at, within: at }, problems);
  expect(problems.map(({ field, found }) => `${field}: ${found}`)).toEqual([
    'who-counts.1.without.0: "A party to the dispute"',
  ]);
});
