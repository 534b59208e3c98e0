import { z } from "zod";
import { estimateSchema } from "./estimate.ts";
import { windowSchema } from "./window.ts";

/** Whether a row may be drawn: `ok`; `note`, only with its note beside it; `no`, kept to show how a claim changed. */
export const useSchema = z.enum(["ok", "note", "no"]);
export type Use = z.output<typeof useSchema>;

/** One number as one source tells it: the row that the columns of a dataset add up to. */
export const observationSchema = z
  .strictObject({
    id: z.string(),
    measure: z.string(),
    place: z.string(),
    window: windowSchema,
    estimate: estimateSchema,
    unit: z.string(),
    /** Exactly who or what was counted. */
    counted: z.string().min(1),
    origin: z.string(),
    source: z.string(),
    quote: z.string(),
    use: useSchema,
    note: z.string(),
  })
  .refine(({ use, note }) => use !== "note" || note !== "", {
    path: ["note"],
    message: "a note, because the row may only be drawn with one",
  });
export type Observation = z.output<typeof observationSchema>;
