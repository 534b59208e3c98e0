import { en } from "./en.ts";
import type { Locale } from "./locale.ts";

/** The languages that the machine speaks. To add one: a file like en.ts, and its line here. */
export const locales: readonly Locale[] = [en];

/**
 * The locale with this code; the first one where there is none (content names only codes that exist, which is checked).
 */
export function localeOf(code: string): Locale {
  return locales.find((locale) => locale.code === code) ?? locales[0]!;
}
