import { z } from "zod";
import { urlSchema } from "./url.ts";
import { dateSchema, dayOrMonthSchema } from "./date.ts";
import { quoteSchema } from "./quote.ts";

const isLatin = (name: string) => /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(name);

/** A published text. `seen: false` marks an original that is known only through sources that relay it. */
export const sourceSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lowercase letters, digits and single hyphens"),
    publisher: z.string().trim().min(1),
    /** The publisher's name in Latin letters, if its own has others; used in images. */
    publisherLatin: z.string().trim().min(1).optional(),
    publisherType: z.enum(["government", "investigative-outlet", "news", "ngo", "academic", "intergovernmental"]),
    title: z.string().trim().min(1).nullable(),
    titleBasis: z.enum(["page", "url-slug", "none"]),
    url: urlSchema.nullable(),
    /** Whether the site may link to the page; if not, `linkReason` says why. */
    link: z.boolean(),
    linkReason: z.string().trim().min(1).optional(),
    /** A copy of the page in a public archive. */
    archived: urlSchema.optional(),
    /** When its quotes were read: a day, or a month if only that is known. */
    accessed: dayOrMonthSchema.optional(),
    published: dateSchema.nullable(),
    dateBasis: z.enum(["page", "url"]).nullable(),
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "a language code such as en or zh-Hant"),
    seen: z.boolean(),
    seenVia: z.string().nullable(),
    role: z.enum(["primary", "relay", "analysis"]),
    /** Ids of the sources that it relays. */
    relays: z.array(z.string()),
    caveats: z.string(),
    originator: z.string().trim().min(1).optional(),
    description: z.string().trim().min(1).optional(),
    quotes: z.array(quoteSchema),
  })
  .superRefine((source, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (!source.link && !source.linkReason) fault("linkReason", "a reason, because link is false");
    if (source.link && source.linkReason) fault("linkReason", "no reason against a link, because link is true");
    if (source.seen && (source.published === null) !== (source.dateBasis === null))
      fault("dateBasis", "the basis of the date if there is one, and only then");
    if (source.relays.includes(source.id)) fault("relays", "other sources than this one");
    if (!isLatin(source.publisher) && !source.publisherLatin)
      fault("publisherLatin", "the publisher's name in Latin letters, as images write it");
    if (source.publisherLatin && !isLatin(source.publisherLatin)) fault("publisherLatin", "Latin letters");
    if (source.link && !source.url) fault("url", "a URL, because link is true");
    if (source.archived && !source.url)
      fault("archived", "no copy, because there is no URL that it would be a copy of");
    if (source.accessed && !source.seen) fault("accessed", "no date of access, because the text was not seen");
    if (source.accessed && source.published && source.accessed < source.published.slice(0, source.accessed.length))
      fault("accessed", "a date that is not before the publication");
    if (source.seen && source.quotes.length === 0) fault("quotes", "at least one quote from a source that was seen");
    if (!source.seen && source.quotes.length > 0) fault("quotes", "no quotes from a source that was not seen");
    if ((source.title === null) !== (source.titleBasis === "none"))
      fault("titleBasis", "none if there is no title, and only then");
  });
export type Source = z.output<typeof sourceSchema>;

/** The publisher's name in figures and images. */
export function drawnPublisher({ publisher, publisherLatin }: Pick<Source, "publisher" | "publisherLatin">): string {
  return publisherLatin ?? publisher;
}

/** The kinds of a source's texts, by their keys; the others are our own prose. */
export const sourceTexts = {
  id: "code",
  publisherType: "code",
  titleBasis: "code",
  url: "code",
  archived: "code",
  language: "code",
  role: "code",
  "relays.*": "code",
  title: "quotation",
  "quotes.*.id": "code",
  "quotes.*.text": "quotation",
  "quotes.*.translation": "quotation",
} as const;
