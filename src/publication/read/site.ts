import { z } from "zod";
import { licenceSchema } from "../../datasets/descriptor.ts";
import { isPublicKey } from "../../minisign.ts";
import { isWebUrl } from "../../model/url.ts";
import { ownBandsSchema } from "../../i18n/claim-bands.ts";
import { ownNamesSchema, ownUnitsSchema, type Own } from "../../i18n/own.ts";
import { locales, localeOf } from "../../i18n/locales.ts";
import { readText, type Folder } from "../../diagnostics/folder.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import { asWritten } from "../../diagnostics/texts.ts";
import { readYaml, type Checked } from "../../diagnostics/yaml.ts";
import { contactSchema } from "../urls/contact.ts";
import { countersSchema } from "./counters.ts";
import { extrasSchema } from "../extras.ts";
import { topicsSchema } from "./topics.ts";
import { whoCountsSchema } from "./who-counts.ts";

/** `content/site.yaml`: the publication as a whole. */
export const siteSchema = z.strictObject({
  title: z.string().trim().min(2),
  tagline: z.string().trim().min(5),
  description: z.string().trim().min(20).max(160),
  /** The URL of the site, with its path: https://example.org/ranks/ */
  address: z
    .string()
    .refine((text) => isWebUrl(text) && !/[?#]|\/\/[^/]*@/.test(text), "a URL such as https://example.org/")
    .regex(/\/$/, "a URL that ends with /"),
  language: z.string(),
  locales: z.array(z.string()).min(1),
  publisher: z.strictObject({ name: z.string().trim().min(2), description: z.string().optional() }),
  /** How readers can reach the publisher, such as mailto:desk@example.org; see contact.ts. */
  contact: contactSchema.optional(),
  /** Public keys of minisign, newest first: with the first one the site is signed, earlier ones verify old editions. */
  "signing-keys": z
    .array(z.string().refine(isPublicKey, "a public key of minisign: the line that begins with RW"))
    .default([]),
  /** SPDX identifiers. */
  licence: z.strictObject({ text: licenceSchema, data: licenceSchema }),
  /** The publication's own units, by id; see own.ts. */
  units: ownUnitsSchema.default({}),
  /** Names that contain numbers without counting anything: Boeing 737, Highway 61. */
  names: ownNamesSchema.default([]),
  /** What vague words and words of strength stand for, where it differs from the language's own; see claim-bands.ts. */
  bands: ownBandsSchema.optional(),
  /** Groups of those who count, which figures can tell apart; see counters.ts. */
  counters: countersSchema.default([]),
  /** What the values of the datasets are about; see topics.ts. */
  topics: topicsSchema.default([]),
  /** Whose values readers can choose to see; see who-counts.ts. */
  "who-counts": whoCountsSchema.default([]),
  /** What is built besides what every publication gets; see extras.ts. */
  extras: extrasSchema.default([]),
  front: z.strictObject({
    /** Id of the article that leads the front page. */
    lead: z.string(),
    /** Ids of numbers that say what is known, large, each with its doubt and who counted. */
    numbers: z.array(z.string()).max(6).default([]),
    figures: z.array(z.string()),
  }),
});
export type Site = z.output<typeof siteSchema>;

/** The texts of `content/site.yaml` that are not prose. */
export const siteTexts = {
  address: "code",
  contact: "code",
  language: "code",
  "locales.*": "code",
  "licence.*": "code",
  "signing-keys.*": "code",
  "front.**": "code",
  "names.*": "code",
  "counters.*.origins.*": "code",
  "counters.*.types.*": "code",
  "topics.*.id": "code",
  "topics.*.of.**": "code",
  "who-counts.*.types.*": "code",
  "units.*.sign": "code",
  "units.*.also.*": "code",
  "extras.*": "code",
} as const;

/** Where it is. */
const sitePath = "content/site.yaml";

export function hasSite(folder: Folder): boolean {
  return folder.list("content").includes(sitePath);
}

export function readSite(folder: Folder, problems: Problem[]): Checked<Site> | null {
  const path = sitePath;
  if (!hasSite(folder)) {
    problems.push({
      path,
      line: 1,
      column: 1,
      field: "",
      found: "no file",
      expected: "the title, the address and other properties of the site",
      action: "Add the file.",
    });
    return null;
  }
  const text = readText(folder, path, problems);
  const site =
    text === null
      ? null
      : readYaml(
          path,
          text,
          siteSchema,
          { language: localeOf(/^language:[ \t]*["']?([\w-]+)/m.exec(text)?.[1] ?? "").typography, kinds: siteTexts },
          problems,
        );
  const codes = locales.map(({ code }) => code);
  site?.value.locales.forEach((code, i) => {
    if (!codes.includes(code))
      problems.push({
        ...site.at(["locales", i]),
        field: `locales.${i}`,
        found: show(code),
        expected: `one of ${codes.join(", ")}`,
        action: "Choose one of these, or add the language under src/i18n/.",
      });
  });
  if (site && !site.value.locales.includes(site.value.language)) {
    problems.push({
      ...site.at(["language"]),
      field: "language",
      found: show(site.value.language),
      expected: "one of the site's locales",
      action: "Add it to `locales`, or choose another.",
    });
  }
  return site;
}

/**
 * The units, names and bands of a site.yaml with faults, as far as they can be read, so that uses of them are not reported as
 * well.
 */
export function soundOwn(folder: Folder): Own {
  const text = hasSite(folder) ? (readText(folder, sitePath, []) ?? "") : "";
  const blocks = text.match(/^(?:units|names|bands):.*(?:\n(?:[ \t#].*)?)*/gm) ?? [];
  return (
    readYaml(
      sitePath,
      blocks.join("\n") || "{}",
      siteSchema.pick({ units: true, names: true, bands: true }),
      asWritten,
      [],
    )?.value ?? { units: {}, names: [] }
  );
}
