import { z } from "zod";
import { conditionSchema } from "../../datasets/condition.ts";

/** How one number relates to another. */
export const relations = ["more-than", "fewer-than", "at-least", "at-most", "equal-to"] as const;
export type Relation = (typeof relations)[number];

/** What a series does between its first and its last value. */
export const courses = ["rises", "falls", "stays", "peaks", "bottoms", "record", "record-low"] as const;
export type Course = (typeof courses)[number];

const ids = z.union([z.string(), z.array(z.string()).min(2)]);
const exactlyOne = (value: Record<string, unknown>) =>
  relations.filter((relation) => value[relation] !== undefined).length === 1;
const oneRelation = `exactly one of ${relations.join(", ")}`;

function eachRelation<T extends z.ZodType>(schema: T): Record<Relation, z.ZodOptional<T>> {
  const optional = schema.optional();
  return {
    "more-than": optional,
    "fewer-than": optional,
    "at-least": optional,
    "at-most": optional,
    "equal-to": optional,
  };
}

/** A condition that rows may meet or not: a text, one of several, or a value compared with an amount or a number. */
const predicateSchema = z.record(
  z.string(),
  z.union([
    z.string(),
    z.array(z.string()).min(1),
    z.strictObject(eachRelation(z.union([z.number(), z.string()]))).refine(exactlyOne, oneRelation),
  ]),
);
export type Predicate = z.output<typeof predicateSchema>;

const selection = {
  dataset: z.string(),
  /** The rows that the claim is about. */
  where: conditionSchema.default({}),
  /** What is claimed of them. */
  which: predicateSchema,
  /** The column whose distinct values are counted, instead of rows. */
  distinct: z.string().optional(),
  /**
   * The number of all that there are: those that the dataset lacks count as unknown. "rows" if the claim is about the
   * rows alone.
   */
  of: z.string(),
};

const series = z.union([
  z.array(z.string()).min(2),
  z.strictObject({ dataset: z.string(), where: conditionSchema.default({}), column: z.string().optional() }),
]);

/** The input of each kind of claim. */
export const claimInputs = {
  /** Each number of `is` is more (fewer …) than each of the others. */
  compare: z.strictObject({ is: ids, ...eachRelation(ids) }).refine(exactlyOne, oneRelation),
  /** What a series of numbers or rows does over time, between two dates if these are given. */
  trend: z.strictObject({
    of: series,
    does: z.enum(courses),
    from: z.string().optional(),
    to: z.string().optional(),
  }),
  /** All rows, except `but` of them. */
  all: z.strictObject({ ...selection, but: z.number().int().min(1).optional() }),
  none: z.strictObject(selection),
  /** Those that `is` selects, and no others. */
  only: z.strictObject({ ...selection, is: conditionSchema }),
  /** More than half. */
  most: z.strictObject(selection),
  /** A number, and the vague word for it. */
  vague: z.strictObject({ of: z.string(), word: z.string().min(1) }),
};

/** The kinds of claims. */
export type ClaimKind = keyof typeof claimInputs;

/** Their names, as the documentation and messages list them. */
export const claimKinds = Object.keys(claimInputs) as ClaimKind[];

/** A claim over rows. */
export type RowClaimKind = "all" | "none" | "only" | "most";
