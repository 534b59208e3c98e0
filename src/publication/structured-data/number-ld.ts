import { intervalOf } from "../../model/estimate.ts";
import { unitIn } from "../../model/unit.ts";
import { firstDay, lastDay } from "../../model/window.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import { absolute, address } from "../urls/addresses.ts";
import { citationOf } from "../views/citation.ts";
import { licenceAddress } from "../files/licence.ts";
import type { Publication } from "../model.ts";
import { publisherLd } from "./site-ld.ts";
import { valueOf } from "../views/number-text.ts";

/**
 * The page of a number as an observation (https://schema.org/Observation): its value, its bounds if they are known, the
 * time and the population.
 */
export function numberLd(number: NamedNumber, publication: Publication): object {
  const { site, locale, registers } = publication;
  const { id, title, estimate, unit, window, counted, place, rows } = number;
  const own = absolute(site.address, address.number(id));
  const interval = intervalOf(estimate, unitIn(locale.knownUnits, unit));
  const [low, high] = [interval?.low, interval?.high];
  const about = place === null ? undefined : registers.places.get(place)?.name;
  const datasets = [...new Set(rows.map(({ dataset }) => absolute(site.address, address.dataset(dataset.id))))];
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": own,
    url: own,
    name: `${title}: ${valueOf(number, locale)}`,
    inLanguage: locale.code,
    license: licenceAddress(site.licence.data),
    publisher: publisherLd({ site }),
    ...(datasets.length > 0 && { isBasedOn: datasets }),
    mainEntity: {
      "@type": "Observation",
      name: title,
      description: valueOf(number, locale),
      ...(low === high || low === undefined ? { value: estimate.value } : {}),
      ...(low !== undefined && Number.isFinite(low) && { minValue: low }),
      ...(high !== undefined && Number.isFinite(high) && { maxValue: high }),
      ...(unit && { unitText: unit }),
      ...(window && {
        observationDate: lastDay(window),
        ...(firstDay(window) !== lastDay(window) && { observationPeriod: `${firstDay(window)}/${lastDay(window)}` }),
      }),
      ...(counted && { measuredProperty: counted }),
      ...(about && { observationAbout: { "@type": "Place", name: about } }),
      citation: citationOf(number, publication),
    },
  };
}
