import { sha256 } from "../../digest.ts";
import type { Registers } from "../../datasets/registers.ts";
import { passageUrl } from "../../model/text-fragment.ts";
import type { DownloadTable, Field } from "./table.ts";

/** The tables that datasets refer to by id: places, origins, sources and quotes. */
export function registerTables({ asFound: { places, origins }, sources, quotes }: Registers): DownloadTable[] {
  return [
    table(
      "places",
      "Places",
      "Countries by their ISO 3166-1 alpha-3 code, groupings of countries as one origin defines them, and the world.",
      [
        "id: Place",
        "name: Name",
        "level: country, grouping or world",
        "iso3: ISO 3166-1 alpha-3 code",
        "defined_by: Origin that defines the grouping",
        "includes: What the grouping holds",
        "note: Note",
      ],
      [...places.values()].map((place) => [
        place.id,
        place.name,
        place.level,
        place.iso3,
        place.definedBy,
        place.includes,
        place.note,
      ]),
    ),
    table(
      "origins",
      "Origins",
      "Who produced the numbers, however many sources repeat them, and what interest each has in the matter.",
      [
        "id: Origin",
        "name: Name",
        "type: Type",
        "interest: Interest in the matter",
        "place: Country whose authority it is",
      ],
      [...origins.values()].map((origin) => [origin.id, origin.name, origin.type, origin.interest, origin.place]),
    ),
    table(
      "sources",
      "Sources",
      "Texts that somebody published, and which other texts they relay. Sources that were not seen are known only through their relays.",
      [
        "id: Source",
        "publisher: Publisher",
        "publisher_type: Type of publisher",
        "title: Title",
        "title_basis: Where the title was read",
        "url: Address",
        "archived: Address of an archived copy",
        "accessed: Day or month in which its quotes were read",
        "published: Date of publication (date)",
        "language: Language",
        "seen: Whether the text was seen",
        "role: primary, relay or analysis",
        "relays: Sources that it repeats",
        "caveats: Caveats",
      ],
      [...sources.values()].map((source) => [
        source.id,
        source.publisher,
        source.publisherType,
        source.title,
        source.title && source.titleBasis,
        source.link ? source.url : null,
        (source.link && source.archived) || null,
        source.accessed ?? null,
        source.published,
        source.language,
        source.seen ? "yes" : "no",
        source.role,
        source.relays.join(" "),
        source.caveats,
      ]),
    ),
    table(
      "quotes",
      "Quotes",
      "The sentences in which the numbers were read, as they stand in the sources, with our translations.",
      [
        "id: Quote",
        "source_id: Source",
        "language: Language",
        "text: Text as published",
        "translation: Translation",
        "locator: Where it stands",
        "sha256: SHA-256 digest of the text as published, in UTF-8",
        "passage_url: Address of the passage on the page",
      ],
      [...quotes.values()].map(({ quote, source }) => [
        quote.id,
        source.id,
        source.language,
        quote.text,
        quote.translation,
        quote.locator,
        sha256(quote.text),
        passageUrl(quote, source),
      ]),
    ),
  ];
}

function table(
  id: string,
  title: string,
  description: string,
  columns: string[],
  rows: (string | null)[][],
): DownloadTable {
  const fields = columns.map((column): Field => {
    const [name, words] = column.split(": ") as [string, string];
    const date = words.endsWith(" (date)");
    const refers = { defined_by: "origins", source_id: "sources", place: "places" }[name];
    return {
      name,
      type: date ? "date" : "string",
      title: words.replace(" (date)", ""),
      description: "",
      unit: null,
      ...(refers && { refers }),
    };
  });
  return { id, title, description, fields, rows: rows.map((row) => row.map((cell) => cell || null)) };
}
