import { absolute, address } from "../urls/addresses.ts";
import type { Figure, Publication } from "../model.ts";
import { licenceAddress } from "../files/licence.ts";
import { imageLd } from "./site-ld.ts";
import { dayOf, pictureOf } from "../views/take-away.ts";

/**
 * The page of a figure with its image, for search engines (https://schema.org/ImageObject), which then show the licence
 * with it.
 */
export function figureLd(figure: Figure, publication: Publication): object {
  const { site, locale } = publication;
  const page = address.figure(figure.id);
  const { title, description } = pictureOf(figure, publication);
  const day = dayOf(figure, publication);
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": absolute(site.address, page),
    url: absolute(site.address, page),
    name: title,
    inLanguage: locale.code,
    license: licenceAddress(site.licence.text),
    ...(day && { dateModified: day }),
    isBasedOn: absolute(site.address, address.dataset(figure.dataset.id)),
    primaryImageOfPage: {
      ...imageLd(address.figureImage(figure.id, "light", "png"), page, { name: title, description }, publication),
      representativeOfPage: true,
    },
  };
}
