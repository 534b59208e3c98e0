import type { BlockWords } from "../words/blocks.ts";

/** The text around the blocks of an article, in English. */
export const blocks: BlockWords = {
  howWeKnow: "How we know",
  translatedFrom: (language) => `translated from ${language}`,
  readAlso: "Read also",
  changedFrom: "Was",
  changedTo: "Now",
  imageBy: (name) => `Image: ${name}`,
  video: (host) => `Watch at ${host}`,
  audio: (host) => `Listen at ${host}`,
  table: "Table",
  notes: "Notes",
  backToText: (note) => `Back from note ${note} to the text`,
};
