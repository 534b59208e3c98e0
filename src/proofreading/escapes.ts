/** Stands for a character that no rule looks at: neither a letter, a digit, a blank nor a sign. */
export const filler = "\uFFFC";

/** A backslash before a sign, or before a word where one begins. What it stands before is meant as it stands. */
const escape =
  /\\(?:([!-/:-@[-`{-~“”‘’«»„…–—])|(?<=(?:^|[\s(“‘«„"'[–—])\\)([\p{L}\p{N}](?:[\p{L}\p{N}]|[’'](?=\p{L}))*))/gu;

/** The text with everything that a backslash marks as meant covered, character for character. */
export function mask(text: string): string {
  return text.includes("\\") ? text.replace(escape, (all) => filler.repeat(all.length)) : text;
}

/**
 * The text as it is shown: without the backslashes that mark something as meant. `plain` is applied to all that is not
 * marked, with the character before it.
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
