import { z } from "zod";
import type { Unit } from "../model/unit.ts";
import { withOwnBands, type ownBandsSchema } from "./claim-bands.ts";
import type { Locale } from "./locale.ts";

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

/** What a publication declares itself. */
export interface Own {
  names: z.output<typeof ownNamesSchema>;
  units: z.output<typeof ownUnitsSchema>;
  bands?: z.output<typeof ownBandsSchema> | undefined;
}

/** The locale with the units, the names and the bands of a publication. */
export function withOwn(locale: Locale, { units, names, bands }: Own): Locale {
  const own = Object.entries(units);
  if (own.length === 0 && names.length === 0 && !bands) return locale;
  const named = own.flatMap(([id, { one, many }]) => (one && many ? [{ id, one, many }] : []));
  const { numerals } = locale;
  const nouns = Object.fromEntries(named.map(({ id, many }) => [many.toLowerCase(), [id]]));
  return {
    ...locale,
    ...(bands && { claimBands: withOwnBands(locale.claimBands, bands) }),
    units: { ...locale.units, ...Object.fromEntries(named.map(({ id, one, many }) => [id, [one, many] as const])) },
    knownUnits: { ...locale.knownUnits, ...Object.fromEntries(own.map(([id, given]) => [id, unitOf(given)])) },
    numerals: {
      ...numerals,
      units: { ...nouns, ...numerals.units },
      names: { ...numerals.names, own: names },
    },
  };
}

function unitOf({ counted, belowZero, decimals, sign, signBefore, also }: Own["units"][string]): Unit {
  return {
    counted,
    ...(counted ? { belowZero: false } : belowZero !== undefined && { belowZero }),
    ...(decimals !== undefined && { decimals }),
    ...(sign !== undefined && { sign: { text: sign, before: signBefore ?? false } }),
    ...(also && { also }),
  };
}
