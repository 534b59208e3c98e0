import { signOf } from "../../model/counter.ts";
import { counterOf } from "../read/counters.ts";
import type { Site } from "../read/site.ts";
import type { Statement } from "./statements.ts";

/** The signs of the groups with an interest that gave some statements, with their names: "● A party to the dispute". */
export function countersOnPage(statements: readonly Statement[], site: Pick<Site, "counters">): string[] {
  const counter = counterOf(site.counters);
  const groups = new Set(statements.flatMap(({ origin }) => (origin?.interest ? (counter(origin) ?? []) : [])));
  return [...groups].toSorted((a, b) => a.position - b.position).map((group) => signOf(group) + group.name);
}
