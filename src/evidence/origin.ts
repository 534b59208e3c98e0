import { z } from "zod";

/** Who produced a number, however many sources repeat it: five relays of one origin are one voice. */
export const originSchema = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
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
  /** The origin's interest in the matter, as one clause ("party to the war"); empty where none is known. */
  interest: z.string(),
});
export type Origin = z.output<typeof originSchema>;
