import { z } from "zod";

/** Characters that are not valid in a URL (RFC 3986), and would end it where it is quoted. */
const odd = /[\s"<>\\^`{|}]/;

/** Whether the text is a web URL that can be quoted anywhere as it is. */
export function isWebUrl(text: string): boolean {
  return /^https?:\/\/[^/]/.test(text) && !odd.test(text) && URL.canParse(text);
}

/** The URL of a web page. */
export const urlSchema = z
  .string()
  .refine(isWebUrl, "a URL that begins with https:// or http://, without spaces and quotation marks");
