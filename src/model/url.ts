import { z } from "zod";

/** Characters that no address holds as they are (RFC 3986); written otherwise, they would end it where it is quoted. */
const odd = /[\s"<>\\^`{|}]/;

/** Whether the text is an address on the web that can be quoted anywhere as it stands. */
export function isWebUrl(text: string): boolean {
  return /^https?:\/\/[^/]/.test(text) && !odd.test(text) && URL.canParse(text);
}

/** The address of a page on the web. */
export const urlSchema = z
  .string()
  .refine(isWebUrl, "an address that begins with https:// or http://, without blanks and quotation marks");
