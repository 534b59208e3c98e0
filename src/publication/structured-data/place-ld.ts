import type { Place } from "../../model/place.ts";
import { licenceAddress } from "../files/licence.ts";
import type { Publication } from "../model.ts";
import { hasExtra } from "../extras.ts";
import type { Overview } from "../places/overview.ts";
import { placeFormats } from "../places/place-data.ts";
import { absolute, address } from "../urls/addresses.ts";
import { publisherLd } from "./site-ld.ts";

/** The page of a place (https://schema.org/WebPage), with its values as a dataset if they can be downloaded. */
export function placeLd(
  place: Place,
  { from, to }: Pick<Overview, "from" | "to">,
  { site, locale }: Pick<Publication, "site" | "locale">,
): object {
  const own = absolute(site.address, address.place(place.id));
  const about =
    place.level === "country"
      ? { "@type": "Country", name: place.name, identifier: place.id }
      : { "@type": "Place", name: place.name };
  const name = `${site.title}: ${place.name}`;
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": own,
    url: own,
    name,
    inLanguage: locale.code,
    license: licenceAddress(site.licence.data),
    publisher: publisherLd({ site }),
    about,
    ...(hasExtra(site, "place-data") && {
      mainEntity: {
        "@type": "Dataset",
        name,
        description: `${locale.places.allValues}. ${locale.places.differ}`,
        url: own,
        license: licenceAddress(site.licence.data),
        isAccessibleForFree: true,
        creator: publisherLd({ site }),
        spatialCoverage: about,
        ...(from && to && { temporalCoverage: `${from}/${to}` }),
        distribution: placeFormats.map((format) => ({
          "@type": "DataDownload",
          encodingFormat: format === "csv" ? "text/csv" : "application/json",
          contentUrl: absolute(site.address, address.placeFile(place.id, format)),
        })),
      },
    }),
  };
}
