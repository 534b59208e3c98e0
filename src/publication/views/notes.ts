import { formatDate, formatList, formatNumber, formatSome, formatTime } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { drawnPublisher } from "../../model/source.ts";
import { typeset } from "../../i18n/typography.ts";
import { drawingNotes } from "./drawing-notes.ts";
import { mostCounters, signOf, type Counter } from "../../model/counter.ts";
import type { Origin } from "../../model/origin.ts";
import type { Figure, Publication } from "../model.ts";
import { counterOf } from "../read/counters.ts";
import { basisOf } from "../relations/provenance.ts";
import { provenanceOf } from "../relations/row-labels.ts";
import { usabilityOf } from "../../datasets/usability.ts";

/** The notes beside a drawing. */
export interface Notes {
  /** The note of the figure's file, with those that the drawing requires. */
  note: string | null;
  /** Notes of single rows, each with the labels that it concerns. */
  rows: { labels: string; note: string }[];
  /** Who counted, those with the same interest in the matter together; empty if nothing was counted. */
  origins: OriginGroup[];
  /** The sources: id, publisher and date of each; originals that were not seen are left out. */
  sources: { id: string; publisher: string; date: string }[];
}

/** Origins with the same interest in the matter, which is empty if none is known. */
export interface OriginGroup {
  interest: string;
  /** The group of those who count to which all of them belong, if they have an interest. */
  counter: Counter | null;
  names: string[];
  /** The same names, short where the register has a short form. */
  short: string[];
}

/** The notes of a figure. */
export function notesOf(
  figure: Figure,
  publication: Pick<Publication, "site" | "datasets" | "registers" | "locale">,
): Notes {
  const { site, locale, registers } = publication;
  const counter = counterOf(site.counters);
  const basis = basisOf(figure, publication).map(({ row, dataset, label }) => ({
    row,
    label,
    usability: usabilityOf(dataset.columns, row.cells),
    ...provenanceOf(row, dataset, registers),
  }));
  const rows = figure.rowNotes.map(({ note }) => {
    const concerned = basis.filter(({ usability, note: own }) => own === note && usability === "note");
    return { note: typeset(note, locale.typography), labels: formatSome([...new Set(concerned.map(nameRow))], locale) };
  });
  const origins = new Set(basis.flatMap(({ origin }) => origin ?? []));
  const sources = new Set(basis.flatMap(({ source }) => (source?.seen ? source : [])));
  return {
    note:
      [...(figure.file.note === undefined ? [] : [figure.file.note]), ...drawingNotes(figure, locale)].join(" ") ||
      null,
    rows,
    origins: [...Map.groupBy(origins, (origin) => JSON.stringify([origin.interest, groupOf(origin)?.position]))]
      .map(([, group]) => ({
        interest: group[0]!.interest,
        counter: groupOf(group[0]!),
        names: group.map(({ name }) => name),
        short: group.map(({ name, short }) => short || name),
      }))
      .toSorted((a, b) => rankOf(a) - rankOf(b)),
    sources: [...sources].map((source) => ({
      id: source.id,
      publisher: drawnPublisher(source),
      date: source.published ? formatDate(source.published, locale, "short") : "",
    })),
  };

  /** Only those who have an interest are marked: who has none needs no warning. */
  function groupOf(origin: Origin): Counter | null {
    return origin.interest ? counter(origin) : null;
  }

  /** The label of a row, with its date if several rows have the same label. */
  function nameRow({ label, window }: (typeof basis)[number]): string {
    const alone = basis.filter((other) => other.label === label).length === 1;
    return alone || !window ? label : `${label}, ${formatTime(window, locale, "short")}`;
  }
}

/** Those with an interest come first, in the order of the groups, and last those without. */
function rankOf({ interest, counter }: Pick<OriginGroup, "interest" | "counter">): number {
  return counter ? counter.position : mostCounters + Number(interest === "");
}

/** Who counted, in full, one text for each interest: "Forbes; Glavcom", then "X; Y (party to the dispute)". */
export function countersOf({ origins }: Pick<Notes, "origins">): string[] {
  return origins.map(({ interest, names }) => (interest ? `${names.join("; ")} (${interest})` : names.join("; ")));
}

/** How many letters of names the line below a figure has; the first name is always written. */
const lineLetters = 46;

/**
 * Who counted, in short names that fit one line, those of a group with its sign: "● Union, Forbes and 6 others"; empty
 * if nothing was counted.
 */
export function countersInShort({ origins }: Pick<Notes, "origins">, locale: Locale): string {
  const names = [...new Set(origins.flatMap(({ counter, short }) => short.map((name) => signOf(counter) + name)))];
  const lengths = names.map((_, i) => names.slice(0, i + 1).join(", ").length);
  const fitting = Math.max(1, lengths.filter((length) => length <= lineLetters).length);
  // "1 others" would be no shorter than the name.
  const shown = names.length - fitting === 1 ? fitting - 1 : fitting;
  const rest = names.length - shown;
  return formatList(
    rest > 0 && shown > 0 ? [...names.slice(0, shown), locale.counts.others(rest, formatNumber(rest, locale))] : names,
    locale,
  );
}

/** The signs of the groups to which those who counted belong, with their names: "● A party to the dispute". */
export function counterLegend({ origins }: Pick<Notes, "origins">): string[] {
  return [...new Set(origins.flatMap(({ counter }) => (counter ? signOf(counter) + counter.name : [])))];
}

/** The number of a figure's sources, as text; empty if it has none. */
export function sourcesInShort({ sources: { length } }: Pick<Notes, "sources">, locale: Locale): string {
  return length > 0 ? locale.counts.sources(length, formatNumber(length, locale)) : "";
}
