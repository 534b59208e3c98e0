import { z } from "zod";

/** A short literal passage of a source, in its language. */
export const quoteSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*--\d+$/, "the id of its source, two hyphens and a number"),
  text: z.string().regex(/\S/, "the words of the source"),
  /** In the language of the publication; null if the text is in it already. */
  translation: z.string().regex(/\S/, "a translation").nullable(),
  /** Where in the source it is, in words. */
  locator: z.string(),
  /** Whether the text ends within a word, because the copy that was read ends there. */
  cut: z.boolean().optional(),
});
export type Quote = z.output<typeof quoteSchema>;
