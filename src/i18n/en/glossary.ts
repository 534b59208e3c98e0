import type { GlossaryWords } from "../words/glossary.ts";

/** The text around the terms of the glossary, in English. */
export const glossary: GlossaryWords = {
  title: "Glossary",
  text: "What words mean here, and how those who are quoted use them.",
  see: "See also",
  usedIn: "Used in",
  notesHere: "Numbers and terms in this text",
  about: "In the glossary",
  explained: (terms) => `${terms} ${terms === 1 ? "term" : "terms"} explained`,
};
