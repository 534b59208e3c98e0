import { stringify } from "yaml";
import { lastChange } from "../tracking/modified.ts";
import { absolute, address } from "../urls/addresses.ts";
import { licenceName } from "./licence.ts";
import type { Publication } from "../model.ts";

/** What describes the whole publication for those who cite or deposit it, as it is now or in an edition. */
interface Deposit {
  title: string;
  publisher: string;
  description: string;
  /** The day of the edition, or of the last change. */
  version: string;
  keywords: string[];
  licence: string;
  /** The URL of the edition, or of the site. */
  address: string;
  /** The URL of the edition before, or null. */
  previous: string | null;
}

function depositOf(publication: Publication, edition: string | null): Deposit {
  const { site, editions, datasets } = publication;
  const page = (date: string) => absolute(site.address, address.edition(date));
  const previous = edition === null ? undefined : editions.find((other) => other.edition < edition);
  return {
    title: site.title,
    publisher: site.publisher.name,
    description: site.description.trim(),
    version: edition ?? lastChange(publication),
    keywords: [...new Set([...datasets.values()].flatMap(({ descriptor }) => descriptor.keywords ?? []))],
    licence: site.licence.data,
    address: edition === null ? site.address : page(edition),
    previous: previous ? page(previous.edition) : null,
  };
}

/**
 * `CITATION.cff`: how to cite the publication, as it is now or in an edition, in the Citation File Format 1.2.0
 * (https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md).
 */
export function citationFile(publication: Publication, edition: string | null = null): string {
  const { title, publisher, description, version, keywords, licence, address } = depositOf(publication, edition);
  const { site, locale } = publication;
  return stringify(
    {
      "cff-version": "1.2.0",
      message: locale.sharing.citeThis,
      type: "dataset",
      title,
      abstract: description,
      authors: [{ name: publisher, website: site.address }],
      version,
      "date-released": version,
      license: licence,
      url: address,
      ...(keywords.length > 0 && { keywords }),
    },
    // Dates stay texts for parsers that know dates.
    { lineWidth: 0, singleQuote: false, version: "1.1" },
  );
}

/**
 * `.zenodo.json`: the metadata of a deposit at Zenodo, for its API and for its link to GitHub
 * (https://developers.zenodo.org/#representation).
 */
export function zenodoFile(publication: Publication, edition: string): string {
  const { title, publisher, description, version, keywords, licence, address, previous } = depositOf(
    publication,
    edition,
  );
  const { text, data } = publication.site.licence;
  const metadata = {
    upload_type: "dataset",
    title,
    creators: [{ name: publisher }],
    description,
    access_right: "open",
    license: licence.toLowerCase(),
    ...(text !== data && { notes: publication.locale.sharing.list.licences(licenceName(text), licenceName(data)) }),
    publication_date: version,
    version,
    ...(keywords.length > 0 && { keywords }),
    related_identifiers: [
      { relation: "isIdenticalTo", identifier: address },
      ...(previous === null ? [] : [{ relation: "isNewVersionOf", identifier: previous }]),
    ],
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}
