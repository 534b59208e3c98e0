import { escaped, ownWords, patternRule, quoted, type Rule } from "./rule.ts";

/** A word twice. An intended repetition is marked with a backslash; names such as Bora Bora need none. */
export const doubledWord = patternRule(
  "doubled-word",
  ownWords,
  /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'-]|\.\p{L})/giu,
  (match) => {
    const [first = "", second = ""] = match.split(/\s+/);
    // A name such as Bora Bora, or a capitalised homograph.
    if (/^\p{Lu}\p{Ll}{3,}$/u.test(second) && (first === second || /^\p{Ll}/u.test(first))) return null;
    return {
      found: `${quoted(match)}, a doubled word`,
      expected: quoted(first),
      action: `Remove one, or write ${first} \\${second} if both are intended.`,
    };
  },
);

/** Doubled punctuation. */
export const doubledSign = patternRule(
  "doubled-sign",
  ownWords,
  /([,;!?%$&“”«»„–—…@|^+=])\1+|(?<!\.)\.\.(?!\.)|\.{4,}|…\.+|\.…|-{3,}|(?<=\p{L}|\p{N})--(?=\p{L})|(?<=\p{L})--(?=\p{N})|(?<=\S)::+(?![\p{L}\p{N}])|''+|""+|’’+|‘‘+|(?<!:|\/)\/\/+|(?<=\s)-(?=\p{L}{2,}\s)|(?<=[^\s-])- -|#{2,}/u,
  (match) => {
    const single = match.startsWith("-")
      ? match.length > 2
        ? '"--" or "—"'
        : '"-", or "--" between spaces for a dash'
      : match.startsWith("..")
        ? '"." or "..."'
        : `"${match[0]!}"`;
    return {
      found: `${quoted(match)}, a doubled character`,
      expected: single,
      action: `Keep one, or write ${escaped(match)} if all of them are intended.`,
    };
  },
);

/** A space before a closing mark, or after an opening one. */
export const strayBlank: Rule = {
  name: "blank",
  kinds: ownWords,
  find: (text, { spacedBefore }) =>
    [
      ...text.matchAll(
        /(?<=\S)\s+(?<!\d\s+:?)([,.;:!?])(?=\s|$|(?<![:;])[”’»)\]])|([([])\s+(?=\S)|(?<=\S)\s+([)\]])|([“‘])\s+|(?<=\S)\s+([”])/gu,
      ),
    ].flatMap(({ 0: match, 1: stop, index }) => {
      if (stop !== undefined && (spacedBefore.includes(stop) || /^\s»/.test(text.slice(index + match.length))))
        return [];
      const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, index))![0];
      const after = /^[\p{L}\p{N}]*/u.exec(text.slice(index + match.length))![0];
      const sign = match.trim();
      return [
        {
          index,
          match,
          found: `a space next to ${quoted(sign)}`,
          expected: `"${before}${sign}${after}"`,
          action: `Remove the space, or write \\${sign} if it is intended.`,
        },
      ];
    }),
};

/** A missing space after punctuation, or next to a bracket or a quotation mark. */
export const missingBlank = patternRule(
  "missing-blank",
  ownWords,
  new RegExp(
    [
      /\p{L}{2,}[,;!?](?=\p{L}|\p{N}{2})/u,
      /[”’)\]\uFFFC][,;!?](?=\p{L})/u,
      /\p{L}{2,}:(?=\p{L}{2,}(?!:))(?!\/\/)/u,
      /\p{N}[;!?](?=\p{L})/u,
      /\p{N},(?=\p{L})/u,
      /[\p{Ll}\p{N}”’)\]\uFFFC]\.(?=\p{Lu}\p{Ll})/u,
      // A sentence may begin with a word of one letter.
      /(?:\p{Ll}{2}|[”’)\]\uFFFC])\.(?=\p{Lu}[\s’])/u,
      // Or with an abbreviation; in names such as Node.JS, a capital comes first.
      /(?<!\p{L})\p{Ll}{3,}\.(?=\p{Lu}{3})/u,
      /%(?=[\p{L}\p{N}])/u,
      /(?:\p{L}{2}|\p{N})\((?!e?s\)|e?n\))/u,
      /(?<!(?:^|[\s(“])\(\p{L}{1,4})(?<!\((?:e?s|e?n))[)\]](?=[\p{L}\p{N}])/u,
      /[”»][(\p{L}\p{N}]/u,
      /[\p{L}\p{N},;.!?][“„]/u,
      /…(?=\p{Lu})/u,
    ]
      .map(({ source }) => source)
      .join("|"),
    "u",
  ),
  (match, { index = 0, input = "" }) => {
    const before = /\S*$/u.exec(input.slice(0, index))![0];
    const after = /^\S*/u.exec(input.slice(index + match.length))![0];
    // In German quotation marks, “ closes.
    if (match.startsWith("»") && /^»[^»]*«/.test(input.slice(index))) return null;
    if (match.endsWith("“") && /„[^“]*$/.test(input.slice(0, index))) return null;
    if (/^(?:https?|mailto):|@|www\.|\.(?:com|org|net)\b/i.test(before + match + after)) return null;
    const around = before + match + after;
    return {
      found: `${quoted(around)} without a space`,
      expected: "a space between the words",
      action: "Add it, or put \\ before the character if it is intended.",
    };
  },
);

/** A Roman numeral with the suffix of an ordinal: "IVth". */
export const romanOrdinal: Rule = {
  name: "roman-ordinal",
  kinds: ownWords,
  find: (text, { ordinalEndings }) =>
    ordinalEndings.length === 0
      ? []
      : [
          ...text.matchAll(
            new RegExp(
              `(?<![\\p{L}\\p{N}])(?=[IVXLCDM])M*(?:CM|CD|D?C*)(?:XC|XL|L?X*)(?:IX|IV|V?I*)(?:${ordinalEndings.join("|")})(?![\\p{L}\\p{N}])`,
              "gu",
            ),
          ),
        ].map(({ 0: match, index }) => ({
          index,
          match,
          found: `${quoted(match)}, a Roman numeral with the suffix of an ordinal`,
          expected: `${quoted(match.replace(/[a-z]+$/, ""))}, or the ordinal in words`,
          action: `Remove the suffix, or write ${escaped(match)} if this is intended.`,
        })),
};
