import { formatDate, formatNumber, formatSome, formatTime } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { drawnPublisher } from "../../model/source.ts";
import { typeset } from "../../i18n/typography.ts";
import { drawingNotes } from "./drawing-notes.ts";
import type { Figure, Publication } from "../model.ts";
import { basisOf } from "../relations/provenance.ts";
import { provenanceOf } from "../relations/row-labels.ts";
import { usabilityOf } from "../../datasets/usability.ts";

/** The notes beside a drawing. */
export interface Notes {
  /** The note of the figure's file, with those that the drawing requires. */
  note: string | null;
  /** Notes of single rows, each with the labels that it concerns. */
  rows: { labels: string; note: string }[];
  /** Who counted, each with its interest in the matter; empty if nothing was counted. */
  origins: string[];
  /** The sources: id, publisher and date of each; originals that were not seen are left out. */
  sources: { id: string; publisher: string; date: string }[];
}

/** The notes of a figure. */
export function notesOf(figure: Figure, publication: Pick<Publication, "datasets" | "registers" | "locale">): Notes {
  const { locale, registers } = publication;
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
    origins: [...origins].map(({ name, interest }) => (interest ? `${name} (${interest})` : name)),
    sources: [...sources].map((source) => ({
      id: source.id,
      publisher: drawnPublisher(source),
      date: source.published ? formatDate(source.published, locale, "short") : "",
    })),
  };

  /** The label of a row, with its date if several rows have the same label. */
  function nameRow({ label, window }: (typeof basis)[number]): string {
    const alone = basis.filter((other) => other.label === label).length === 1;
    return alone || !window ? label : `${label}, ${formatTime(window, locale, "short")}`;
  }
}

/** The short form of an embed's sources, if there are too many to list: their number. Null if they fit. */
export function sourcesInShort({ sources: { length } }: Notes, locale: Locale): string | null {
  return length > 3 ? locale.counts.sources(length, formatNumber(length, locale)) : null;
}
