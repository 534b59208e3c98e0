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

/** The day up to which a window tells: its end, or the day of the state. */
export function lastDay(window: Window): string {
  return "asOf" in window ? window.asOf : window.end;
}

/** The day on which a window begins, or of which it tells. */
export function firstDay(window: Window): string {
  return "asOf" in window ? window.asOf : window.start;
}

/** Whether two windows are the same period or the same day. */
export function sameWindow(a: Window, b: Window): boolean {
  if ("asOf" in a) return "asOf" in b && a.asOf === b.asOf;
  return "start" in b && a.start === b.start && a.end === b.end;
}
