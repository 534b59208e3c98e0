import { escape } from "../../escape.ts";
import { noteId, referenceId } from "../footnotes.ts";
import { withoutParagraph } from "./list.ts";
import type { Kind } from "./kind.ts";

/** The footnotes of a text, at its end. */
export const notes: Kind<"notes"> = {
  html: ({ children }, { blocks, lookup }) => [
    `<section class="notes" role="doc-endnotes"><h2>${escape(lookup.words.notes)}</h2><ol>`,
    ...blocks(children),
    "</ol></section>",
  ],
  markdown: ({ children }, { blocks }) => children.map((note) => blocks([note])).join("\n"),
};

export const note: Kind<"note"> = {
  html({ number, children }, writer) {
    const { addresses, lookup } = writer;
    const back = `<a href="${escape(addresses.link(`#${referenceId(number)}`))}" role="doc-backlink" aria-label="${escape(lookup.words.backToText(String(number)))}">↑</a>`;
    return [`<li id="${noteId(number)}">`, ...withoutParagraph(children, writer), ` ${back}</li>`];
  },
  markdown: ({ number, children }, { blocks }) =>
    `[^${number}]: ${blocks(children).replaceAll(/\n(?=[^\n])/g, "\n    ")}`,
};
