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
import { trim } from "./trim.ts";
import { unique } from "./unique.ts";
import type { StepType } from "./step.ts";

/** All types of steps, in the order of the documentation. To add one: a file like the others, and its line here. */
const types = [trim, characters, map, label, replace, number, date, range, kind, drop, unique, join, longer] as const;
const [first, ...others] = types;

/** One cleaning step of a recipe, with its reason. */
export const stepSchema = z.discriminatedUnion("step", [first.schema, ...others.map(({ schema }) => schema)]);
export type Step = z.output<typeof stepSchema>;
export type StepName = Step["step"];

/** The type of a step. */
export function stepType({ step }: Step): StepType {
  const type = types.find(({ schema }) => schema.shape.step.value === step);
  if (!type) throw new Error(`There is no cleaning step "${step}".`);
  return type;
}
