import { z } from "zod";
import { mostCounters, type Counter } from "../../model/counter.ts";
import { originSchema, type Origin } from "../../model/origin.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import type { Checked } from "../../diagnostics/yaml.ts";

/** `counters` in `content/site.yaml`: the groups of those who count. */
export const countersSchema = z
  .array(
    z.strictObject({
      name: z.string().trim().min(3).max(60),
      /** Ids of origins, and types of origins that belong to the group unless another names their id. */
      origins: z.array(z.string()).default([]),
      types: z.array(originSchema.shape.type).default([]),
    }),
  )
  .max(mostCounters);
export type Counters = z.output<typeof countersSchema>;

/** Returns the group of an origin; null if it is in none. */
export type CounterOf = (origin: Origin) => Counter | null;

/** The groups as a function. A group that names an origin has precedence over one that names its type. */
export function counterOf(counters: Counters): CounterOf {
  const groups = counters.map(({ name, ...rest }, position) => ({ counter: { name, position }, ...rest }));
  return ({ id, type }) =>
    (groups.find(({ origins }) => origins.includes(id)) ?? groups.find(({ types }) => types.includes(type)))?.counter ??
    null;
}

/** Checks that the groups name known origins, and each origin and each type only once. */
export function checkCounters(
  { value: { counters }, at }: Checked<{ counters: Counters }>,
  origins: ReadonlyMap<string, Origin>,
  problems: Problem[],
): void {
  const seen = new Set<string>();
  const fault = (keys: PropertyKey[], found: string, expected: string, action: string) =>
    problems.push({ ...at(keys), field: keys.join("."), found, expected, action });
  counters.forEach(({ origins: own, types }, i) => {
    own.forEach((id, j) => {
      const keys = ["counters", i, "origins", j];
      if (!origins.has(id))
        fault(keys, show(id), "the id of an origin", suggest(id, origins.keys(), "data/origins.csv"));
    });
    for (const [key, names] of Object.entries({ origins: own, types })) {
      names.forEach((name, j) => {
        if (seen.has(`${key} ${name}`))
          fault(["counters", i, key, j], `${show(name)} again`, "each in one group", "Remove one of them.");
        seen.add(`${key} ${name}`);
      });
    }
  });
}
