import { byLabel } from "../../../i18n/order.ts";
import type { Publication } from "../../model.ts";
import type { Term } from "../../read/glossary.ts";
import { initialOf } from "./list-parts.ts";

/** The terms that begin with a letter. */
export interface TermGroup {
  letter: string;
  terms: Term[];
}

/** All terms of the glossary from A to Z, by their initials without accents. */
export function termGroups({ terms, locale }: Pick<Publication, "terms" | "locale">): TermGroup[] {
  const compare = byLabel(locale);
  const sorted = [...terms.values()].toSorted((a, b) => compare(a.name, b.name));
  return [...Map.groupBy(sorted, ({ name }) => initialOf(name, locale))].map(([letter, of]) => ({ letter, terms: of }));
}
