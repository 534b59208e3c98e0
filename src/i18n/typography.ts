/** How one language sets what is typed plainly. */
export interface Typography {
  /** Opening and closing quotation marks, outer and inner, with the spaces that belong to them. */
  quotes: readonly [open: string, close: string];
  innerQuotes: readonly [open: string, close: string];
  apostrophe: string;
  /** For `--`. */
  dash: string;
  /** For `...`. */
  ellipsis: string;
  /** Punctuation that has a space before it. */
  spacedBefore: string;
  /** Suffixes of ordinals in digits, as in 4th. */
  ordinalEndings: readonly string[];
}

/** Characters after which a quotation mark opens, as at the beginning of a text. */
const opens = /[\s([{/–—“‘«„-]$/u;

/**
 * Typesets a text: straight quotation marks and apostrophes, `--`, `...` and runs of spaces. `before` is the character
 * before the text, if any. Typographic characters stay as they are.
 */
export function typeset(
  text: string,
  { quotes, innerQuotes, apostrophe, dash, ellipsis }: Typography,
  before = "",
): string {
  if (!/["']|--|\.\.\.|[ \t]{2}| - /.test(text)) return text;
  return text.replace(/"|'|--|(?<= )-(?= )|\.\.\.|[ \t]{2,}/g, (typed, index: number) => {
    const last = index === 0 ? before : text[index - 1]!;
    const opening = last === "" || opens.test(last);
    switch (typed) {
      case '"':
        return opening ? quotes[0] : quotes[1];
      case "'":
        return opening && !/^\d0s|^\d\d\b|^(?:em|tis|twas)\b/i.test(text.slice(index + 1))
          ? innerQuotes[0]
          : isEnd(index)
            ? innerQuotes[1]
            : apostrophe;
      case "--":
      case "-":
        return dash;
      case "...":
        return ellipsis;
      default:
        return " ";
    }
  });

  /** Whether a straight apostrophe closes a quotation that one before it opens. */
  function isEnd(index: number): boolean {
    return innerQuotes[1] !== apostrophe && /(?:^|[\s(])'[^']*$/.test(text.slice(0, index));
  }
}

/**
 * Typesets a text that quotes others: only what is outside quotation marks, and the marks themselves; quoted text stays
 * literal.
 */
export function typesetAround(text: string, typography: Typography, before = ""): string {
  let quoting = false;
  return text.replace(/[“«"”»]|[^“«"”»]+/g, (piece, at: number) => {
    if (!/^[“«"”»]$/.test(piece)) return quoting ? piece : typeset(piece, typography, at > 0 ? text[at - 1]! : before);
    quoting = piece === '"' ? !quoting : "“«".includes(piece);
    return piece === '"' ? typography.quotes[quoting ? 0 : 1] : piece;
  });
}

/** Keeps a number and the one word after it that ends the text on one line: "more than 1.9 million". */
export function keepTogether(text: string): string {
  return text.replace(/(\d) (?=\p{L}+$)/u, "$1\u00A0");
}

/**
 * Replaces quotation marks, apostrophes, dashes, ellipses and spaces with their plain forms, to compare texts
 * regardless of typography.
 */
export function plainTypography(text: string): string {
  return text
    .replace(/[‘’‚‛ʼ‹›]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/--|[‐‑–—]/g, "-")
    .replace(/…/g, "...")
    .replace(/[\u00A0\u2009\u202F]/g, " ");
}
