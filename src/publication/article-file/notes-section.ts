import { element, type Child, type Node } from "../../charts/svg/tree.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import type { Quote } from "../../model/quote.ts";
import type { Source } from "../../model/source.ts";
import { passageUrl } from "../../model/text-fragment.ts";
import { absolute } from "../urls/addresses.ts";
import type { Publication } from "../model.ts";
import type { CitedSource, Note } from "./evidence.ts";
import { fileId } from "./ids.ts";
import type { Form } from "./links.ts";

/**
 * The notes of a text. In a page they are a numbered list; in a book each is a footnote, which reading devices open over
 * the text. `used` are the positions of those that the text links to, from 1.
 */
export function noteList(
  notes: readonly Note[],
  form: Form,
  used: ReadonlySet<number>,
  publication: Publication,
): Node[] {
  const { locale } = publication;
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(locale.format) + text.slice(1);
  const items = notes.map((note, i) => {
    const back = { class: "back", href: `#${fileId.use(i + 1)}`, "aria-label": locale.articleFiles.back };
    const inside: Child[] = [
      element(
        "p",
        {},
        element("a", { class: "value", href: absolute(publication.site.address, note.page) }, note.lead),
        ` ${note.sentences.map((text) => `${capital(text)}.`).join(" ")}`,
        ...(used.has(i + 1)
          ? [" ", element("a", { ...back, role: form === "book" ? "doc-backlink" : null }, "↩\uFE0E")]
          : []),
      ),
      ...note.readings.flatMap(({ quote, source }) => quotation(quote, source, publication)),
      ...(note.more > 0
        ? [element("p", { class: "from" }, locale.rows.others(note.more, formatNumber(note.more, locale)))]
        : []),
    ];
    return form === "book"
      ? element("aside", { id: note.id, "epub:type": "footnote", role: "doc-footnote" }, ...inside)
      : element("li", { id: note.id }, ...inside);
  });
  return form === "book" || items.length === 0 ? items : [element("ol", { class: "notes" }, ...items)];
}

/** The sources that a text cites, each with the cited quotes. */
export function sourceList(sources: readonly CitedSource[], publication: Publication): Node {
  const { locale } = publication;
  const entries = sources.map(({ source, quotes }) => {
    const { id, publisher, title, published, language, archived } = source;
    const there = passageUrl(null, source);
    const facts: Child[][] = [
      ...(title ? [[element("cite", { lang: language === locale.code ? null : language, dir: "auto" }, title)]] : []),
      [published ? formatDate(published, locale) : locale.words.undated],
      ...(there === null ? [] : [[element("a", { href: there }, hostOf(there))]]),
      ...(there !== null && archived ? [[element("a", { href: archived }, locale.sourceChecks.archived)]] : []),
    ];
    return element(
      "li",
      { id: fileId.source(id) },
      element("p", {}, element("b", {}, element("bdi", {}, publisher)), ...facts.flatMap((fact) => [" · ", ...fact])),
      ...quotes.map((quote) => element("div", { id: fileId.quote(quote.id) }, ...quoted(quote, source, publication))),
    );
  });
  return element("ul", { class: "cited" }, ...entries);
}

/** A quote with its translation. */
function quoted({ text, translation }: Quote, { language }: Source, { locale }: Publication): Node[] {
  const foreign = language === locale.code ? null : language;
  return [
    element(
      "blockquote",
      {},
      element("p", { lang: foreign, dir: "auto" }, text),
      ...(translation ? [element("p", { class: "translation" }, translation)] : []),
    ),
  ];
}

/** A quote with who published it and when; without a quote, the source alone. */
function quotation(quote: Quote | null, source: Source, publication: Publication): Node[] {
  const { publisher, published } = source;
  const there = passageUrl(quote, source);
  return [
    ...(quote ? quoted(quote, source, publication) : []),
    element(
      "p",
      { class: "from" },
      element("bdi", {}, publisher),
      published ? `, ${formatDate(published, publication.locale)}` : "",
      ...(there === null ? [] : [" · ", element("a", { href: there }, hostOf(there))]),
    ),
  ];
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
