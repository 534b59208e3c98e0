import { everywhere, type CharacterRule } from "./rule.ts";

/** Unicode names of invisible characters. */
const names: Readonly<Record<string, string>> = {
  "\u00AD": "soft hyphen",
  "\u034F": "combining grapheme joiner",
  "\u061C": "Arabic letter mark",
  "\u180E": "Mongolian vowel separator",
  "\u200B": "zero-width space",
  "\u200C": "zero-width non-joiner",
  "\u200D": "zero-width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u2028": "line separator",
  "\u2029": "paragraph separator",
  "\u202A": "left-to-right embedding",
  "\u202B": "right-to-left embedding",
  "\u202C": "pop directional formatting",
  "\u202D": "left-to-right override",
  "\u202E": "right-to-left override",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first strong isolate",
  "\u2069": "pop directional isolate",
  "\uFEFF": "byte order mark",
};

const invisible =
  /[\x80-\x9F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E01EF}]/gu;
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Scripts whose spelling uses joiners. */
const joined =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}]/u;

/** Invisible characters that change a text: a zero-width space in a word, an override of the direction. */
export const invisibleCharacter: CharacterRule = {
  name: "invisible-character",
  kinds: everywhere,
  find: (text) =>
    [...text.matchAll(invisible)].flatMap(({ 0: match, index }) => {
      if (isMeant(text, match, index)) return [];
      const isDirection = direction.test(match);
      const code = codePoint(match);
      const name = names[match] ? `${code} (${names[match]})` : code;
      const expected = isDirection ? "text without changes of direction" : "visible characters";
      return [
        {
          index,
          match,
          found: `the invisible character ${name}${near(text, index)}`,
          expected,
          action: "Delete it; editors can show invisible characters.",
        },
      ];
    }),
};

/** Removes invisible characters, and composes letters from their parts. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, (match, index: number) => (isMeant(text, match, index) ? match : "")).normalize("NFC");
}

/**
 * Makes invisible characters visible by their names, and also combining marks that could be composed with their letter.
 */
export function revealed(text: string): string {
  if (!/[^\x00-\x7F]/.test(text)) return text;
  const seen = text.replace(invisible, (match, index: number) =>
    isMeant(text, match, index) ? match : `⟨${codePoint(match)}⟩`,
  );
  return seen.normalize("NFC") === seen
    ? seen
    : seen.replace(/(\p{L})(\p{Mn})/gu, (both, letter: string, mark: string) =>
        both.normalize("NFC") === both ? both : `${letter}⟨${codePoint(mark)}⟩`,
      );
}

/** The code point of a character: U+00AD. */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

/**
 * How many characters around a directional character are searched for right-to-left text, without which it means
 * nothing.
 */
const reach = 40;

function isMeant(text: string, match: string, index: number): boolean {
  // No text needs an override, which reverses letters.
  if (match === "\u202D" || match === "\u202E") return false;
  if (direction.test(match)) return rightToLeft.test(text.slice(Math.max(0, index - reach), index + reach));
  const before = [...text.slice(Math.max(0, index - 4), index)].at(-1) ?? "";
  if (match === "\u200C" || match === "\u200D") return joined.test(before) || before === "\uFE0F";
  return match === "\uFE0F" || match === "\uFE0E" ? /[\p{Emoji}]/u.test(before) : false;
}

/** The word in which a character is, or which it touches. */
function near(text: string, index: number): string {
  const before = /[\p{L}\p{N}’'-]*$/u.exec(text.slice(0, index))![0];
  const after = /^[\p{L}\p{N}’'-]*/u.exec(text.slice(index).replace(invisible, ""))![0];
  if (before && after) return ` in the word "${before}${after}"`;
  return before ? ` after "${before}"` : after ? ` before "${after}"` : "";
}
