/** A dataset in a catalogue. URLs are absolute. */
export interface Listed {
  page: string;
  title: string;
  description: string;
  licence: string;
  version: string;
  date: string;
  keywords: readonly string[];
  files: readonly { address: string; mediaType: string; bytes: number; sha256: string }[];
}

/** Creates a DCAT 3 catalogue (https://www.w3.org/TR/vocab-dcat-3/) as JSON-LD. */
export function dcatCatalogue(
  catalogue: { address: string; title: string; description: string; publisher: string; home: string; language: string },
  datasets: readonly Listed[],
): object {
  const { address, title, description, publisher, home, language } = catalogue;
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dcterms: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
      spdx: "http://spdx.org/rdf/terms#",
      xsd: "http://www.w3.org/2001/XMLSchema#",
    },
    "@id": address,
    "@type": "dcat:Catalog",
    "dcterms:title": { "@value": title, "@language": language },
    "dcterms:description": { "@value": description, "@language": language },
    "dcterms:publisher": { "@type": "foaf:Agent", "foaf:name": publisher, "foaf:homepage": { "@id": home } },
    "dcat:dataset": datasets.map((dataset) => ({
      "@id": dataset.page,
      "@type": "dcat:Dataset",
      "dcterms:title": { "@value": dataset.title, "@language": language },
      "dcterms:description": { "@value": dataset.description, "@language": language },
      "dcterms:license": { "@id": dataset.licence },
      "dcat:version": dataset.version,
      "dcterms:modified": { "@value": dataset.date, "@type": "xsd:date" },
      "dcat:landingPage": { "@id": dataset.page },
      ...(dataset.keywords.length > 0 && {
        "dcat:keyword": dataset.keywords.map((word) => ({ "@value": word, "@language": language })),
      }),
      "dcat:distribution": dataset.files.map((file) => ({
        "@id": file.address,
        "@type": "dcat:Distribution",
        "dcat:downloadURL": { "@id": file.address },
        "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${file.mediaType}` },
        "dcat:byteSize": { "@value": String(file.bytes), "@type": "xsd:nonNegativeInteger" },
        "spdx:checksum": {
          "@type": "spdx:Checksum",
          "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
          "spdx:checksumValue": { "@value": file.sha256, "@type": "xsd:hexBinary" },
        },
      })),
    })),
  };
}
