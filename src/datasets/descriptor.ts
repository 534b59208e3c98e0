import { z } from "zod";
import { columnTypes } from "./model.ts";
import { conditionSchema } from "./condition.ts";
import { stepSchema } from "./cleaning/steps/steps.ts";

const name = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, "lowercase letters, digits and underscores, beginning with a letter");

const columnSchema = z
  .strictObject({
    name,
    type: z.enum(columnTypes),
    /** The raw column; for a window or an estimate, the raw column of each part. */
    from: z.union([z.string(), z.record(z.string(), z.string())]),
    title: z.string().trim().min(1),
    description: z.string().optional(),
    required: z.boolean().optional(),
    /** For texts quoted literally from sources: they are not proofread for style, and never typeset. */
    verbatim: z.boolean().optional(),
    /** For numbers and estimates: the unit, or the column that holds it. */
    unit: z.union([z.string().trim().min(1), z.strictObject({ column: z.string() })]).optional(),
    /** For categories: each value with its label. */
    categories: z.record(z.string(), z.string()).optional(),
  })
  .superRefine((column, context) => {
    const fault = (key: string, message: string) => context.addIssue({ code: "custom", path: [key], message });
    const parts = { window: ["start", "end", "asOf"], estimate: ["value", "low", "high", "kind"] }[
      column.type as string
    ];
    const needed = { window: ["start", "end", "asOf"], estimate: ["value"] }[column.type as string];
    const from = typeof column.from === "string" ? [] : Object.keys(column.from);
    const isFit =
      parts?.filter((part) => from.includes(part) || needed!.includes(part)).join() === from.join() &&
      from.includes("low") === from.includes("high");
    if (parts && !isFit)
      fault(
        "from",
        column.type === "estimate"
          ? "the raw columns of value and, if the source gives them, of low, high and kind"
          : `the raw columns of ${parts.join(", ")}`,
      );
    if (!parts && typeof column.from !== "string") fault("from", "the name of one raw column");
    if (column.type === "category" && !column.categories)
      fault("categories", "the values of the category with their labels");
    if (column.type === "estimate" && !column.unit)
      fault("unit", "the unit of the estimate, or the column that holds it");
  });
/** A column of the cleaned table. */
export type Column = z.output<typeof columnSchema>;

/** The names of a column in downloads, where every cell is flat; see exports/tables/table.ts. */
export function flatNames({ name, type }: Column): string[] {
  if (type === "estimate") return [name, `${name}_low`, `${name}_high`, `${name}_kind`];
  if (type === "window") return [`${name}_start`, `${name}_end`, "as_of"];
  if (type === "place") return [name, `${name}_name`];
  return [type === "source" || type === "quote" ? `${name}_id` : name];
}

/** The SPDX identifier of a licence. */
export const licenceSchema = z.string().regex(/^[A-Za-z0-9.+-]+$/, "an SPDX licence identifier such as CC-BY-4.0");

/** `data/<dataset>/dataset.yaml`: what a dataset is, how its raw file becomes a table, and what its columns mean. */
export const descriptorSchema = z.strictObject({
  title: z.string().trim().min(3),
  description: z.string().trim().min(50).max(800),
  /** Periods and places covered, in words. */
  covers: z.string().trim().min(3),
  /**
   * Names of the places that the data cover, if the places of the rows are something else, such as countries of origin.
   */
  spatial: z.array(z.string().trim().min(2)).min(1).optional(),
  /** Keywords for search. */
  keywords: z.array(z.string().trim().min(2)).min(1).optional(),
  /** The limits of the data, in words. */
  limits: z.string().trim().min(10),
  /** The licence of the compiled table. */
  licence: licenceSchema,
  attribution: z.string().trim().min(3),
  /** Why the table may not be redistributed, for readers; if absent, it may. */
  withheld: z.string().trim().min(10).optional(),
  raw: z.strictObject({
    file: z.string().min(1),
    columns: z.array(z.string()).min(1),
    /** Why the raw file may not be redistributed, for readers; if absent, it may. */
    withheld: z.string().trim().min(10).optional(),
  }),
  recipe: z.array(stepSchema),
  columns: z.array(columnSchema).min(1),
  /** Columns whose values together identify a row. */
  key: z.array(z.string()).min(1),
  /** Wholes and their parts: it is checked that the parts together are not larger than the whole. */
  parts: z
    .array(z.strictObject({ whole: conditionSchema, parts: conditionSchema, per: z.array(z.string()).optional() }))
    .optional(),
});
export type Descriptor = z.output<typeof descriptorSchema>;

/** The kinds of a descriptor's texts, by their keys; the others are prose. */
export const descriptorTexts = {
  licence: "code",
  "raw.file": "code",
  "raw.columns.*": "code",
  "recipe.**": "code",
  "recipe.*.why": "words",
  "columns.*.name": "code",
  "columns.*.from": "code",
  "columns.*.from.*": "code",
  "columns.*.unit.column": "code",
  "key.*": "code",
  "parts.**": "code",
} as const;
