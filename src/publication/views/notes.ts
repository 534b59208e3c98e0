import { formatDate, formatNumber, formatSome, formatTime } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { drawnPublisher } from "../../model/source.ts";
import { typeset } from "../../i18n/typography.ts";
import { drawingNotes } from "./drawing-notes.ts";
import type { Figure, Publication } from "../model.ts";
import { basisOf } from "../relations/provenance.ts";
import { provenanceOf } from "../relations/row-labels.ts";
import { usabilityOf } from "../../datasets/usability.ts";

/** What has to be known beside a drawing, in words. */
export interface Notes {
  /** What to keep in mind, as the figure's file says it, and what the drawing needs to have said. */
  note: string | null;
  /** Notes of single rows, each with the labels that it concerns. */
  rows: { labels: string; note: string }[];
  /** Who counted, each with its interest in the matter; none where nothing was counted. */
  origins: string[];
  /** Where it was read, originals that were not seen aside: the id of each source, with its publisher and date. */
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

  /** The label of a row, with its day where several rows have the same label. */
  function nameRow({ label, window }: (typeof basis)[number]): string {
    const alone = basis.filter((other) => other.label === label).length === 1;
    return alone || !window ? label : `${label}, ${formatTime(window, locale, "short")}`;
  }
}

/** How an embed names its sources where they are too many for its room: by their number. Null where they are few. */
export function sourcesInShort({ sources: { length } }: Notes, locale: Locale): string | null {
  return length > 3 ? locale.counts.sources(length, formatNumber(length, locale)) : null;
}
