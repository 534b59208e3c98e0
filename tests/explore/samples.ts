import type { ExploredValue } from "../../src/explore/values.ts";
import { estimate } from "../../src/model/estimate.ts";

export const north = { id: "NOR", name: "North", level: "country" } as const;
export const south = { id: "SOU", name: "South", level: "country" } as const;
export const coast = { id: "coast", name: "The coast", level: "grouping" } as const;

/** Counts of a choice, and of a group; and those of nobody's choice, in no group. */
export const office = {
  id: "office",
  name: "Harbour Office",
  short: "Office",
  counter: { name: "Officials", position: 0 },
  choices: ["Only officials"],
};
export const paper = { id: "paper", name: "Harbour Gazette", short: "Gazette", counter: null, choices: [] };

/** A value with what a test says about it: by default 5 bells in North, as of 1 May 2024, by the office. */
export function value(given: Partial<ExploredValue> = {}): ExploredValue {
  return {
    topic: "bells",
    dataset: "harbours",
    row: "r1",
    to: "/data/harbours/#row-r1",
    measure: "Bells",
    counted: "bells that ring",
    place: north,
    origin: office,
    window: { asOf: "2024-05-01" },
    when: "as of 1 May 2024",
    estimate: estimate("exact", 5),
    unit: "bells",
    decimals: 0,
    text: "5 bells",
    source: { name: "Gazette", to: "/sources/gazette/" },
    from: "Harbour Office (Gazette)",
    usability: "ok",
    note: null,
    ...given,
  };
}
