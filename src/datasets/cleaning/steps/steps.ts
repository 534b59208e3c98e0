import { z } from "zod";
import { characters } from "./characters.ts";
import { date } from "./date.ts";
import { drop } from "./drop.ts";
import { join } from "./join.ts";
import { kind } from "./kind.ts";
import { label } from "./label.ts";
import { longer } from "./longer.ts";
import { map } from "./map.ts";
import { number } from "./number.ts";
import { range } from "./range.ts";
import { replace } from "./replace.ts";
import type { StepType } from "./step.ts";
import { trim } from "./trim.ts";
import { unique } from "./unique.ts";

/** One cleaning step of a recipe, with its reason. */
export const stepSchema = z.discriminatedUnion("step", [
  trim.schema,
  characters.schema,
  map.schema,
  label.schema,
  replace.schema,
  number.schema,
  date.schema,
  range.schema,
  kind.schema,
  drop.schema,
  unique.schema,
  join.schema,
  longer.schema,
] as never) as unknown as z.ZodType<Step>;
export type Step = { step: StepName; why: string };

/**
 * All kinds of steps, in the order of the documentation. To add one: a file like the others, and its line here and
 * above.
 */
export const stepTypes = [
  trim,
  characters,
  map,
  label,
  replace,
  number,
  date,
  range,
  kind,
  drop,
  unique,
  join,
  longer,
] as unknown as readonly StepType<Step>[];
export type StepName =
  | "trim"
  | "characters"
  | "map"
  | "label"
  | "replace"
  | "number"
  | "date"
  | "range"
  | "kind"
  | "drop"
  | "unique"
  | "join"
  | "longer";

/** The kind of a step. */
export function stepType({ step }: Step): StepType<Step> {
  return stepTypes.find(({ name }) => name === step)!;
}
