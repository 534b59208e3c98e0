import { allWords, escaped, ownWords, patternRule, quoted, type Message, type Rule } from "./rule.ts";

/** How and where a link is written. */
const readAsLink = "[text](URL) without spaces between in Markdown, and no link elsewhere";

const meantSo = (match: string, why = "Remove it") =>
  `${why}, or write ${escaped(match)} if these characters are intended.`;

/** Signs of a footnote that has no text, or stands where there are none. */
export const footnote = patternRule("footnote", allWords, /\[\^[^\]\s]*\]?:?/, (match) => ({
  found: `the footnote ${quoted(match)}`,
  expected: "in an article, a footnote with its text",
  action: meantSo(match, "Add its text, or move it into brackets"),
}));

/** Remains of a link: a missing bracket, a stray space, wiki syntax. */
export const brokenLink = patternRule(
  "link",
  allWords,
  /\[\[[^\][\n]*\]\]?|\[[^\][]*\]\s*\((?:https?:|www\.|mailto:|[/#.])[^)\s]*\)?|\[[^\][]+\]\([^)]*\)?|\[[^\][()]*\((?:https?:|www\.|mailto:|\/)[^)\s]*\)?|\]\([^)\s]*\)?|\]\[[^\]]*\]?/,
  (match) =>
    match.startsWith("[^")
      ? null
      : {
          found: `${quoted(match)}, which looks like a link`,
          expected: readAsLink,
          action: meantSo(match, "Use that syntax, or remove the brackets"),
        },
);

/** Asterisks, underscores, backticks and tildes of an emphasis that is incomplete or in a field without Markdown. */
export const strayEmphasis = patternRule(
  "emphasis",
  allWords,
  /(?<=^|[\s(“"‘])\*+(?=[^\s*])[^*\n]*\*+|(?<![\s*]|^)\*+(?!\*|\d)|(?<![\d*])\*+(?=[^\s*])[^*\n]{0,20}|\*{2,}|(?<![\p{L}\p{N}_])_+(?=[^\s_])[^_\n]{0,20}_*|(?<=[^\s_])_+(?![\p{L}\p{N}_])|`+[^`\n]*`*|~~+/u,
  (match) => ({
    found: `${quoted(match)}, signs of an emphasis that is not read here`,
    expected: "words, or in an article *words* or **words** with marks on both sides",
    action: meantSo(match, "Complete or remove the marks"),
  }),
);

/** A number sign, a hyphen or a vertical bar at the beginning of a line that forms no heading, list or table. */
export const lineMark = patternRule(
  "line-mark",
  ownWords,
  /(?<=^|\n)(?:#{1,6}(?=[^\s#])\S*|[-+](?=[\p{L}“"':*])\S*|\d{1,3}[.)](?=\p{Lu})\S*|(?:-{2,}|[–—]+)(?=\s)|\|.*\|?)/u,
  (match) => ({
    found: `${quoted(match)} at the beginning of a line`,
    expected: "a word, or a heading or a list with a space after its mark",
    action: match.startsWith("#")
      ? meantSo(match, `Write ${quoted(match.replace(/^#+/, "$& "))}`)
      : meantSo(match, "Put a space after the mark, or remove it"),
  }),
);

/** HTML elements that people write; other words in angle brackets are text. */
const tags = [
  "a|abbr|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|dd|del|details|div|dl|dt",
  "em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li",
  "link|main|mark|meta|nav|object|ol|p|picture|pre|q|s|script|section|small|source|span|strike|strong|style|sub",
  "summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|tr|tt|u|ul|var|video|wbr",
].join("|");

/** HTML, which would be shown literally. */
export const html = patternRule(
  "html",
  allWords,
  new RegExp(`</?(?:${tags})(?![\\w-])(?:[^<>\\n]*/?>)?|<!--|-->|<!doctype`, "i"),
  (match) => ({
    found: `HTML ${quoted(match)}`,
    expected: "words without tags",
    action: meantSo(match, "Remove the tags"),
  }),
);

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "’",
  nbsp: "a blank",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};

/** An HTML entity, such as `&amp;`, which would be escaped once more. */
export const entity = patternRule(
  "entity",
  allWords,
  /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);|&(?:amp|lt|gt|quot|nbsp)\b/i,
  (match) => {
    const name = match.replace(/[&;]/g, "");
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : name.startsWith("#") ? Number(name.slice(1)) : NaN;
    const character = code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : entities[name];
    return {
      found: `the HTML entity ${quoted(match)}`,
      expected: character === undefined ? "the character itself" : `the character itself: ${character}`,
      action: meantSo(match, "Write the character"),
    };
  },
);

/** Braces and the like: an unreplaced template variable, or the remains of a directive. */
export const interpolation: Rule = patternRule(
  "interpolation",
  allWords,
  /\$\{[^}\n]*\}?|\{\{[^}\n]*\}*|\{[#.][^}\n]*\}?|\{[^{}\n]*\}|[{}]|<%[^>\n]*%?>?|%(?:\d+\$)?[sdf](?![\p{L}\p{N}])|%\([a-z]+\)[sd]/u,
  (match): Message =>
    /^\{[#.]|^[{}]$/.test(match)
      ? {
          found: `${quoted(match)}, left of a directive`,
          expected:
            ':n[words]{#number}, :cite[words]{#quote}, :w[words]{why="reason"} without spaces between, or ::figure{#id} on a line of its own',
          action: meantSo(match, "Complete the directive"),
        }
      : {
          found: `${quoted(match)}, which nothing fills in`,
          expected: "the words themselves, or :n{#number}",
          action: meantSo(match, "Write them"),
        },
);

/** A directive without its braces, or in the wrong place. */
export const strayDirective = patternRule(
  "directive",
  allWords,
  /::\s*(?:figure|cite)\b[^\s{]*(?:\{[^}\n]*\}?)?|(?<![\p{L}\p{N}:]):(?:cite|n|w)\[[^\]\n]*\]?/u,
  (match) => ({
    found: `${quoted(match)}, a directive that is not read here`,
    expected: "::figure{#id} on a line of its own, :cite[words]{#quote}, :n[words]{#number}",
    action: meantSo(match, "Complete it"),
  }),
);

/** An emoji shortcode. */
export const shortcode = patternRule(
  "shortcode",
  allWords,
  /(?<![\p{L}\p{N}:/]):[a-z][a-z0-9_+-]*:(?![\p{L}\p{N}:/])/u,
  (match) => ({
    found: `${quoted(match)}, the name of an emoji`,
    expected: "the emoji itself, or words",
    action: meantSo(match),
  }),
);

/** A backslash that marks nothing. */
export const strayBackslash = patternRule("backslash", allWords, /\\+/, () => ({
  found: 'a "\\" that marks nothing',
  expected: "\\ directly before a character or a word that is intended as it is",
  action: "Remove it, or write \\\\ for a backslash.",
}));
