import { labelIds } from "../../charts/draw.ts";
import type { KeyEntry } from "../../charts/labels/legend.ts";
import { element, escape } from "../../charts/svg/svg.ts";
import type { Size } from "../../charts/svg/text.ts";

/** A figure, or one of its views, as it stands on pages of others. Addresses are full. */
export interface EmbeddedFigure {
  id: string;
  title: string;
  subtitle: string;
  /** The figure in words, each a paragraph: as its author tells it, then what its data show. */
  description: readonly string[];
  drawings: Record<Size, string>;
  key: readonly KeyEntry[];
  /** What has to be known beside the drawing; `lead` says of what. */
  notes: readonly { lead: string; text: string }[];
  /** Who counted, and where it was read, each a label and its entries. */
  origins: { label: string; names: readonly string[] };
  sources: { label: string; texts: readonly { text: string; address: string }[] };
  table: {
    label: string;
    head: readonly { text: string; value: boolean }[];
    rows: readonly (readonly EmbeddedCell[])[];
    /** What is said of further rows, before a link to the file that holds them. */ rest: {
      text: string;
      file: string;
    } | null;
  };
  home: Home;
}

/**
 * Where an embed comes from: the page that it stands for, the words that lead there, and the day of its edition where
 * it is frozen.
 */
export interface Home {
  publication: string;
  edition: { date: string; words: string } | null;
  words: string;
  address: string;
}

interface EmbeddedCell {
  text: string;
  as: "heading" | "value" | "text";
  span?: number;
}

/** How a figure stands where it stands. */
export interface Setting {
  /** The heading of a page, one of its other headings, or a paragraph in a page that has headings of its own. */
  title: "heading" | "other heading" | "paragraph";
  /** With what it draws as a table. */
  table: boolean;
}

/** The inside of the `<figure>`, as HTML. */
export function embeddedFigure(figure: EmbeddedFigure, { title, table }: Setting): string {
  const { id, subtitle, description, drawings, key, notes, origins, sources, home } = figure;
  return [
    titleOf(figure, title),
    paragraph("subtitle", escape(subtitle)),
    element(
      "div",
      { id: labelIds(id).description, class: "described hidden" },
      description.map((words) => paragraph("", escape(words))).join(""),
    ),
    element("div", { class: "drawings" }, drawings.narrow + drawings.wide),
    key.length > 0
      ? element(
          "ul",
          { class: "key" },
          key.map(({ swatch, words }) => element("li", {}, `${swatch} ${escape(words)}`)).join(""),
        )
      : "",
    ...notes.map(({ lead, text }) => paragraph("note", (lead && `${element("b", {}, escape(lead))} `) + escape(text))),
    origins.names.length + sources.texts.length > 0 ? paragraph("source", sourcesOf(figure)) : "",
    table ? tableOf(figure) : "",
    homeOf(home),
  ].join("\n");
}

function titleOf({ id, title, home }: EmbeddedFigure, as: Setting["title"]): string {
  const name = { id: labelIds(id).title, class: "figure-title" };
  if (as === "heading") return element("h1", name, escape(title));
  if (as === "other heading")
    return element("p", { ...name, role: "heading", "aria-level": 1 }, leading(home.address, title));
  return element("p", name, element("strong", {}, escape(title)));
}

function sourcesOf({ origins, sources }: EmbeddedFigure): string {
  const labelled = (label: string, words: string) => `${element("b", {}, `${escape(label)}:`)} ${words}.`;
  return [
    ...(origins.names.length > 0 ? [labelled(origins.label, escape(origins.names.join("; ")))] : []),
    ...(sources.texts.length > 0
      ? [labelled(sources.label, sources.texts.map(({ text, address }) => leading(address, text)).join("; "))]
      : []),
  ].join(" ");
}

function tableOf({ title, table: { label, head, rows, rest } }: EmbeddedFigure): string {
  const number = (value: boolean) => (value ? "number" : null);
  const headCells = head.map(({ text, value }) =>
    element("th", { scope: "col", class: number(value) }, escape(text) || " "),
  );
  const body = rows.map((cells) => element("tr", {}, cells.map(cellOf).join("")));
  const table = element(
    "table",
    {},
    `${element("thead", {}, element("tr", {}, headCells.join("")))}${element("tbody", {}, body.join("\n"))}`,
  );
  return element(
    "details",
    { class: "data" },
    `${element("summary", {}, escape(label))}${element("div", { class: "table", role: "region", tabindex: "0", "aria-label": title }, table)}${rest ? paragraph("note", `${escape(rest.text)} ${leading(rest.file, "CSV")}`) : ""}`,
  );
}

function cellOf({ text, as, span }: EmbeddedCell): string {
  const words = escape(text) || " ";
  if (as === "heading") return element("th", { scope: "row" }, words);
  return element("td", { class: as === "value" ? "number" : null, colspan: span ?? null }, words);
}

/** The line that leads home. */
export function homeOf({ publication, edition, words, address }: Home): string {
  const date = edition
    ? `, ${element("time", { class: "edition", datetime: edition.date }, escape(edition.words))}`
    : "";
  return paragraph("home", `${element("b", {}, escape(publication))}${date} · ${leading(address, words)}`);
}

function paragraph(name: string, inside: string): string {
  return element("p", { class: name }, inside);
}

/** A link out of whatever frame it stands in. */
function leading(address: string, words: string): string {
  return element("a", { href: address, target: "_top", rel: "noopener" }, escape(words));
}
