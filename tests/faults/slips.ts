/**
 * A slip of the keyboard behind a sentence of the article of the second publication, and all that the check says of it,
 * behind the path.
 */
export const inSentences: readonly (readonly [slip: string, says: readonly string[]])[] = [
  [
    "[the report(https://a.example/)",
    [
      '28:114 found "[the report(https://a.example/)", which looks like a link; expected [text](URL) without spaces between in Markdown, and no link elsewhere. Use that syntax, or remove the brackets, or write \\[the report\\(https\\://a.example/\\) if these characters are intended.',
    ],
  ],
  [
    "[the report] (https://a.example/)",
    [
      '28:114 found "[the report] (https://a.example/)", which looks like a link; expected [text](URL) without spaces between in Markdown, and no link elsewhere. Use that syntax, or remove the brackets, or write \\[the report\\] \\(https\\://a.example/\\) if these characters are intended.',
    ],
  ],
  [
    "As they said[^a].",
    [
      '28:126 found the footnote "[^a]"; expected in an article, a footnote with its text. Add its text, or move it into brackets, or write \\[\\^a\\] if these characters are intended.',
    ],
  ],
  [
    "As they said[^a].\n\n[^b]: In a letter.",
    [
      '28:126 found the footnote "[^a]"; expected in an article, a footnote with its text. Add its text, or move it into brackets, or write \\[\\^a\\] if these characters are intended.',
      '30:1 found the footnote "[^b]", which nothing refers to; expected [^b] in the text. Add it, or remove the footnote.',
    ],
  ],
  [
    "A **very important thing.",
    [
      '28:116 found "**very important thing", signs of an emphasis that is not read here; expected words, or in an article *words* or **words** with marks on both sides. Complete or remove the marks, or write \\*\\*very important thing if these characters are intended.',
    ],
  ],
  [
    "A thing* of note.",
    [
      '28:121 found "*", signs of an emphasis that is not read here; expected words, or in an article *words* or **words** with marks on both sides. Complete or remove the marks, or write \\* if these characters are intended.',
    ],
  ],
  [
    "`code",
    [
      '28:114 found "`code", signs of an emphasis that is not read here; expected words, or in an article *words* or **words** with marks on both sides. Complete or remove the marks, or write \\`code if these characters are intended.',
    ],
  ],
  [
    "[[Nepal]]",
    [
      '28:114 found "[[Nepal]]", which looks like a link; expected [text](URL) without spaces between in Markdown, and no link elsewhere. Use that syntax, or remove the brackets, or write \\[\\[Nepal\\]\\] if these characters are intended.',
    ],
  ],
  [
    "{count}",
    [
      '28:114 found "{count}", which nothing fills in; expected the words themselves, or :n{#number}. Write them, or write \\{count\\} if these characters are intended.',
    ],
  ],
  [
    "{{count}}",
    [
      '28:114 found "{{count}}", which nothing fills in; expected the words themselves, or :n{#number}. Write them, or write \\{\\{count\\}\\} if these characters are intended.',
    ],
  ],
  [
    "${count}",
    [
      '28:114 found "${count}", which nothing fills in; expected the words themselves, or :n{#number}. Write them, or write \\$\\{count\\} if these characters are intended.',
    ],
  ],
  [
    "{{< figure >}}",
    [
      '28:114 found "{{< figure >}}", which nothing fills in; expected the words themselves, or :n{#number}. Write them, or write \\{\\{\\< figure \\>\\}\\} if these characters are intended.',
    ],
  ],
  [
    "{% include a %}",
    [
      '28:114 found "{% include a %}", which nothing fills in; expected the words themselves, or :n{#number}. Write them, or write \\{\\% include a \\%\\} if these characters are intended.',
    ],
  ],
  [
    "%s bells",
    [
      '28:114 found "%s", which nothing fills in; expected the words themselves, or :n{#number}. Write them, or write \\%s if these characters are intended.',
    ],
  ],
  [
    "TODO name them",
    ['28:114 found the placeholder "TODO"; expected the missing text. Write them, or \\TODO if this is intended.'],
  ],
  ["by TK", ['28:117 found the placeholder "TK"; expected the missing text. Write them, or \\TK if this is intended.']],
  [
    "Lorem ipsum dolor",
    [
      '28:114 found the placeholder "Lorem ipsum"; expected the missing text. Write them, or \\Lorem ipsum if this is intended.',
    ],
  ],
  [
    "&bogus;",
    [
      '28:114 found the HTML entity "&bogus;"; expected the character itself. Write the character, or write \\&bogus\\; if these characters are intended.',
    ],
  ],
  [
    "&amp;",
    [
      '28:114 found the HTML entity "&amp;"; expected the character itself: &. Write the character, or write \\&amp\\; if these characters are intended.',
    ],
  ],
  [
    "&amp;amp;",
    [
      '28:114 found the HTML entity "&amp;"; expected the character itself: &. Write the character, or write \\&amp\\; if these characters are intended.',
    ],
  ],
  [
    ":smile:",
    [
      '28:114 found ":smile:", the name of an emoji; expected the emoji itself, or words. Remove it, or write \\:smile\\: if these characters are intended.',
    ],
  ],
  [
    "ze\u200bro",
    [
      '28:116 found the invisible character U+200B (zero-width space) in the word "zero"; expected visible characters. Delete it; editors can show invisible characters.',
    ],
  ],
  [
    "cof\u00adfee",
    [
      '28:117 found the invisible character U+00AD (soft hyphen) in the word "coffee"; expected visible characters. Delete it; editors can show invisible characters.',
    ],
  ],
  [
    "abc\u202edef",
    [
      '28:117 found the invisible character U+202E (right-to-left override) in the word "abcdef"; expected text without changes of direction. Delete it; editors can show invisible characters.',
    ],
  ],
  [
    "CafÃ© and itâ€™s",
    [
      '28:117 found "CafÃ©", text that was read in the wrong encoding; expected "Café". Write "Café", and save the file as UTF-8.',
      '28:126 found "itâ€™", text that was read in the wrong encoding; expected "it’". Write "it’", and save the file as UTF-8.',
    ],
  ],
  [
    "The IVth coast",
    [
      '28:118 found "IVth", a Roman numeral with the suffix of an ordinal; expected "IV", or the ordinal in words. Remove the suffix, or write \\IVth if this is intended.',
    ],
  ],
  [
    "undefined",
    [
      '28:114 found "undefined", which programs write for a missing value; expected the value in words. Write it, or \\undefined if this is intended.',
    ],
  ],
  [
    "NaN",
    [
      '28:114 found "NaN", which programs write for a missing value; expected the value in words. Write it, or \\NaN if this is intended.',
    ],
  ],
  [
    "[object Object]",
    [
      '28:114 found "[object Object]", which programs write for a missing value; expected the value in words. Write it, or \\[object Object\\] if this is intended.',
    ],
  ],
  [
    "null",
    [
      '28:114 found "null", which programs write for a missing value; expected the value in words. Write it, or \\null if this is intended.',
    ],
  ],
  [
    "the the bell",
    ['28:114 found "the the", a doubled word; expected "the". Remove one, or write the \\the if both are intended.'],
  ],
  [
    "a bell , and",
    ['28:120 found a space next to ","; expected "bell,". Remove the space, or write \\, if it is intended.'],
  ],
  [
    "a bell;and more",
    [
      '28:116 found "bell;and" without a space; expected a space between the words. Add it, or put \\ before the character if it is intended.',
    ],
  ],
  [
    "the bell.A wreck",
    [
      '28:120 found "bell.A" without a space; expected a space between the words. Add it, or put \\ before the character if it is intended.',
    ],
  ],
  [
    "the bell.BBC crew",
    [
      '28:118 found "bell.BBC" without a space; expected a space between the words. Add it, or put \\ before the character if it is intended.',
    ],
  ],
  [
    "(a bell",
    [
      '28:114 found "(" without its counterpart; expected ")" after it. Add the missing bracket, remove this one, or write \\( if it is intended.',
    ],
  ],
  [
    "a bell]",
    [
      '28:120 found "]" without its counterpart; expected "[" before it. Add the missing bracket, remove this one, or write \\] if it is intended.',
    ],
  ],
  [
    "wait,, what",
    ['28:118 found ",,", a doubled character; expected ",". Keep one, or write \\,\\, if all of them are intended.'],
  ],
  [
    "the end..",
    [
      '28:121 found "..", a doubled character; expected "." or "...". Keep one, or write \\.\\. if all of them are intended.',
    ],
  ],
  [
    "a non--systematic way",
    [
      '28:119 found "--", a doubled character; expected "-", or "--" between spaces for a dash. Keep one, or write \\-\\- if all of them are intended.',
    ],
  ],
  [
    "thebell rings",
    [
      '28:114 found "thebell", which looks like two words; expected "the bell". Add the space, or write \\thebell if it is one word.',
    ],
  ],
  [
    "quietmilitaries ring",
    [
      '28:114 found "quietmilitaries", which looks like two words; expected "quiet militaries". Add the space, or write \\quietmilitaries if it is one word.',
    ],
  ],
  [
    "a bell \\ rings",
    [
      '28:121 found a "\\" that marks nothing; expected \\ directly before a character or a word that is intended as it is. Remove it, or write \\\\ for a backslash.',
    ],
  ],
  [
    "One bell:n[60]{#bells-north} rings",
    [
      '28:118 found "bell60", which looks like two words; expected "bell 60". Add the space, or write \\bell60 if it is one word.',
      '28:122 found "bell:n[60]{#bells-north}" without a space; expected a space between a word and a directive. Add it.',
      '28:122 :n: found "bell60" for bells-north, which is 60 bells (data/harbour-bells/raw/observations.csv:3); expected a rounding of it. Correct the text, or bind a different number.',
    ],
  ],
  [
    "<b>so</b>",
    [
      '28:114 found HTML "<b>"; expected Markdown. Remove the tags, or use Markdown for the same.',
      '28:119 found HTML "</b>"; expected Markdown. Remove the tags, or use Markdown for the same.',
    ],
  ],
];

/** The same for slips that make a paragraph of their own. */
export const inParagraphs: readonly (readonly [slip: string, says: readonly string[]])[] = [
  [
    "##Heading",
    [
      '30:1 found "##Heading" at the beginning of a line; expected a word, or a heading or a list with a space after its mark. Write "## Heading", or write \\#\\#Heading if these characters are intended.',
    ],
  ],
  [
    "---\ntitle: Again\n---",
    [
      '31:1 found a second front matter block: "title: Again"; expected one front matter block, at the beginning of the file. Merge its keys into the first one, or remove it.',
    ],
  ],
  [
    "Heading\n===",
    [
      "30:1 found text underlined with =; expected ## before a heading, or an empty line before a horizontal rule. Use that syntax.",
    ],
  ],
  [
    "> > Bells",
    ["30:1 found a quotation that contains only a quotation; expected one > before each line. Remove the extra one."],
  ],
  [
    "-Bells",
    [
      '30:1 found "-Bells" at the beginning of a line; expected a word, or a heading or a list with a space after its mark. Put a space after the mark, or remove it, or write \\-Bells if these characters are intended.',
    ],
  ],
  [
    "| a | b |",
    [
      '30:1 found "| a | b |" at the beginning of a line; expected a word, or a heading or a list with a space after its mark. Put a space after the mark, or remove it, or write \\| a \\| b \\| if these characters are intended.',
    ],
  ],
  [
    "[^a]: Bells",
    [
      '30:1 found the footnote "[^a]", which nothing refers to; expected [^a] in the text. Add it, or remove the footnote.',
    ],
  ],
  ["[a]: https://a.example/", ["30:1 found a link definition; expected a block of docs/writing.md. Use one of these."]],
  [
    "<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> other",
    [
      "30:1 found a merge conflict (its other markers are in lines 32 and 34); expected one version of these lines. Keep the correct lines, and remove the others and the conflict markers.",
    ],
  ],
];
