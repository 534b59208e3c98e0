import type { Unit } from "../model/unit.ts";
import { withOwnBands } from "./claim-bands.ts";
import type { Locale } from "./locale.ts";
import type { Own } from "./own.ts";

/** The locale with the units, the names and the bands of a publication; as it is without any. */
export function withOwn(locale: Locale, declared: Own | null): Locale {
  if (!declared) return locale;
  const { units, names, bands } = declared;
  const own = Object.entries(units);
  if (own.length === 0 && names.length === 0 && !bands) return locale;
  const named = own.flatMap(([id, { one, many }]) => (one && many ? [{ id, one, many }] : []));
  const { numerals } = locale;
  const nouns = Object.fromEntries(named.map(({ id, many }) => [many.toLowerCase(), [id]]));
  return {
    ...locale,
    own: { units, names, ...(bands && { bands }) },
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
