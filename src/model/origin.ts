import { z } from "zod";

/** Who produced a number, however many sources repeat it. */
export const originSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]*$/, "letters, digits and hyphens"),
  name: z.string().regex(/\S/, "a name"),
  type: z.enum([
    "government",
    "military",
    "intelligence",
    "parliament",
    "investigative-outlet",
    "news",
    "ngo",
    "official",
    "activist",
    "unstated",
  ]),
  /** The origin's interest in the matter, as one clause ("party to the war"); empty if none is known. */
  interest: z.string(),
  /** Its name where there is little room, as in the line below a figure; empty if that is its usual name. */
  short: z.string().default(""),
  /** Id of the country whose authority it is, such as its government, a ministry or its police; null for all others. */
  place: z.string().nullable().default(null),
});
export type Origin = z.output<typeof originSchema>;
