import { z } from "zod";
import { isWebUrl } from "../../model/url.ts";

/**
 * How readers reach the publisher: an email address as `mailto:…`, or the URL of a form, in which `{id}` and `{page}`
 * are filled in.
 */
export const contactSchema = z
  .string()
  .refine(
    (text) => /^mailto:[^\s?"<>@]+@[^\s?"<>@]+$/.test(text) || isWebUrl(text.replaceAll(/\{(id|page)\}/g, "x")),
    "an email address such as mailto:desk@example.org, or the URL of a form such as https://example.org/form?about={id}",
  );

/** The contact of a site, if it has one. */
interface SiteContact {
  contact?: string | undefined;
}

/**
 * What a report is about: its id, such as "number/bells-total", the URL of its page, and the first lines of an email.
 */
export interface Report {
  id: string;
  page: string;
  subject: string;
  body: string;
}

/** A link for reporting an error in something, filled in; null if the site has no contact. */
export function reportLink({ contact }: SiteContact, { id, page, subject, body }: Report): string | null {
  if (contact === undefined) return null;
  const encode = encodeURIComponent;
  if (contact.startsWith("mailto:"))
    return `${contact}?subject=${encode(`${subject}: ${id}`)}&body=${encode(`${page}\r\n\r\n${body}\r\n`)}`;
  if (/\{(id|page)\}/.test(contact)) return contact.replaceAll("{id}", encode(id)).replaceAll("{page}", encode(page));
  const url = new URL(contact);
  url.searchParams.set("id", id);
  url.searchParams.set("page", page);
  return url.href;
}

/** A link for writing to the publisher; null if the site has no contact. */
export function contactLink({ contact }: SiteContact): string | null {
  return contact === undefined ? null : contact.replaceAll(/\{(id|page)\}/g, "");
}
