import { ownWords, type Rule } from "./rule.ts";

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/** Closing brackets that customarily have no opening one: "a)", "12)", and the mouth of ":)". */
const alone = /(?:(?:^|[\s(])(?:\p{L}{1,2}|\d{1,3})|[:;=]-?)\)$/u;

/** A bracket without its counterpart. */
export const unpairedBracket: Rule = {
  name: "bracket",
  kinds: ownWords,
  find(text) {
    const open: { bracket: string; index: number }[] = [];
    const lone: { bracket: string; index: number }[] = [];
    for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
      if (/[:;=]-?\($/.test(text.slice(Math.max(0, index - 2), index + 1)) && !/^\(\S[^)]*\)/.test(text.slice(index)))
        continue;
      if (closers[bracket]) open.push({ bracket, index });
      else if (open.length > 0 && closers[open.at(-1)!.bracket] === bracket) open.pop();
      else if (bracket === "]" || !alone.test(text.slice(0, index + 1))) lone.push({ bracket, index });
    }
    return [...lone, ...open].map(({ bracket, index }) => ({
      index,
      match: bracket,
      found: `"${bracket}" without its counterpart`,
      expected: closers[bracket] ? `"${closers[bracket]}" after it` : `"${bracket === ")" ? "(" : "["}" before it`,
      action: `Add the missing bracket, remove this one, or write \\${bracket} if it is intended.`,
    }));
  },
};
