import { z } from "zod";

/** Whether the text is a calendar date that exists, as `YYYY-MM-DD` (ISO 8601). */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** A day, or a month if only that is known, as `YYYY-MM-DD` or `YYYY-MM`. */
export const dayOrMonthSchema = z
  .string()
  .refine((text) => isDate(text) || isDate(`${text}-01`), "a date or a month that exists, as YYYY-MM-DD or YYYY-MM");

/** A calendar date. */
export const dateSchema = z.string().refine(isDate, "a date that exists, as YYYY-MM-DD");
