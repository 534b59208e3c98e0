/** Classes of bytes in plain text: a letter or a digit, a space, punctuation, or a part of a letter beyond ASCII. */
const [word, blank, stop, far] = [1, 2, 3, 4];
const meanings = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
  meanings[character.charCodeAt(0)] = word;
for (const character of ",.;") meanings[character.charCodeAt(0)] = stop;
meanings[32] = blank;
// Letters of Latin, Greek, Cyrillic, Hebrew and Arabic; punctuation begins with other bytes.
meanings.fill(far, 0xc3, 0xdc);
meanings.fill(far, 0x80, 0xc0);

/** Placeholders, and words that programs write. */
const asked = ["todo", "fixme", "tbd", "tbc", "tk", "xxx", "undefined", "nan", "null", "lorem", "invalid"].map((text) =>
  Buffer.from(text),
);

/**
 * A fast test that a text needs no proofreading: words separated by single spaces, with punctuation directly after
 * them, and no word twice in a row. False means only that it has to be proofread.
 */
export function isPlainText(bytes: Uint8Array, from: number, to: number): boolean {
  let [start, before, beforeEnd, last] = [from, from, from, blank];
  for (let i = from; i <= to; i += 1) {
    const meaning = i < to ? meanings[bytes[i]!]! : blank;
    if (meaning === 0) return false;
    if (meaning === word || meaning === far) {
      if (last === stop) return false;
      if (last === blank) start = i;
    } else if (last === word || last === far) {
      if (isAsked(bytes, start, i) || isSame(bytes, before, beforeEnd, start, i)) return false;
      [before, beforeEnd] = meaning === blank ? [start, i] : [from, from];
    } else if (i < to && !(meaning === blank && last === stop)) return false;
    last = meaning;
  }
  return true;
}

function isAsked(bytes: Uint8Array, from: number, to: number): boolean {
  return asked.some((text) => {
    if (text.length > to - from) return false;
    for (let i = 0; i < text.length; i += 1) if ((bytes[from + i]! | 32) !== text[i]) return false;
    return true;
  });
}

/** Whether two words are equal, ignoring case; beyond ASCII, whether they may be. */
function isSame(bytes: Uint8Array, one: number, oneEnd: number, other: number, otherEnd: number): boolean {
  if (oneEnd - one !== otherEnd - other || oneEnd === one) return false;
  for (let i = 0; i < oneEnd - one; i += 1) {
    const [a, b] = [bytes[one + i]!, bytes[other + i]!];
    if (a < 128 && b < 128 && (a | 32) !== (b | 32)) return false;
  }
  return true;
}
