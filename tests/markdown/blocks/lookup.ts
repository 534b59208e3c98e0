import { en } from "../../../src/i18n/en.ts";
import type { Lookup } from "../../../src/markdown/blocks/lookup.ts";

/** What blocks show in tests: whatever they ask for is there. */
export const lookup: Lookup = {
  words: en.blocks,
  quote: () => ({
    text: "Bells ring at sea.",
    foreign: null,
    translation: null,
    publisher: "The Daily Bell",
    published: "7 May 2020",
  }),
  number: (id) => ({ value: `at least 5 ${id}`, title: "Bells that ring", rest: ["2019", "Bell Society"] }),
  image: (id) => ({
    file: `/images/${id}-960.jpg`,
    width: 960,
    height: 640,
    choice: [{ mediaType: "image/avif", files: [{ path: `/images/${id}-640.avif`, width: 640 }] }],
    alt: "A bell",
    caption: [],
    credit: "A. Ringer",
    licence: { name: "CC BY 4.0", address: null },
    source: null,
  }),
  term: (id) => ({ name: id, meaning: [{ type: "text", text: "A thing that rings." }] }),
  correction: (number) => ({
    name: "Correction",
    date: "20 May 2020",
    what: `What ${number} counts`,
    from: "4 bells",
    to: "3 bells",
    why: "One was counted twice.",
    page: "/corrections/#one",
  }),
  article: (id) => ({ title: `On ${id}`, dek: "What is known.", page: `/articles/${id}/` }),
};
