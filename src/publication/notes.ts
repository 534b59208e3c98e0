import { formatDate, formatList, formatNumber } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Figure } from "./figure.ts";
import { basisOf, provenanceOf } from "./provenance.ts";
import type { Publication } from "./publication.ts";

/** What has to be known beside a drawing, in words. */
export interface Notes {
  /** What to keep in mind, as the figure's file says it. */
  note: string | null;
  /** Notes of single rows, each with the labels that it concerns. */
  rows: { labels: string; note: string }[];
  /** Who counted, each with its interest in the matter. */
  origins: string[];
  /** Where it was read: the id of each source, with its publisher and date. */
  sources: { id: string; publisher: string; date: string }[];
}

/** The notes of a figure. */
export function notesOf(figure: Figure, publication: Pick<Publication, "datasets" | "registers" | "locale">): Notes {
  const { locale, registers } = publication;
  const read = basisOf(figure, publication).map(({ row, dataset }) => provenanceOf(row, dataset, registers));
  const origins = new Set(read.flatMap(({ origin }) => origin ?? []));
  const sources = new Set(read.flatMap(({ source }) => source ?? []));
  return {
    note: figure.file.note ?? null,
    rows: figure.rowNotes.map(({ note, labels }) => ({ note, labels: nameLabels(labels, locale) })),
    origins: [...origins].map(({ name, interest }) => (interest ? `${name} (${interest})` : name)),
    sources: [...sources].map(({ id, publisher, published }) => ({ id, publisher, date: published ? formatDate(published, locale, "short") : "" })),
  };
}

/** How an embed names its sources where they are too many for its room: by their number. Null where they are few. */
export function sourcesInShort({ sources: { length } }: Notes, locale: Locale): string | null {
  return length > 3 ? locale.counts.sources(length, formatNumber(length, locale)) : null;
}

/** The notes as an embed shows them, as paragraphs of plain text. */
export function embedText(notes: Notes, locale: Locale): string[] {
  const { note, rows, origins, sources } = notes;
  const { words } = locale;
  const read = sourcesInShort(notes, locale) ?? sources.map(({ publisher, date }) => (date ? `${publisher}, ${date}` : publisher)).join("; ");
  return [
    ...(note === null ? [] : [note]),
    ...rows.map((row) => `${row.labels}: ${row.note}`),
    `${words.whoCounted}: ${origins.join("; ")}. ${words.readIn}: ${read}.`,
  ];
}

/** Labels in a row; where there are many, the first few and how many more. */
function nameLabels(labels: readonly string[], locale: Locale): string {
  if (labels.length <= 5) return formatList(labels, locale);
  const rest = labels.length - 3;
  return formatList([...labels.slice(0, 3), locale.counts.others(rest, formatNumber(rest, locale))], locale);
}
