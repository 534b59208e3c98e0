import { everywhere, quoted, type CharacterRule } from "./rule.ts";

/** The characters of Windows-1252 that Latin-1 does not have at the same code. */
const special = new Map(
  [..."€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ"].map((character, i) => [character, 0x80 + i]),
);

function byteOf(character: string): number {
  return special.get(character) ?? character.charCodeAt(0);
}

const following = `[\\x80-\\xBF${[...special.keys()].join("")}]`;
const sequence = new RegExp(`(?:[Â-ß]${following}|[à-ï]${following}{2}|[ð-ô]${following}{3})+`, "g");

/** UTF-8 text that was read as Windows-1252, such as `CafÃ©`; and U+FFFD, which replaces undecodable bytes. */
export const wrongDecoding: CharacterRule = {
  name: "wrong-decoding",
  kinds: everywhere,
  find: (text) => [
    ...[...text.matchAll(sequence)].flatMap(({ 0: match, index }) => {
      const repaired = repair(match, text.slice(0, index));
      if (repaired === null) return [];
      const word = /[\p{L}\p{N}]*$/u.exec(text.slice(0, index))![0];
      return [
        {
          index,
          match,
          found: `${quoted(word + match)}, text that was read in the wrong encoding`,
          expected: quoted(word + repaired),
          action: `Write ${quoted(word + repaired)}, and save the file as UTF-8.`,
        },
      ];
    }),
    ...[...text.matchAll(/\uFFFD+/g)].map(({ 0: match, index }) => ({
      index,
      match,
      found: "the replacement character U+FFFD, which replaces an unreadable character",
      expected: "the lost character",
      action: "Restore it from the original text.",
    })),
  ],
};

/** The characters decoded as UTF-8; null if that is no likelier than the text as it is. */
function repair(match: string, before: string): string | null {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(match, byteOf));
  } catch {
    return null;
  }
  const characters = [...text];
  const likely =
    characters.length < match.length &&
    characters.every(
      (character) =>
        /[\u00A0-\u017F\u2010-\u2044\u20AC\u2122]/.test(character) ||
        /\p{L}|\p{Extended_Pictographic}/u.test(character),
    );
  if (!likely) return null;
  // One letter and a closing mark, as in "IRMÃ”" or "»CAFÉ»", are usually intended.
  if (match.length === 2 && (/[‚„…‘’“”–—»‹›]/.test(match[1]!) || !/[\u00A0-\u017F]/.test(text)))
    return /\p{Ll}$/u.test(before) && /[\u00A0-\u017F]/.test(text) && /[ÂÃÄÅ]/.test(match[0]!) ? text : null;
  return text;
}
