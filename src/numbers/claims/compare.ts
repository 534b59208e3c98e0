import { difference, ratio, Refusal, type Quantity } from "../../model/arithmetic.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { NamedNumber } from "../model.ts";
import { relations, type Relation } from "./definition.ts";
import type { ClaimEntry } from "../definitions/definition.ts";
import { doubtOf } from "./doubt.ts";
import { valueOfNumber, type Computed } from "./model.ts";
import { judgeRelation, together } from "./verdict.ts";

/** Words for relations in messages. */
export const inWords: Readonly<Record<Relation, string>> = {
  "more-than": "more than",
  "fewer-than": "fewer than",
  "at-least": "at least as many as",
  "at-most": "at most as many as",
  "equal-to": "as many as",
};

/** The relation of a comparison, and the ids on both sides with the keys at which they stand. */
export function sidesOf({ definition }: ClaimEntry): {
  relation: Relation;
  is: { id: string; keys: readonly PropertyKey[] }[];
  than: { id: string; keys: readonly PropertyKey[] }[];
} {
  const compare = definition.compare!;
  const relation = relations.find((name) => compare[name] !== undefined)!;
  const listed = (key: "is" | Relation) =>
    [compare[key]!].flat().map((id, i) => ({
      id,
      keys: typeof compare[key] === "string" ? ["compare", key] : ["compare", key, i],
    }));
  return { relation, is: listed("is"), than: listed(relation) };
}

/** Judges a comparison of each of the first numbers with each of the second. */
export function compareNumbers(
  relation: Relation,
  first: readonly NamedNumber[],
  second: readonly NamedNumber[],
  locale: Locale,
): Computed {
  const pairs = first.flatMap((a) => second.map((b) => [a, b] as const));
  const verdicts = pairs.map(([a, b]) => judgeRelation(a.quantity, relation, b.quantity));
  const verdict = together(verdicts);
  const [a, b] = pairs[Math.max(verdicts.indexOf(verdict), 0)]!;
  const alone = pairs.length === 1;
  return {
    statement: {
      kind: "compare",
      relation,
      ratio: alone ? sound(() => ratio(a.quantity, b.quantity)) : null,
      difference: alone ? sound(() => difference(a.quantity, b.quantity)) : null,
    },
    verdict,
    doubt: verdict === "proven" ? "" : doubtOf(verdict, a, `not ${inWords[relation]}`, b, locale),
    values: [
      ...first.map((number) => valueOfNumber(number, "is")),
      ...second.map((number) => valueOfNumber(number, "than")),
    ],
    operands: [...first, ...second].map(({ id }) => id),
  };
}

/** The result of a computation; null if the kinds allow none. */
export function sound(compute: () => Quantity): Quantity | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
