import { plainText } from "../../markdown/document.ts";
import type { Author } from "../read/authors.ts";
import type { Publication } from "../model.ts";
import { contactLink } from "../urls/contact.ts";
import { absolute, address } from "../urls/addresses.ts";
import type { Credit } from "../views/articles/byline.ts";

/** One who is named in a byline (https://schema.org/Person, https://schema.org/Organization). */
export function creditLd({ name, author }: Credit, { site }: Pick<Publication, "site">): object {
  return author === null
    ? { "@type": "Organization", name }
    : { "@type": typeOf(author), name, url: absolute(site.address, address.author(author.id)) };
}

/** The page of an author (https://schema.org/ProfilePage). */
export function authorLd(author: Author, { site, locale }: Pick<Publication, "site" | "locale">): object {
  const { id, name, role, description, url } = author;
  const own = absolute(site.address, address.author(id));
  const contact = contactLink(author);
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    "@id": own,
    url: own,
    inLanguage: locale.code,
    mainEntity: {
      "@type": typeOf(author),
      "@id": `${own}#author`,
      name,
      url: own,
      description: plainText(description.runs),
      ...(author.kind === "person" && { jobTitle: role }),
      ...(contact?.startsWith("mailto:") && { email: contact.slice("mailto:".length) }),
      ...(url !== undefined && { sameAs: url }),
    },
  };
}

function typeOf({ kind }: Author): string {
  return kind === "person" ? "Person" : "Organization";
}
