import { currencyOf, currencySign, isCurrency } from "./currency.ts";

/** What values in a unit can be, and how they are written. */
export interface Unit {
  /** Counted one by one: whole, and never below zero, because there is no half person. All else is measured. */
  counted: boolean;
  /**
   * Whether values can lie below zero: always possible where true, as with temperatures, and refused where false. Where
   * nothing is said they are read, and "up to 40" is from zero to 40.
   */
  belowZero?: boolean;
  /** How many decimals its values are written with; those of the source where nothing is said. */
  decimals?: number;
  /** Written with every value; `before` it where the language puts it there. */
  sign?: { text: string; before: boolean };
  /** Its other names, which mean the same. */
  also?: readonly string[];
}

/** Units by their ids. What is not among them is a unit too: it is measured, and written as its id. */
export type Units = Readonly<Record<string, Unit>>;

const counted: Unit = { counted: true, belowZero: false };
const after = (text: string): Unit["sign"] => ({ text, before: false });

/** The units that every publication has. It adds its own in `content/site.yaml`. */
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

/** The unit with this id. Money, whose id is the code of its currency, has the currency's sign before it. */
export function unitIn(units: Units, id: string): Unit {
  if (Object.hasOwn(units, id)) return units[id]!;
  return isCurrency(id) ? { counted: false, sign: { text: currencySign(id), before: true } } : measured;
}

/** The id of the unit that has this name; the name itself where no list has it. */
export function unitId(units: Units, name: string): string {
  if (Object.hasOwn(units, name)) return name;
  return Object.keys(units).find((id) => units[id]!.also?.includes(name)) ?? currencyOf(name) ?? name;
}

/** What is wrong with a number in this unit, as the words that follow "expected"; null when nothing is. */
export function unitFault(number: number, id: string, units: Units): string | null {
  const { counted, belowZero } = unitIn(units, id);
  if (counted && !Number.isInteger(number)) return `a whole number, because the unit is ${id}`;
  return number < 0 && (counted || belowZero === false)
    ? `a number that is not below zero, because the unit is ${id}`
    : null;
}
