import type { Locale } from "../../i18n/locale.ts";
import type { Term } from "../read/glossary.ts";
import type { Publication } from "../model.ts";

/** The terms that begin with a letter. */
export interface TermGroup {
  letter: string;
  terms: Term[];
}

/** All terms of the glossary from A to Z, by their initials without accents; "#" holds those that begin with no letter. */
export function termGroups({ terms, locale }: Pick<Publication, "terms" | "locale">): TermGroup[] {
  const { compare } = new Intl.Collator(locale.code, { sensitivity: "base", numeric: true });
  const sorted = [...terms.values()].toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
  return [...Map.groupBy(sorted, (term) => letterOf(term, locale))].map(([letter, of]) => ({ letter, terms: of }));
}

function letterOf({ name }: Pick<Term, "name">, { code }: Pick<Locale, "code">): string {
  const [first = ""] = name.normalize("NFD");
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(code) : "#";
}
