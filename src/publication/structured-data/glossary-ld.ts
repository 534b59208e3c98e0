import { plainText } from "../../markdown/document.ts";
import type { Publication } from "../model.ts";
import { absolute, address } from "../urls/addresses.ts";

/** The glossary as a set of defined terms (https://schema.org/DefinedTermSet). */
export function glossaryLd({ site, locale, terms }: Pick<Publication, "site" | "locale" | "terms">): object {
  const set = absolute(site.address, address.glossary());
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTermSet",
    "@id": set,
    url: set,
    name: locale.glossary.title,
    inLanguage: locale.code,
    hasDefinedTerm: [...terms.values()].map(({ id, name, forms, definition }) => ({
      "@type": "DefinedTerm",
      url: absolute(site.address, address.term(id)),
      name,
      ...(forms.length > 0 && { alternateName: forms }),
      description: plainText(definition.runs),
      inDefinedTermSet: set,
    })),
  };
}
