import { labelIds } from "../../charts/draw.ts";
import type { KeyEntry } from "../../charts/labels/legend.ts";
import type { Graphic } from "../../charts/model.ts";
import type { Size } from "../../theme/measures.ts";
import { element, type Child, type Node } from "../../charts/svg/tree.ts";

import { drawingsWithStates, type States } from "./states.ts";

/** A figure, or one of its views, as embedded in other sites. URLs are absolute. */
export interface EmbeddedFigure {
  id: string;
  title: string;
  subtitle: string;
  /** Text alternative, in paragraphs: the author's description, then the summary of the data. */
  description: readonly string[];
  drawings: Record<Size, Graphic>;
  /** What readers choose between; null if there is one state. Inline embeds, which have no ids, show the first. */
  states: States | null;
  key: readonly KeyEntry[];
  /** Notes to the drawing; `lead` names the subject of a note. */
  notes: readonly { lead: string; text: string }[];
  /** Who counted and where it was published, each a label with its entries. */
  origins: { label: string; names: readonly string[] };
  sources: { label: string; texts: readonly { text: string; address: string }[] };
  table: {
    label: string;
    head: readonly { text: string; value: boolean }[];
    rows: readonly (readonly EmbeddedCell[])[];
    /** Text about omitted rows, which precedes a link to the file with all rows. */
    rest: { text: string; file: string | null } | null;
  };
  home: Home;
}

/**
 * Attribution of an embed: the page it represents, the text of the link, and the date of its edition if it is frozen.
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

/** How a figure is embedded. */
export interface Setting {
  /** The heading of a page, another of its headings, or a paragraph in a page that has its own headings. */
  title: "heading" | "other heading" | "paragraph";
  /** Whether to include the data as a table. */
  table: boolean;
}

/** Creates the content of the `<figure>`. */
export function embeddedFigure(figure: EmbeddedFigure, { title, table }: Setting): Child[] {
  const { id, subtitle, description, drawings, states, key, notes, origins, sources, home } = figure;
  return inLines([
    titleOf(figure, title),
    paragraph("subtitle", subtitle),
    element(
      "div",
      { id: labelIds(id).description, class: "described hidden" },
      ...description.map((words) => paragraph("", words)),
    ),
    drawingsWithStates(
      id,
      element("div", { class: "drawings" }, drawings.narrow.svg, drawings.wide.svg),
      title === "paragraph" ? null : states,
    ),
    key.length > 0
      ? element("ul", { class: "key" }, ...key.map(({ swatch, words }) => element("li", {}, swatch.svg, ` ${words}`)))
      : "",
    ...notes.map(({ lead, text }) =>
      lead ? paragraph("note", element("b", {}, lead), ` ${text}`) : paragraph("note", text),
    ),
    origins.names.length + sources.texts.length > 0 ? paragraph("source", ...sourcesOf(figure)) : "",
    table ? tableOf(figure) : "",
    homeOf(home),
  ]);
}

function titleOf({ id, title, home }: EmbeddedFigure, as: Setting["title"]): Node {
  const name = { id: labelIds(id).title, class: "figure-title" };
  if (as === "heading") return element("h1", name, title);
  if (as === "other heading")
    return element("p", { ...name, role: "heading", "aria-level": 1 }, leading(home.address, title));
  return element("p", name, element("strong", {}, title));
}

function sourcesOf({ origins, sources }: EmbeddedFigure): Child[] {
  const labelled = (label: string, words: readonly Child[]) => [element("b", {}, `${label}:`), " ", ...words, "."];
  const links = sources.texts.map(({ text, address }) => leading(address, text));
  return separated(
    [
      ...(origins.names.length > 0 ? [labelled(origins.label, [origins.names.join("; ")])] : []),
      ...(links.length > 0 ? [labelled(sources.label, separated(links, "; "))] : []),
    ],
    " ",
  );
}

function tableOf({ title, table: { label, head, rows, rest } }: EmbeddedFigure): Node {
  const headCells = head.map(({ text, value }) =>
    element("th", { scope: "col", class: value ? "number" : null }, text || " "),
  );
  const body = rows.map((cells) => element("tr", {}, ...cells.map(cellOf)));
  const table = element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...headCells)),
    element("tbody", {}, ...inLines(body)),
  );
  return element(
    "details",
    { class: "data" },
    element("summary", {}, label),
    element("div", { class: "table", role: "region", tabindex: "0", "aria-label": title }, table),
    rest ? paragraph("note", `${rest.text} `, rest.file === null ? "" : leading(rest.file, "CSV")) : "",
  );
}

function cellOf({ text, as, span }: EmbeddedCell): Node {
  const words = text || " ";
  if (as === "heading") return element("th", { scope: "row" }, words);
  return element("td", { class: as === "value" ? "number" : null, colspan: span ?? null }, words);
}

/** Creates the line that links to the figure's page. */
export function homeOf({ publication, edition, words, address }: Home): Node {
  const date = edition ? [", ", element("time", { class: "edition", datetime: edition.date }, edition.words)] : [];
  return paragraph("home", element("b", {}, publication), ...date, " · ", leading(address, words));
}

export function paragraph(name: string, ...inside: readonly Child[]): Node {
  return element("p", { class: name }, ...inside);
}

/** A link that leaves all frames. */
function leading(address: string, words: string): Node {
  return element("a", { href: address, target: "_top", rel: "noopener" }, words);
}

/** Puts each part on its own line; an empty part leaves an empty line. */
export function inLines(parts: readonly Child[]): Child[] {
  return separated(parts, "\n");
}

function separated(parts: readonly (Child | readonly Child[])[], separator: string): Child[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [separator, ...[part].flat()]));
}
