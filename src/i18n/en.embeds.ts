import type { EmbedWords } from "./embeds.ts";

export const embeds: EmbedWords = {
  ways: {
    frame: { name: "In a frame", text: "Works wherever a page may hold an iframe. It needs no script: its height follows the width of the column." },
    script: { name: "In a frame, with a script", text: "The same, and the frame always has the height of its content, also when a reader opens the table. A page needs the script once for all embeds." },
    fragment: { name: "As HTML", text: "A piece of HTML for your own page, without frame or script. Nothing is loaded from us, so it stays as you pasted it." },
    image: { name: "As an image", text: "For newsletters, feeds and platforms that take nothing else." },
    markdown: { name: "As Markdown", text: "The image and its words, for texts in Markdown." },
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
  allWays: "All ways to embed it, with a preview",
};
