import { z } from "zod";

const words = z.string().trim().min(1);

/** What a figure may ask of its chart; each chart type says which of these it uses. */
export const optionsSchema = z.strictObject({
  /** An extra point: the whole (a row's id) minus all drawn points, with its interval. */
  remainder: z.strictObject({ label: words, whole: z.string() }).optional(),
  /** An explicit empty slot for values that nobody published. */
  missing: z.strictObject({ label: words, count: z.number().int().positive() }).optional(),
  /** The row that the drawn points are parts of; it may stand in another dataset, whose only estimate it then is. */
  whole: z.strictObject({ row: z.string(), dataset: z.string().optional(), label: words.optional() }).optional(),
  /** How many of the unit one mark stands for. */
  each: z.number().positive().optional(),
  scale: z.enum(["linear", "sqrt", "log"]).optional(),
  /** Keys of the labels to stress. */
  highlight: z.array(z.string()).min(1).optional(),
  /** Words beside a point, which is named by its label's cell, and by its group where several have that label. */
  annotations: z.array(z.strictObject({ at: z.string(), group: z.string().optional(), text: words })).min(1).optional(),
  /** Lines at the value of a named number, for comparison. */
  references: z.array(z.strictObject({ number: z.string(), label: words })).min(1).optional(),
  /** The values at which one class of a map ends and the next begins, ascending. */
  classes: z.array(z.number()).min(1).max(6).optional(),
  /** Whether a map colours areas or puts circles on them. */
  show: z.enum(["areas", "circles"]).optional(),
  /** The part of the world that a map shows: west, south, east, north, in degrees. */
  extent: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90), z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
  /** Numbers as they are, or from a million on short (2M). */
  format: z.enum(["full", "short"]).optional(),
});
export type Options = z.output<typeof optionsSchema>;
