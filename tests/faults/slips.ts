/**
 * A slip of the keyboard behind a sentence of the article of the second publication, and all that the check says of it,
 * behind the path.
 */
export const inSentences: readonly (readonly [slip: string, says: readonly string[]])[] = [
  [
    "[the report(https://a.example/)",
    [
      '28:114 found "[the report(https://a.example/)", which looks like a link; expected a link, which is [words](address) in Markdown without blanks between, and none elsewhere. Write it so, or without brackets, or write \\[the report\\(https\\://a.example/\\) where these signs are meant.',
    ],
  ],
  [
    "[the report] (https://a.example/)",
    [
      '28:114 found "[the report] (https://a.example/)", which looks like a link; expected a link, which is [words](address) in Markdown without blanks between, and none elsewhere. Write it so, or without brackets, or write \\[the report\\] \\(https\\://a.example/\\) where these signs are meant.',
    ],
  ],
  [
    "As they said[^a].",
    [
      '28:126 found the footnote "[^a]"; expected no footnotes. Put what it says into the text, or in brackets, or write \\[\\^a\\] where these signs are meant.',
    ],
  ],
  [
    "As they said[^a].\n\n[^a]: In a letter.",
    [
      '28:126 found the footnote "[^a]"; expected no footnotes. Put what it says into the text, or in brackets.',
      '30:1 found the footnote "[^a]: In a letter."; expected no footnotes. Put what it says into the text, or in brackets.',
    ],
  ],
  [
    "A **very important thing.",
    [
      '28:116 found "**very important thing", signs of an emphasis that is not read here; expected words, or in an article *words* or **words** with signs on both sides. Complete or remove the signs, or write \\*\\*very important thing where these signs are meant.',
    ],
  ],
  [
    "A thing* of note.",
    [
      '28:121 found "*", signs of an emphasis that is not read here; expected words, or in an article *words* or **words** with signs on both sides. Complete or remove the signs, or write \\* where these signs are meant.',
    ],
  ],
  [
    "`code",
    [
      '28:114 found "`code", signs of an emphasis that is not read here; expected words, or in an article *words* or **words** with signs on both sides. Complete or remove the signs, or write \\`code where these signs are meant.',
    ],
  ],
  [
    "[[Nepal]]",
    [
      '28:114 found "[[Nepal]]", which looks like a link; expected a link, which is [words](address) in Markdown without blanks between, and none elsewhere. Write it so, or without brackets, or write \\[\\[Nepal\\]\\] where these signs are meant.',
    ],
  ],
  [
    "{count}",
    [
      '28:114 found "{count}", which nothing fills in; expected the words themselves, or :n{#number}. Write them, or write \\{count\\} where these signs are meant.',
    ],
  ],
  [
    "{{count}}",
    [
      '28:114 found "{{count}}", which nothing fills in; expected the words themselves, or :n{#number}. Write them, or write \\{\\{count\\}\\} where these signs are meant.',
    ],
  ],
  [
    "${count}",
    [
      '28:114 found "${count}", which nothing fills in; expected the words themselves, or :n{#number}. Write them, or write \\$\\{count\\} where these signs are meant.',
    ],
  ],
  [
    "{{< figure >}}",
    [
      '28:114 found "{{< figure >}}", which nothing fills in; expected the words themselves, or :n{#number}. Write them, or write \\{\\{\\< figure \\>\\}\\} where these signs are meant.',
    ],
  ],
  [
    "{% include a %}",
    [
      '28:114 found "{% include a %}", which nothing fills in; expected the words themselves, or :n{#number}. Write them, or write \\{\\% include a \\%\\} where these signs are meant.',
    ],
  ],
  [
    "%s bells",
    [
      '28:114 found "%s", which nothing fills in; expected the words themselves, or :n{#number}. Write them, or write \\%s where these signs are meant.',
    ],
  ],
  [
    "TODO name them",
    [
      '28:114 found the placeholder "TODO"; expected the words that are still to come. Write them, or \\TODO where this is meant.',
    ],
  ],
  [
    "by TK",
    [
      '28:117 found the placeholder "TK"; expected the words that are still to come. Write them, or \\TK where this is meant.',
    ],
  ],
  [
    "Lorem ipsum dolor",
    [
      '28:114 found the placeholder "Lorem ipsum"; expected the words that are still to come. Write them, or \\Lorem ipsum where this is meant.',
    ],
  ],
  [
    "&bogus;",
    [
      '28:114 found the HTML entity "&bogus;"; expected the character itself. Write the character, or write \\&bogus\\; where these signs are meant.',
    ],
  ],
  [
    "&amp;",
    [
      '28:114 found the HTML entity "&amp;"; expected the character itself: &. Write the character, or write \\&amp\\; where these signs are meant.',
    ],
  ],
  [
    "&amp;amp;",
    [
      '28:114 found the HTML entity "&amp;"; expected the character itself: &. Write the character, or write \\&amp\\; where these signs are meant.',
    ],
  ],
  [
    ":smile:",
    [
      '28:114 found ":smile:", the name of an emoji; expected the emoji itself, or words. Remove it, or write \\:smile\\: where these signs are meant.',
    ],
  ],
  [
    "ze\u200bro",
    [
      '28:116 found the invisible character U+200B (zero-width space) in the word "zero"; expected characters that can be seen. Delete it; editors show it when told to show invisible characters.',
    ],
  ],
  [
    "cof\u00adfee",
    [
      '28:117 found the invisible character U+00AD (soft hyphen) in the word "coffee"; expected characters that can be seen. Delete it; editors show it when told to show invisible characters.',
    ],
  ],
  [
    "abc\u202edef",
    [
      '28:117 found the invisible character U+202E (right-to-left override) in the word "abcdef"; expected text that needs no change of direction. Delete it; editors show it when told to show invisible characters.',
    ],
  ],
  [
    "CafÃ© and itâ€™s",
    [
      '28:117 found "CafÃ©", text that was read in a wrong encoding; expected "Café". Write "Café", and save the file as UTF-8.',
      '28:126 found "itâ€™", text that was read in a wrong encoding; expected "it’". Write "it’", and save the file as UTF-8.',
    ],
  ],
  [
    "The IVth coast",
    [
      '28:118 found "IVth", a Roman numeral with the ending of an ordinal; expected "IV", or the ordinal in words. Remove the ending, or write \\IVth where this is meant.',
    ],
  ],
  [
    "undefined",
    [
      '28:114 found "undefined", which a program writes where a value is missing; expected the value, in words. Write it, or \\undefined where this is meant.',
    ],
  ],
  [
    "NaN",
    [
      '28:114 found "NaN", which a program writes where a value is missing; expected the value, in words. Write it, or \\NaN where this is meant.',
    ],
  ],
  [
    "[object Object]",
    [
      '28:114 found "[object Object]", which a program writes where a value is missing; expected the value, in words. Write it, or \\[object Object\\] where this is meant.',
    ],
  ],
  [
    "null",
    [
      '28:114 found "null", which a program writes where a value is missing; expected the value, in words. Write it, or \\null where this is meant.',
    ],
  ],
  [
    "the the bell",
    ['28:114 found "the the", a word twice; expected "the". Remove one, or write the \\the where both are meant.'],
  ],
  [
    "a bell , and",
    ['28:120 found a blank beside ","; expected "bell,". Remove the blank, or write \\, where it is meant.'],
  ],
  [
    "a bell;and more",
    [
      '28:116 found "bell;and" without a blank; expected a blank between the words. Add it, or put \\ before the sign where it is meant so.',
    ],
  ],
  [
    "(a bell",
    [
      '28:114 found "(" without its other half; expected ")" further on. Add the other bracket, remove this one, or write \\( where it is meant alone.',
    ],
  ],
  [
    "a bell]",
    [
      '28:120 found "]" without its other half; expected "[" before it. Add the other bracket, remove this one, or write \\] where it is meant alone.',
    ],
  ],
  [
    "wait,, what",
    ['28:118 found ",,", a sign twice; expected ",". Keep one, or write \\,\\, where all of them are meant.'],
  ],
  [
    "the end..",
    ['28:121 found "..", a sign twice; expected "." or "...". Keep one, or write \\.\\. where all of them are meant.'],
  ],
  [
    "a non--systematic way",
    [
      '28:119 found "--", a sign twice; expected "-", or "--" between blanks for a dash. Keep one, or write \\-\\- where all of them are meant.',
    ],
  ],
  [
    "thebell rings",
    [
      '28:114 found "thebell", which looks like two words; expected "the bell". Add the blank, or write \\thebell where it is one word.',
    ],
  ],
  [
    "a bell \\ rings",
    [
      '28:121 found a "\\" that marks nothing; expected \\ right before a sign, or at the beginning of a word, that is meant as it stands. Remove it, or write \\\\ for a backslash.',
    ],
  ],
  [
    "One bell:n[60]{#bells-north} rings",
    [
      '28:118 found "bell60", which looks like two words; expected "bell 60". Add the blank, or write \\bell60 where it is one word.',
      '28:122 found "bell:n[60]{#bells-north}" without a blank; expected a blank between a word and a directive. Add it.',
      '28:122 :n: found "bell60" for bells-north, which is 60 bells (data/harbour-bells/raw/observations.csv:3); expected a rounding of it. Correct the text, or bind another number.',
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
      '30:1 found "##Heading" at the beginning of a line; expected a word, or a heading or a list with a blank behind its sign. Write "## Heading", or write \\#\\#Heading where these signs are meant.',
    ],
  ],
  [
    "---\ntitle: Again\n---",
    [
      '31:1 found a second front matter: "title: Again"; expected one front matter, at the beginning of the file. Move its keys up, or remove it.',
    ],
  ],
  [
    "Heading\n===",
    ["30:1 found words underlined with =; expected ## before a heading, and an empty line before a rule. Write it so."],
  ],
  [
    "> > Bells",
    [
      "30:1 found a quotation that holds nothing but a quotation; expected one > before each line. Remove the other one.",
    ],
  ],
  [
    "-Bells",
    [
      '30:1 found "-Bells" at the beginning of a line; expected a word, or a heading or a list with a blank behind its sign. Put a blank behind the sign, or remove it, or write \\-Bells where these signs are meant.',
    ],
  ],
  [
    "| a | b |",
    [
      '30:1 found "| a | b |" at the beginning of a line; expected a word, or a heading or a list with a blank behind its sign. Put a blank behind the sign, or remove it, or write \\| a \\| b \\| where these signs are meant.',
    ],
  ],
  [
    "[^a]: Bells",
    ['30:1 found the footnote "[^a]: Bells"; expected no footnotes. Put what it says into the text, or in brackets.'],
  ],
  [
    "[a]: https://a.example/",
    [
      "30:1 found a link definition; expected headings, paragraphs, lists, quotations and figures. Write it as one of these.",
    ],
  ],
  [
    "<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> other",
    [
      "30:1 found a merge conflict (its other marks stand in lines 32 and 34); expected one version of these lines. Keep the lines that are right, and remove the other ones and the marks.",
    ],
  ],
];
