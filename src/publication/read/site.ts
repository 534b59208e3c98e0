import { z } from "zod";
import { licenceSchema } from "../../datasets/descriptor.ts";
import { isWebAddress } from "../../model/address.ts";
import { ownNamesSchema, ownUnitsSchema } from "../../i18n/own.ts";
import { contactSchema } from "../urls/contact.ts";

/** `content/site.yaml`: the publication as a whole. */
export const siteSchema = z.strictObject({
  title: z.string().trim().min(2),
  tagline: z.string().trim().min(5),
  description: z.string().trim().min(20).max(160),
  /** Where the site will stand, with its path: https://example.org/ranks/ */
  address: z
    .string()
    .refine((text) => isWebAddress(text) && !/[?#]|\/\/[^/]*@/.test(text), "an address such as https://example.org/")
    .regex(/\/$/, "an address that ends with /"),
  language: z.string(),
  locales: z.array(z.string()).min(1),
  publisher: z.strictObject({ name: z.string().trim().min(2), description: z.string().optional() }),
  /** Where readers write to, such as mailto:desk@example.org; see contact.ts. */
  contact: contactSchema.optional(),
  /** SPDX identifiers. */
  licence: z.strictObject({ text: licenceSchema, data: licenceSchema }),
  /** Units beside those that every publication has, by their ids; see own.ts. */
  units: ownUnitsSchema.default({}),
  /** Names with numbers in them, which count nothing: Boeing 737, Highway 61. */
  names: ownNamesSchema.default([]),
  front: z.strictObject({
    /** Id of the article that leads the front page. */
    lead: z.string(),
    figures: z.array(z.string()),
  }),
});
export type Site = z.output<typeof siteSchema>;

/** What in `content/site.yaml` is no words. */
export const siteTexts = {
  address: "code",
  contact: "code",
  language: "code",
  "locales.*": "code",
  "licence.*": "code",
  "front.**": "code",
  "names.*": "code",
  "units.*.sign": "code",
  "units.*.also.*": "code",
} as const;
