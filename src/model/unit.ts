import { currencyOf, currencySign, isCurrency } from "./currency.ts";

/** The properties of a unit. */
export interface Unit {
  /** Counted one by one: whole and never negative. All other units are measured. */
  counted: boolean;
  /**
   * Whether values can be negative: true allows them, as for temperatures, false refuses them. If absent, negative
   * values are accepted, but "up to 40" is from zero to 40.
   */
  belowZero?: boolean;
  /** How many decimals its values have; if absent, those of the source. */
  decimals?: number;
  /** The symbol written with every value, before or after it. */
  sign?: { text: string; before: boolean };
  /** Synonyms. */
  also?: readonly string[];
}

/** Units by id. Any other id is a unit too: measured, and written as its id. */
export type Units = Readonly<Record<string, Unit>>;

const counted: Unit = { counted: true, belowZero: false };
const after = (text: string): Unit["sign"] => ({ text, before: false });

/** The built-in units. A publication adds its own in `content/site.yaml`. */
export const knownUnits: Units = {
  people: counted,
  deaths: counted,
  countries: counted,
  contracts: counted,
  records: counted,
  percent: { counted: false, sign: after("%"), also: ["%", "per cent"] },
  /** Differences between percentages. */
  pp: { counted: false, belowZero: true, sign: after("pp"), also: ["percentage points", "percentage point"] },
  "°C": { counted: false, belowZero: true, sign: after("°C"), also: ["degrees Celsius"] },
  "°F": { counted: false, belowZero: true, sign: after("°F"), also: ["degrees Fahrenheit"] },
  "per 100,000": { counted: false, also: ["per 100 000", "per 100000"] },
  "per 1,000": { counted: false, also: ["per 1 000", "per 1000"] },
};

const measured: Unit = { counted: false };

/** The unit with this id. A currency, whose id is its code, has its symbol before the value. */
export function unitIn(units: Units, id: string): Unit {
  if (Object.hasOwn(units, id)) return units[id]!;
  return isCurrency(id) ? { counted: false, sign: { text: currencySign(id), before: true } } : measured;
}

/** The id of the unit with this name; the name itself if it is unknown. */
export function unitId(units: Units, name: string): string {
  if (Object.hasOwn(units, name)) return name;
  return Object.keys(units).find((id) => units[id]!.also?.includes(name)) ?? currencyOf(name) ?? name;
}

/** A fault of a number in this unit, phrased to follow "expected"; null if there is none. */
export function unitFault(number: number, id: string, units: Units): string | null {
  const { counted, belowZero } = unitIn(units, id);
  if (counted && !Number.isInteger(number)) return `a whole number, because the unit is ${id}`;
  return number < 0 && (counted || belowZero === false)
    ? `a number that is not below zero, because the unit is ${id}`
    : null;
}
