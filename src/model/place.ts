import { z } from "zod";

/**
 * A country (its id is its ISO 3166-1 alpha-3 code), a grouping of countries as one origin defines it, or the world.
 * Two groupings with one name from two origins are two places.
 */
export const placeSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]*$/, "letters, digits and hyphens"),
  name: z.string().regex(/\S/, "a name"),
  level: z.enum(["country", "grouping", "world"]),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/, "three uppercase letters (ISO 3166-1 alpha-3)")
    .nullable(),
  /** Id of the origin that defines the grouping. */
  definedBy: z.string().nullable(),
  /** The countries that the grouping contains, in words. */
  includes: z.string(),
  note: z.string(),
});
export type Place = z.output<typeof placeSchema>;
