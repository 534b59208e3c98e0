import { element, type Node } from "../../charts/svg/tree.ts";
import { formatNumber } from "../../i18n/format.ts";
import { absolute, figureCsv } from "../urls/addresses.ts";
import type { Figure, Publication } from "../model.ts";
import { fullSubtitle, fullTitle } from "../read/figures/figure-views.ts";
import { figureTable, withoutSharedColumns, type TableCell } from "../views/figure-table.ts";
import { mostRows } from "../views/row-table.ts";
import { fileId } from "./ids.ts";

/** The data of a figure as a table, with its title; rows beyond the first hundred are in the file to which it links. */
export function dataSection(figure: Figure, publication: Publication): Node {
  const { site, locale } = publication;
  const full = (to: string) => absolute(site.address, to);
  const { head, rows, shared } = withoutSharedColumns(figureTable(figure, publication));
  const csv = figureCsv(figure, site);
  const columns = head.map(({ text, value }) =>
    text === "" ? element("td", {}) : element("th", { scope: "col", class: value ? "number" : null }, text),
  );
  const body = rows.slice(0, mostRows).map((cells) => element("tr", {}, ...cells.map((cell) => cellOf(cell, full))));
  const more = rows.length - mostRows;
  return element(
    "section",
    { id: fileId.data(figure.id) },
    element("h3", {}, fullTitle(figure)),
    element("p", { class: "subtitle" }, fullSubtitle(figure)),
    element("table", {}, element("thead", {}, element("tr", {}, ...columns)), element("tbody", {}, ...body)),
    ...(shared.length > 0
      ? [
          element(
            "p",
            { class: "note" },
            [locale.rows.shared, ...shared.map(({ title, cell }) => `${title}: ${cell.text}.`)].join(" "),
          ),
        ]
      : []),
    ...(more > 0
      ? [
          element(
            "p",
            { class: "note" },
            `${locale.rows.first(formatNumber(mostRows, locale), formatNumber(rows.length, locale))} ${locale.rows.more(more, formatNumber(more, locale))} `,
            ...(csv === null ? [] : [element("a", { href: full(csv) }, "CSV")]),
          ),
        ]
      : []),
  );
}

function cellOf({ text, as, name, to, span }: TableCell, full: (to: string) => string): Node {
  const words = text || "\u00A0";
  const named = name && text !== "" ? element("bdi", {}, words) : words;
  const linked = to === undefined || text === "" ? named : element("a", { href: full(to) }, named);
  if (as === "heading") return element("th", { scope: "row" }, linked);
  return element("td", { class: as === "value" ? "number" : null, colspan: span ?? null }, linked);
}
