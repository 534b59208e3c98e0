import { describe, expect, test } from "vitest";
import type { Origin } from "../../../src/model/origin.ts";
import type { Problem } from "../../../src/diagnostics/problem.ts";
import { checkCounters, counterOf, type Counters } from "../../../src/publication/read/counters.ts";

const origin = (id: string, type: Origin["type"]): Origin => ({ id, name: id, type, interest: "" }) as Origin;
const groups: Counters = [
  { name: "A party to the dispute", origins: ["owner", "paper-of-the-owner"], types: [] },
  { name: "Newspapers and researchers", origins: [], types: ["news", "ngo"] },
];

test("an origin belongs to the group that names it, or else to the one that names its type", () => {
  const of = counterOf(groups);
  expect(of(origin("owner", "official"))).toEqual({ name: "A party to the dispute", position: 0 });
  expect(of(origin("paper-of-the-owner", "news"))?.position).toBe(0);
  expect(of(origin("evening-paper", "news"))).toEqual({ name: "Newspapers and researchers", position: 1 });
  expect(of(origin("town-hall", "government"))).toBeNull();
});

describe("faults", () => {
  const faultsOf = (counters: Counters) => {
    const problems: Problem[] = [];
    const at = () => ({ path: "content/site.yaml", line: 9, column: 3 });
    const origins = new Map(["owner", "paper-of-the-owner"].map((id) => [id, origin(id, "news")]));
    checkCounters({ value: { counters }, at, within: at }, origins, problems);
    return problems.map(({ field, found }) => `${field}: ${found}`);
  };

  test("are origins that do not exist, and what is in two groups", () => {
    expect(faultsOf(groups)).toEqual([]);
    expect(faultsOf([{ ...groups[0]!, origins: ["owners"] }])).toEqual(['counters.0.origins.0: "owners"']);
    expect(faultsOf([groups[0]!, { ...groups[1]!, origins: ["owner"] }])).toEqual([
      'counters.1.origins.0: "owner" again',
    ]);
  });
});
