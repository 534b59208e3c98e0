import type { NumeralWords } from "./numerals.ts";

/**
 * The forms in which readers may search for a whole number: in digits, without signs that group them, and in words
 * ("fifteen hundred", "one thousand five hundred", "one thousand and five"). None for numbers that are not whole, are
 * below zero or have more than twelve digits: those are found by the digits that the page shows.
 */
export function spellings(value: number, words: NumeralWords): string[] {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) return [];
  const names = namesOf(words);
  const full = spell(value, names);
  const short = hundreds(value, names);
  return [String(value), ...full, ...short];
}

interface Names {
  below100: ReadonlyMap<number, string>;
  hundred: string;
  /** Thousand and above, the greatest first. */
  scales: readonly (readonly [number, string])[];
  and: string;
}

const known = new WeakMap<NumeralWords, Names>();

function namesOf(words: NumeralWords): Names {
  const names = known.get(words) ?? makeNames(words);
  known.set(words, names);
  return names;
}

function makeNames({ numbers, multipliers, and }: NumeralWords): Names {
  const below100 = new Map(Object.entries(numbers).map(([word, number]) => [number, word]));
  const scales = Object.entries(multipliers).map(([word, number]) => [number, word] as const);
  return {
    below100,
    hundred: scales.find(([number]) => number === 100)?.[1] ?? "",
    scales: scales.filter(([number]) => number >= 1000).toSorted(([a], [b]) => b - a),
    and,
  };
}

/** A number in words, without "and" and with it where English has it; once if both are the same. */
function spell(value: number, names: Names): string[] {
  if (names.hundred === "" || names.scales.length === 0) return [];
  return [...new Set([inWords(value, names, " "), inWords(value, names, ` ${names.and} `)])];
}

function inWords(value: number, names: Names, joint: string): string {
  const scale = names.scales.find(([number]) => number <= value);
  if (scale) {
    const [number, word] = scale;
    const [count, rest] = [Math.floor(value / number), value % number];
    const head = `${inWords(count, names, joint)} ${word}`;
    return rest === 0 ? head : `${head}${rest < 100 ? joint : " "}${inWords(rest, names, joint)}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    const head = `${below100(Math.floor(value / 100), names)} ${names.hundred}`;
    return rest === 0 ? head : `${head}${joint}${below100(rest, names)}`;
  }
  return below100(value, names);
}

function below100(value: number, { below100: own }: Names): string {
  const name = own.get(value);
  if (name !== undefined) return name;
  return `${own.get(value - (value % 10))!}-${own.get(value % 10)!}`;
}

/** "fifteen hundred": a whole number of hundreds up to ten thousand that is not a whole number of thousands. */
function hundreds(value: number, names: Names): string[] {
  if (value < 1100 || value >= 10_000 || value % 100 !== 0 || value % 1000 === 0) return [];
  return names.hundred === "" ? [] : [`${below100(value / 100, names)} ${names.hundred}`];
}
