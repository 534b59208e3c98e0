import type { EmbedWords } from "../words/embeds.ts";

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

export const embeds: EmbedWords = {
  ways: {
    frame: {
      name: "In a frame",
      text: "Works wherever a page may hold an iframe. It needs no script: its height follows the width of the column.",
    },
    script: {
      name: "In a frame, with a script",
      text: "The same, and the frame always has the height of its content, also when a reader opens the table. A page needs the script once for all embeds.",
    },
    fragment: {
      name: "As HTML",
      text: "A piece of HTML for your own page, without frame or script. Nothing is loaded from us, so it stays as you pasted it.",
    },
    image: { name: "As an image", text: "For newsletters, feeds and platforms that take nothing else." },
    markdown: { name: "As Markdown", text: "The image and its words, for texts in Markdown." },
    svg: {
      name: "As SVG",
      text: "A vector image with title, notes, sources and licence, for print and for art desks.",
    },
  },
  svgImages: {
    outlined: "to show: its letters are outlines, so that it looks the same everywhere",
    editable: "to edit and translate: live text, in layers",
  },
  code: "Code",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Select the code and copy it",
  preview: "Preview",
  width: "Width in pixels",
  theme: "Colours",
  themes: { auto: "as the reader’s system asks", light: "light", dark: "dark" },
  language: "Language",
  withTable: "With its data as a table",
  withoutTable: "without the table",
  addresses: "Addresses",
  addressesText: "Each is a page for frames, complete without scripts.",
  forMachines: "For programs",
  live: "live: it changes when we correct it",
  edition: "Edition",
  editions: "Editions",
  editionsText:
    "An edition is what was published, as it was on a day: articles, figures, numbers, places and data. Its addresses never change, and neither does a letter behind them.",
  noEditions: "There is no edition yet.",
  editionOf: (date) => `Edition of ${date}`,
  editionHolds: (date, figures, numbers, datasets) =>
    `Frozen on ${date}: ${count(figures, "figure")}, ${count(numbers, "number")} and ${count(datasets, "dataset")}, each under an address that stays.`,
  firstEdition: "This is the first edition.",
  sinceEdition: (date) => `What changed since the edition of ${date}`,
  unchanged: "Nothing.",
  added: "new",
  gone: "gone",
  changed: "changed",
  frozenEmbeds: "Figures and numbers for other sites",
  frozenData: "Data",
  manifest: "Every file with its SHA-256 digest",
  correctedOn: (date, from, to, why) => `Corrected on ${date}: ${from} → ${to}. ${why}`,
  updatedOn: (date, from, to, why) => `Updated on ${date}: ${from} → ${to}. ${why}`,
  newerData: "The data have changed since.",
  newerEdition: (date) => `A newer edition is available, of ${date}.`,
  replaced: "Another figure has taken its place.",
  asItIsNow: "As it is now",
};
