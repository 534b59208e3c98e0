import { z } from "zod";
import type { ownBandsSchema } from "./claim-bands.ts";

/** A unit declared by the publication, by its id in `content/site.yaml`, or changes to one that the engine knows. */
const unitSchema = z
  .strictObject({
    /** Its singular and plural names; without them it is written as its id. */
    one: z.string().trim().min(1).optional(),
    many: z.string().trim().min(1).optional(),
    counted: z.boolean().default(false),
    belowZero: z.boolean().optional(),
    decimals: z.int().min(0).max(6).optional(),
    sign: z.string().trim().min(1).max(8).optional(),
    signBefore: z.boolean().optional(),
    also: z.array(z.string().trim().min(1)).optional(),
  })
  .superRefine(({ counted, belowZero, decimals, sign, signBefore, one, many }, context) => {
    const fault = (key: string, message: string) => context.addIssue({ code: "custom", path: [key], message });
    if (counted && belowZero) fault("belowZero", "nothing, because what is counted is never below zero");
    if (counted && decimals) fault("decimals", "nothing, because what is counted is whole");
    if (signBefore !== undefined && sign === undefined) fault("signBefore", "a `sign` that it tells of");
    if ((one === undefined) !== (many === undefined))
      fault(one === undefined ? "many" : "one", "`one` and `many`, or neither");
  });

/** The units that a publication adds to the built-in ones. */
export const ownUnitsSchema = z.record(z.string().trim().min(1), unitSchema);

/** Names with numbers that a publication lists, besides those that the language's patterns recognise. */
export const ownNamesSchema = z.array(
  z
    .string()
    .trim()
    .regex(
      /^(?=.*\p{L})(?!\d[\d.,]*\s\p{Ll})/u,
      "a name with a letter, which does not begin with a number and a word in lowercase letters, as a count does",
    ),
);

/** What a publication declares itself, as plain data. */
export interface Own {
  names: z.output<typeof ownNamesSchema>;
  units: z.output<typeof ownUnitsSchema>;
  bands?: z.output<typeof ownBandsSchema> | undefined;
}
