import { en } from "./en.ts";
import type { Locale } from "./locale.ts";

/** The supported languages. To add one: a file like en.ts, and its line here. */
export const locales: readonly Locale[] = [en];

/**
 * The locale with this code; the first one if there is none (the check ensures that content names only codes that
 * exist).
 */
export function localeOf(code: string): Locale {
  return locales.find((locale) => locale.code === code) ?? locales[0]!;
}
