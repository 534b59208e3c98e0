import { z } from "zod";
import { dateSchema } from "./date.ts";

/** The period that a value covers, first and last day included; or an as-of date. Never both. */
export const windowSchema = z.union([
  z
    .strictObject({ start: dateSchema, end: dateSchema })
    .refine(({ start, end }) => start <= end, "a start that is not after the end"),
  z.strictObject({ asOf: dateSchema }),
]);
export type Window = z.output<typeof windowSchema>;

/** The last day of a window: its end, or its as-of date. */
export function lastDay(window: Window): string {
  return "asOf" in window ? window.asOf : window.end;
}

/** The first day of a window: its start, or its as-of date. */
export function firstDay(window: Window): string {
  return "asOf" in window ? window.asOf : window.start;
}

/** Whether two windows are the same period or the same date. */
export function sameWindow(a: Window, b: Window): boolean {
  if ("asOf" in a) return "asOf" in b && a.asOf === b.asOf;
  return "start" in b && a.start === b.start && a.end === b.end;
}
