import type { Locale } from "./locale.ts";

const collators = new Map<string, Intl.Collator>();

/**
 * Compares two labels as the language orders them: "Åland" beside "Albania", "Row 9" before "Row 10"; equal ones by
 * their characters.
 */
export function byLabel({ code }: Pick<Locale, "code">): (a: string, b: string) => number {
  const collator = collators.get(code) ?? new Intl.Collator(code, { numeric: true });
  collators.set(code, collator);
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
