import { lockedNow, plainWords, type Lock, type PublishedChange } from "../../numbers/lock.ts";
import type { Location } from "../../diagnostics/problem.ts";
import { valueOf } from "../views/number-text.ts";
import type { Content } from "../model.ts";

/** The numbers as they would be locked now. */
export function publishedNumbers({
  numbers,
  mentions,
  locale,
}: Pick<Content, "numbers" | "mentions" | "locale">): Lock["numbers"] {
  return lockedNow(numbers, mentions, (number) => valueOf(number, locale));
}

/** The place of a change: the mention that changed, else the definition of the number. */
export function placeOf(
  { number, to, paths }: PublishedChange,
  { numbers, mentions }: Pick<Content, "numbers" | "mentions">,
): Location | undefined {
  const words = mentions.find(
    (use) => use.number === number && paths.includes(use.at.path) && to.split(", ").includes(plainWords(use.words)),
  );
  return words?.at ?? numbers.get(number)?.at;
}
