/** Replaces characters that no rule should match: neither a letter, a digit, a space nor punctuation. */
export const filler = "\uFFFC";

/** A backslash before a punctuation character, or before a word, marks it as intended. */
const escape =
  /\\(?:([!-/:-@[-`{-~“”‘’«»„…–—])|(?<=(?:^|[\s(“‘«„"'[–—])\\)([\p{L}\p{N}](?:[\p{L}\p{N}]|[’'](?=\p{L}))*))/gu;

/** Masks everything that a backslash marks as intended, character for character. */
export function mask(text: string): string {
  return text.includes("\\") ? text.replace(escape, (all) => filler.repeat(all.length)) : text;
}

/**
 * The text as shown: without the backslashes that mark something as intended. `plain` is applied to everything that is
 * not marked, with the character before it.
 */
export function unescape(text: string, plain: (text: string, before: string) => string = (same) => same): string {
  let shown = "";
  let from = 0;
  for (const { 0: all, index } of text.matchAll(escape)) {
    shown += plain(text.slice(from, index), shown.slice(-1));
    shown += all.slice(1);
    from = index + all.length;
  }
  return shown + plain(text.slice(from), shown.slice(-1));
}
