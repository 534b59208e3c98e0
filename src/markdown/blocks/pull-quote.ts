import { escape } from "../../escape.ts";
import { unescape } from "../../proofreading/escapes.ts";
import { wordsOf } from "../citations.ts";
import { plainText, type BlockOf } from "../document.ts";
import { escapeMarkdown, linkMarkdown } from "../to-markdown.ts";
import type { Directive, Kind, LeafDirective } from "./kind.ts";
import type { Lookup } from "./lookup.ts";

/**
 * A quote set apart, or words of it. They are a citation like any other, so that whatever asks which quotes a text cites
 * finds them, and that they are compared with the quote.
 */
export const readPullQuote: Directive<LeafDirective> = {
  form: "::quote{#quote}",
  id: "the quote",
  label: "optional",
  read(node, { id, label }, reader) {
    reader.line(label, "quotation");
    const other = label.find(({ type }) => type !== "text");
    const words = label.map((part) => unescape(reader.source(part))).join("");
    const refuse = (found: string, action: string) => {
      reader.fault(node, "::quote", found, "the words of the quote alone", action);
      return null;
    };
    if (other) return refuse("more than words in brackets", "Remove the marks and directives.");
    if (/^["“«„].*["”»“]$/s.test(words))
      return refuse("quotation marks around the words", "Remove them: the whole block is a quotation.");
    const children = words === "" ? [] : [{ type: "text" as const, text: words }];
    const at = reader.at(node);
    return { type: "pull-quote", quote: id, children: [{ type: "cite", id, literal: true, children, at }] };
  },
};

export const pullQuote: Kind<"pull-quote"> = {
  html(block, { addresses, lookup }) {
    const { words, original, foreign, publisher, rest } = shownIn(block, lookup);
    const inLanguage = foreign ? ` lang="${escape(foreign.code)}" dir="auto"` : "";
    return [
      `<figure class="pull"><blockquote><p${original ? "" : inLanguage}>${escape(words)}</p>`,
      original ? `<p class="original"${inLanguage}>${escape(original)}</p>` : "",
      `</blockquote><figcaption><a href="${escape(addresses.cite(block.quote))}"><bdi>${escape(publisher)}</bdi></a>`,
      `${escape(rest)}</figcaption></figure>`,
    ].join("");
  },
  markdown(block, { targets, lookup }) {
    const { words, original, publisher, rest } = shownIn(block, lookup);
    const from = `${linkMarkdown(escapeMarkdown(publisher), targets.cite(block.quote))}${escapeMarkdown(rest)}`;
    return [words, original ?? ""]
      .filter((text) => text !== "")
      .map(escapeMarkdown)
      .concat(from)
      .map((text) => `> ${text.replaceAll("\n", "\n> ")}`)
      .join("\n>\n");
  },
};

/** What is shown of a quote. */
interface Shown {
  words: string;
  /** The original of translated words, unless only some of them are shown. */
  original: string | null;
  /** The language of what is not in that of the publication. */
  foreign: { code: string } | null;
  publisher: string;
  /** When it was published, and from which language it is translated. */
  rest: string;
}

function shownIn({ quote, children }: BlockOf<"pull-quote">, lookup: Lookup): Shown {
  const { text, foreign, translation, publisher, published } = lookup.quote(quote);
  const given = plainText(children);
  const isTranslated = translation !== null && (given === "" || !wordsOf(given).every((words) => text.includes(words)));
  const original = isTranslated && given === "" ? text : null;
  const rest = [published, isTranslated && foreign ? lookup.words.translatedFrom(foreign.name) : null];
  return {
    words: given || (translation ?? text),
    original,
    foreign: isTranslated && original === null ? null : foreign,
    publisher,
    rest: rest.map((part) => (part === null ? "" : `, ${part}`)).join(""),
  };
}
