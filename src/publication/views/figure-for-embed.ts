import { drawFigure } from "../../charts/draw.ts";
import { keyOf } from "../../charts/labels/legend.ts";
import { summaryOf } from "../../charts/summary.ts";
import type { EmbeddedFigure } from "../../exports/embeds/figure.ts";
import { statesOf } from "../../exports/embeds/states.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { absolute, address, figureCsv } from "../urls/addresses.ts";
import type { Figure, Publication } from "../model.ts";
import { figureTable } from "./figure-table.ts";
import { counterLegend, countersInShort, notesOf, sourcesInShort } from "./notes.ts";
import { mostRows } from "./row-table.ts";

/** How many sources an embed names; if there are more, it gives their number and a link to the figure's page. */
const mostSources = 3;

/** The data of a figure, or of one of its views, as an embed, live or in an edition. */
export function figureForEmbed(
  figure: Figure,
  publication: Publication,
  edition: string | null = null,
): EmbeddedFigure {
  const { id, file, chart } = figure;
  const { site, locale } = publication;
  const { words } = locale;
  const full = (to: string) => absolute(site.address, to);
  const notes = notesOf(figure, publication);
  const counters = countersInShort(notes, locale);
  const home = full(address.figure(id));
  const { head, rows } = figureTable(figure, publication);
  const csv = figureCsv(figure, site);
  return {
    id,
    title: file.title,
    subtitle: file.subtitle,
    description: [file.description, summaryOf(chart)],
    drawings: drawFigure(chart),
    states: statesOf(chart),
    key: keyOf(chart),
    notes: [
      ...(notes.note === null ? [] : [{ lead: "", text: notes.note }]),
      ...notes.rows.map(({ labels, note }) => ({ lead: `${labels}:`, text: note })),
    ],
    origins: { label: words.whoCounted, names: counters ? [[counters, ...counterLegend(notes)].join(". ")] : [] },
    sources: {
      label: words.readIn,
      texts:
        notes.sources.length > mostSources
          ? [{ text: sourcesInShort(notes, locale), address: home }]
          : notes.sources.map(({ id, publisher, date }) => ({
              text: [publisher, date].filter(Boolean).join(", "),
              address: full(address.cite(id)),
            })),
    },
    table: {
      label: words.asTable,
      head,
      rows: rows.slice(0, mostRows),
      rest:
        rows.length > mostRows
          ? {
              text: locale.rows.more(rows.length - mostRows, formatNumber(rows.length - mostRows, locale)),
              file: csv && full(csv),
            }
          : null,
    },
    home: {
      publication: site.title,
      edition: edition === null ? null : { date: edition, words: formatDate(edition, locale) },
      words: words.moreOnFigure,
      address: home,
    },
  };
}
