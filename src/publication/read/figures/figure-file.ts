import { z } from "zod";
import type { Cell } from "../../../datasets/model.ts";
import { conditionSchema } from "../../../datasets/condition.ts";
import { chartNames } from "../../../charts/registry.ts";
import { mostStates } from "../../../theme/measures.ts";
import { optionsSchema, stateParts } from "../../../charts/options.ts";
import type { Row } from "../../../datasets/table.ts";
import type { Counter } from "../../../model/counter.ts";
import { idSchema } from "../../../diagnostics/paths.ts";
import type { Checked } from "../../../diagnostics/yaml.ts";

/** The text of a figure of any type. */
const words = {
  title: z.string().trim().min(10),
  subtitle: z.string().trim().min(5),
  /** A description for readers who cannot see the figure. */
  description: z.string().trim().min(40),
  note: z.string().trim().min(5).optional(),
  /** Former ids, by which others may still embed it. */
  formerly: z.array(idSchema).default([]),
  /** Replacements for what it names (labels, groups, panels; elements and sources of a trail), by cell. */
  labels: z.record(z.string(), z.string().regex(/\S/, "words")).default({}),
};

/** What a figure draws, and how. The descriptions of its columns appear in the catalogue. */
const drawn = {
  type: z.enum(chartNames),
  dataset: z.string(),
  /** The column for each role in the chart; the chart type defines which roles it takes and requires. */
  columns: z.strictObject({
    label: z.string().describe("The words of each row."),
    value: z.string().optional().describe("The values, a column of type estimate or number."),
    date: z.string().optional().describe("When each value holds, a column of type window."),
    group: z.string().optional().describe("The series that a row belongs to."),
    panel: z.string().optional().describe("The small multiple that a row stands in."),
  }),
  where: conditionSchema.optional(),
  /** Keys of rows: exactly these, in this order. */
  rows: z.array(z.string()).min(1).optional(),
  /** Rows that agree in these columns become one point. */
  one: z.array(z.string()).min(1).optional(),
  order: z.enum(["value", "label", "date", "listed"]).default("listed"),
  ...words,
  /** Options of the chart type; see options.ts. */
  options: optionsSchema.default({}),
};

/** A further view of a figure: what it draws differently, and its own text. */
const view = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lowercase letters, digits and hyphens")
    .refine(
      (id) => !["title", "description"].includes(id),
      "another name than those of the parts of a figure: title, description",
    ),
  /** The label by which readers choose it. */
  view: z.string().trim().min(1).max(40),
  ...z.strictObject(drawn).partial().shape,
  order: drawn.order.unwrap().optional(),
  labels: words.labels.unwrap().optional(),
  formerly: words.formerly,
  options: optionsSchema.optional(),
  description: words.description,
});

/** A figure file that charts values. */
export const chartFile = z.strictObject({
  ...drawn,
  /** The label by which readers choose the first view, if there are others. */
  view: z.string().trim().min(1).max(40).optional(),
  views: z.array(view).min(1).max(5).optional(),
});
export type ChartFile = z.output<typeof chartFile>;

/** A figure file that charts a claim trail. */
export const claimTrailFile = z.strictObject({
  type: z.literal("claim-trail"),
  dataset: z.string(),
  /**
   * The column for each role: who says it, which text it draws on, when, and how one element of the claim changed
   * between the two.
   */
  columns: z.strictObject({
    source: z.string().describe("Who says it, a column of type source."),
    upstream: z.string().describe("The text that it draws on, a column of type source."),
    date: z.string().describe("When it was said, a column of type date."),
    element: z.string().describe("The part of the claim that a row tells of."),
    before: z.string().describe("Its wording in the text that it draws on."),
    after: z.string().describe("Its wording here."),
    change: z.string().describe("What became of it: a category for each sign."),
    weight: z.string().describe("How much that matters, a category."),
  }),
  /** Sources in order, each below the one that it draws on, with the elements to draw. */
  rows: z.record(z.string(), z.array(z.string()).min(1)),
  ...words,
  options: z
    .strictObject({
      highlight: z.array(z.string()).min(1).optional().describe("The sources to which the main trail leads."),
      elements: z
        .array(z.string())
        .min(1)
        .optional()
        .describe("The elements whose changes are stressed; those of all others are muted."),
      states: z
        .array(
          z.strictObject({
            ...stateParts,
            highlight: z.array(z.string()).min(1).optional(),
            elements: z.array(z.string()).min(1).optional(),
          }),
        )
        .min(2)
        .max(mostStates)
        .optional()
        .describe(
          `Two to ${mostStates} states between which readers choose, each with a sentence: the first is the trail as it is, the others stress the trail to their sources, and their elements.`,
        ),
      annotations: z
        .array(z.strictObject({ at: z.string(), element: z.string(), text: z.string().trim().min(1) }))
        .min(1)
        .optional()
        .describe("Words with an arrow to a change, which is named by its source and its element."),
    })
    .default({}),
});
export type ClaimTrailFile = z.output<typeof claimTrailFile>;

/** `content/figures/<figure>.yaml`: one chart or trail with its words. */
export const figureSchema = z.discriminatedUnion("type", [chartFile, claimTrailFile]);
export type FigureFile = z.output<typeof figureSchema>;

const figureWords = {
  title: "markdown",
  subtitle: "markdown",
  description: "markdown",
  note: "markdown",
  view: "markdown",
  "labels.*": "markdown",
  "options.*.label": "markdown",
  "options.annotations.*.text": "markdown",
  "options.references.*.label": "markdown",
  "options.states.*.name": "markdown",
  "options.states.*.text": "markdown",
} as const;

/** The kinds of a figure's texts by their keys; everything else names rows, columns, numbers and the like. */
export const figureTexts = {
  "**": "code",
  ...figureWords,
  ...Object.fromEntries(Object.entries(figureWords).map(([key, kind]) => [`views.*.${key}`, kind])),
} as Readonly<Record<string, "code" | "words" | "markdown">>;

/** Formats a cell as a label: a place or an origin by its name, a category by its label, anything else as it is. */
export type NameCell = (column: string, cell: Cell) => string;

/** Labels for a row besides its value: the id of its place, and who counted and where that was read. */
export interface RowLabels {
  name: NameCell;
  place(row: Row): string | null;
  from(row: Row): string | null;
  /** The group of those who counted. */
  counter(row: Row): Counter | null;
}

/**
 * The views of a figure as complete figures, the file's own first; each inherits from the file what it does not set.
 * Places in the file are preserved.
 */
export function viewsOf({ value: file, at, within }: Checked<ChartFile>): Checked<ChartFile>[] {
  const { views = [], ...first } = file;
  const others = views.map((given, i): Checked<ChartFile> => {
    const { id: _, ...own } = given;
    const value = {
      ...first,
      ...Object.fromEntries(Object.entries(own).filter(([, part]) => part !== undefined)),
    } as ChartFile;
    const path = (keys: readonly PropertyKey[]) =>
      keys.length === 0 || String(keys[0]) in own ? ["views", i, ...keys] : keys;
    return { value, at: (keys) => at(path(keys)), within: (keys, index) => within(path(keys), index) };
  });
  return [{ value: first, at, within }, ...others];
}
