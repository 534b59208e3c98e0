import { z } from "zod";
import { originSchema, type Origin } from "../../model/origin.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import type { Checked } from "../../diagnostics/yaml.ts";
import { counterOf, type Counters } from "./counters.ts";

/** The most choices besides all: style sheets have a rule for each. */
export const mostChoices = 3;

/** `who-counts` in `content/site.yaml`: whose values readers can choose to see, besides all. */
export const whoCountsSchema = z
  .array(
    z.strictObject({
      name: z.string().trim().min(3).max(40),
      /** Types of origins that belong to the choice. */
      types: z.array(originSchema.shape.type).min(1),
      /** Names of `counters` whose origins do not belong to it, whatever their type. */
      without: z.array(z.string()).default([]),
    }),
  )
  .max(mostChoices);
export type WhoCounts = z.output<typeof whoCountsSchema>;

/** Those whose values readers can choose to see. */
export interface WhoCountsChoice {
  name: string;
  /** Whether the values of an origin belong to the choice; never those of nobody in particular. */
  includes(origin: Origin | null): boolean;
}

/** The choices that a publication offers besides all values. */
export function whoCountsChoices(site: { "who-counts": WhoCounts; counters: Counters }): WhoCountsChoice[] {
  const counter = counterOf(site.counters);
  return site["who-counts"].map(({ name, types, without }) => ({
    name,
    includes: (origin) =>
      origin !== null && types.includes(origin.type) && !without.includes(counter(origin)?.name ?? ""),
  }));
}

/** Checks that the choices name groups that exist. */
export function checkWhoCounts(
  { value, at }: Checked<{ "who-counts": WhoCounts; counters: Counters }>,
  problems: Problem[],
): void {
  const names = value.counters.map(({ name }) => name);
  value["who-counts"].forEach(({ without }, i) =>
    without.forEach((name, j) => {
      if (names.includes(name)) return;
      problems.push({
        ...at(["who-counts", i, "without", j]),
        field: `who-counts.${i}.without.${j}`,
        found: show(name),
        expected: "the name of a group under counters",
        action: suggest(name, names, "content/site.yaml"),
      });
    }),
  );
}
