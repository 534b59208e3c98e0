import { z } from "zod";
import { idSchema } from "../../diagnostics/paths.ts";

/** A part of a page below a heading, as plain text: one entry for each paragraph, item or value. */
const sectionSchema = z.strictObject({ heading: z.string(), text: z.array(z.string()) });
export type Section = z.output<typeof sectionSchema>;

/**
 * What an edition keeps of a page so that it can be compared with the page of a later day: its text, the first section
 * without a heading; its numbers and claims with the values that readers saw; its figures with digests of what they
 * draw.
 */
export const pageContentSchema = z.strictObject({
  title: z.string(),
  sections: z.array(sectionSchema),
  numbers: z.record(idSchema, z.strictObject({ title: z.string(), value: z.string() })),
  figures: z.record(idSchema, z.strictObject({ title: z.string(), data: z.string() })),
});
export type PageContent = z.output<typeof pageContentSchema>;

/** One line of those parts that there are. */
export function joined(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}
