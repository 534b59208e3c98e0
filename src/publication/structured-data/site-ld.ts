import { cardSize } from "../../exports/images/card-frame.ts";
import { absolute } from "../urls/addresses.ts";
import { contactLink } from "../urls/contact.ts";
import { licenceAddress } from "../files/licence.ts";
import type { Publication } from "../model.ts";

/** The publisher (https://schema.org/Organization). */
export function publisherLd({ site }: Pick<Publication, "site">): object {
  return {
    "@type": "Organization",
    name: site.publisher.name,
    url: site.address,
    ...(site.publisher.description && { description: site.publisher.description }),
  };
}

/** The site as a whole (https://schema.org/WebSite), for its front page. */
export function siteLd({ site, locale }: Pick<Publication, "site" | "locale">): object {
  const contact = contactLink(site);
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": site.address,
    url: site.address,
    name: site.title,
    description: site.description,
    inLanguage: locale.code,
    license: licenceAddress(site.licence.text),
    publisher: {
      ...publisherLd({ site }),
      ...(contact && {
        contactPoint: {
          "@type": "ContactPoint",
          contactType: "editorial",
          ...(contact.startsWith("mailto:") ? { email: contact.slice("mailto:".length) } : { url: contact }),
        },
      }),
    },
  };
}

/** An image by its path: its licence and where to ask for it (https://schema.org/ImageObject). */
export function imageLd(
  path: string,
  page: string,
  words: { name: string; description?: string },
  { site }: Pick<Publication, "site">,
): object {
  return {
    "@type": "ImageObject",
    contentUrl: absolute(site.address, path),
    ...words,
    license: licenceAddress(site.licence.text),
    acquireLicensePage: absolute(site.address, page),
    creditText: site.publisher.name,
    copyrightNotice: site.publisher.name,
    creator: publisherLd({ site }),
  };
}

/** The card of a page as an image. */
export function cardLd(path: string, page: string, name: string, publication: Pick<Publication, "site">): object {
  return { ...imageLd(path, page, { name }, publication), width: cardSize.width, height: cardSize.height };
}
