import { z } from "zod";
import { mostStates } from "../theme/measures.ts";

const words = z.string().trim().min(1);

/** What every state of a figure has, whatever it draws: an id for stories, the name of the choice, and a sentence. */
export const stateParts = {
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lowercase letters, digits and hyphens")
    .optional(),
  name: words.max(40),
  text: words,
};
const state = z.strictObject(stateParts);

/** What readers choose, or a story names, as every figure has it. */
export type State = z.output<typeof state>;

/**
 * The options of a chart in a figure file; each chart type declares which of them it uses. The catalogue shows the
 * descriptions.
 */
export const optionsSchema = z.strictObject({
  remainder: z
    .strictObject({ label: words, whole: z.string() })
    .optional()
    .describe("An extra point: the whole (a row's id) minus all drawn points, with its interval."),
  missing: z
    .strictObject({ label: words, count: z.number().int().positive() })
    .optional()
    .describe("An explicit empty slot for values that nobody published."),
  whole: z
    .strictObject({ row: z.string(), dataset: z.string().optional(), label: words.optional() })
    .optional()
    .describe(
      "The row that the drawn points are parts of; it may stand in another dataset, whose only estimate it then is.",
    ),
  each: z.number().positive().optional().describe("How many of the unit one mark stands for."),
  scale: z
    .enum(["linear", "sqrt", "log"])
    .optional()
    .describe("Of the values: linear; or square root or logarithmic, where small ones would vanish beside large ones."),
  highlight: z
    .array(z.string())
    .min(1)
    .optional()
    .describe("Keys of the labels, or names of the groups, to stress; all others are muted."),
  states: z
    .array(z.strictObject({ ...stateParts, highlight: z.array(z.string()).min(1).optional() }))
    .min(2)
    .max(mostStates)
    .optional()
    .describe(
      `Two to ${mostStates} states between which readers choose, each with a sentence; the first is the figure as it is, the others highlight what they name. Stories name states by their \`id\`.`,
    ),
  colours: z
    .enum(["who-counted"])
    .optional()
    .describe("Marks in the colour and shape of the group that counted, as `counters` in site.yaml defines them."),
  annotations: z
    .array(
      z.strictObject({
        at: z.string(),
        group: z.string().optional(),
        date: z.string().optional(),
        text: words,
        states: z.array(z.string()).min(1).optional(),
      }),
    )
    .min(1)
    .optional()
    .describe(
      "Words beside a point, which is named by its label's cell, and by its group, or the last day of its window, where several have that label; with `states`, they are shown in these alone.",
    ),
  references: z
    .array(z.strictObject({ number: z.string(), label: words }))
    .min(1)
    .optional()
    .describe("Lines at the value of a named number, for comparison."),
  classes: z
    .array(z.number())
    .min(1)
    .max(6)
    .optional()
    .describe("The values at which one class of a map ends and the next begins, ascending."),
  show: z.enum(["areas", "circles"]).optional().describe("Whether a map colours areas or puts circles on them."),
  extent: z
    .tuple([
      z.number().min(-180).max(180),
      z.number().min(-90).max(90),
      z.number().min(-180).max(180),
      z.number().min(-90).max(90),
    ])
    .optional()
    .describe(
      "The part of the world that a map shows: west, south, east, north, in degrees. Without it, the map follows the data. Places outside are listed below it.",
    ),
  format: z
    .enum(["full", "short"])
    .optional()
    .describe("Numbers as they are, or all in millions (2m) where the greatest has a million or more."),
  join: z
    .boolean()
    .optional()
    .describe(
      "Whether a line runs on over periods that the table lacks, such as missing years; else it has a gap there.",
    ),
});
export type Options = z.output<typeof optionsSchema>;
