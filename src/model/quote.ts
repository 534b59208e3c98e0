import { z } from "zod";

/** A short passage as it stands in a source, in its language. */
export const quoteSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*--\d+$/, "the id of its source, two hyphens and a number"),
  text: z.string().regex(/\S/, "the words of the source"),
  /** In the language of the publication; null where the text is in it already. */
  translation: z.string().regex(/\S/, "a translation").nullable(),
  /** Where in the source it stands, in words. */
  locator: z.string(),
});
export type Quote = z.output<typeof quoteSchema>;
