import { formatEstimateOf, formatWindow } from "../../../i18n/format.ts";
import { spellings } from "../../../i18n/spellings.ts";
import { estimate as estimateOf, numbersIn } from "../../../model/estimate.ts";
import { linesIn, plainText, type Block } from "../../../markdown/document.ts";
import type { NamedNumber } from "../../../numbers/model.ts";
import type { Publication } from "../../model.ts";
import type { IndexedValue } from "../../relations/indexed-value.ts";
import { address } from "../../urls/addresses.ts";
import { siteEntries, type SiteEntry } from "./site-index.ts";
import { meaningTitle, valueParts } from "./value-list.ts";

/** What the search knows of a page: the entry that it shows, the words by which it is found, and their language. */
export interface SearchRecord extends SiteEntry {
  content: string;
  /** Its number in digits and words, which count as much as the title; "" if it has none. */
  value: string;
  language: string;
}

/**
 * A record for everything that readers can look for, and one for each number that stands for several things or has no
 * page of its own. Numbers are found in digits, however these are grouped, and in words.
 */
export function searchRecords(publication: Publication): SearchRecord[] {
  const language = publication.locale.code;
  const entries = siteEntries(publication).map((entry) => ({
    entry,
    texts: textsOf(entry, publication),
    values: entry.kind === "number" ? valuesIn(publication.numbers.get(entry.id)!, publication) : [],
  }));
  return [...entries, ...valueEntries(publication)].map(({ entry, texts, values }) => ({
    ...entry,
    value: values.join(", "),
    content: [entry.title, entry.note, ...texts].filter(Boolean).join(". ").replace(/\s+/g, " "),
    language,
  }));
}

/** The texts by which an entry is found, besides its title. */
function textsOf({ kind, id }: SiteEntry, publication: Publication): (string | null | undefined)[] {
  const { articles, figures, numbers, datasets, registers, terms, pages, relations } = publication;
  switch (kind) {
    case "article": {
      const { front, blocks, facts } = articles.find((article) => article.id === id)!;
      return [front.value.dek, front.value.summary, ...facts.map(plainText), ...wordsOf(blocks)];
    }
    case "page": {
      const page = pages.get(id.replaceAll("/", ""));
      return page ? [page.front.value.summary, ...wordsOf(page.blocks)] : [];
    }
    case "figure": {
      const { subtitle, description } = figures.get(id)!.file;
      return [subtitle, description];
    }
    case "number":
      return numberTexts(numbers.get(id)!, publication);
    case "dataset": {
      const { descriptor, columns } = datasets.get(id)!;
      return [descriptor.description, ...columns.flatMap(({ categories }) => Object.values(categories ?? {}))];
    }
    case "source": {
      const { publisher, publisherLatin, description, quotes, originator } = registers.sources.get(id)!;
      const words = quotes.flatMap(({ text, translation }) => [text, translation]);
      return [publisher, publisherLatin, originator, description, ...words];
    }
    case "term": {
      const { forms, definition } = terms.get(id)!;
      return [...forms, plainText(definition.runs)];
    }
    default:
      return relations.usage.get(id)?.articles.map(({ front }) => front.value.title) ?? [];
  }
}

/** The forms in which the value of a number may be looked for; a share is found by its per cent alone. */
function valuesIn({ estimate, unit }: NamedNumber, { locale }: Publication): string[] {
  return unit === "share" ? [] : numbersIn(estimate).flatMap((value) => spellings(value, locale.numerals));
}

function numberTexts({ counted, window, place }: NamedNumber, { registers, locale }: Publication): string[] {
  return [counted, window ? formatWindow(window, locale) : "", registers.places.get(place ?? "")?.name ?? ""];
}

/** The values of the index that stand for several things, or for something without a page. */
function valueEntries(publication: Publication): { entry: SiteEntry; texts: string[]; values: string[] }[] {
  const { locale } = publication;
  return valueParts(publication).flatMap((groups, part) =>
    groups
      .flatMap(({ entries }) => entries)
      .filter(({ meanings }) => meanings.length > 1 || meanings[0]!.numbers.length === 0)
      .map((value) => {
        const { id, meanings, value: number } = value;
        const titles = meanings.map((meaning) => meaningTitle(meaning, locale));
        const to = `${address.allNumbers(part + 1)}#${id}`;
        const things = locale.valueIndex.things(meanings.length, String(meanings.length));
        const entry: SiteEntry =
          meanings.length === 1
            ? { kind: "value", id, title: titles[0]!, note: valueNote(value, publication), to }
            : { kind: "value", id, title: amountOf(value, publication), note: things, to };
        return { entry, texts: titles, values: spellings(number, locale.numerals) };
      }),
  );
}

/** A number with its unit: "1,500 people", "52%". */
function amountOf({ unit, value, text, meanings: [meaning] }: IndexedValue, { locale }: Publication): string {
  return unit === "percent" || unit === "rank"
    ? text
    : formatEstimateOf(estimateOf("exact", value), unit, locale, meaning!.style);
}

function valueNote({ meanings: [meaning] }: IndexedValue, { locale }: Publication): string {
  const { estimate, unit, style } = meaning!;
  return formatEstimateOf(estimate, unit, locale, style);
}

/** The texts of blocks, one per line. */
function wordsOf(blocks: readonly Block[]): string[] {
  return linesIn(blocks).map(plainText);
}
