import { lockedNow, plainWords, type Lock, type PublishedChange } from "../../numbers/lock.ts";
import type { Location } from "../../diagnostics/problem.ts";
import { factsOf, inWords } from "../../numbers/claims/in-words.ts";
import { valueOf } from "../views/number-text.ts";
import type { Content } from "../model.ts";

/** The numbers and claims as they would be locked now. */
export function publishedNumbers({
  numbers,
  claims,
  mentions,
  locale,
}: Pick<Content, "numbers" | "claims" | "mentions" | "locale">): Lock["numbers"] {
  const facts = [...claims].map(
    ([id, claim]) => [id, { claim: factsOf(claim), says: inWords(claim, locale) }] as const,
  );
  return lockedNow(numbers, mentions, (number) => valueOf(number, locale), new Map(facts));
}

/** The place of a change: the mention that changed, else the definition of the number or the claim. */
export function placeOf(
  { number, to, paths }: PublishedChange,
  { numbers, claims, mentions }: Pick<Content, "numbers" | "claims" | "mentions">,
): Location | undefined {
  const words = mentions.find(
    (use) => use.number === number && paths.includes(use.at.path) && to.split(", ").includes(plainWords(use.words)),
  );
  return words?.at ?? (numbers.get(number) ?? claims.get(number))?.at;
}
