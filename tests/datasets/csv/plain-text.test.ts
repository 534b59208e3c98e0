import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlainText } from "../../../src/datasets/csv/plain-text.ts";
import { en } from "../../../src/i18n/en.ts";
import { proofread, wordRules } from "../../../src/proofreading/rules.ts";

const isPlain = (text: string) => {
  const bytes = Buffer.from(text);
  return isPlainText(bytes, 0, bytes.length);
};

test.each(["Alder Hill, from the north", "Birch Vale", "Ялина Долина", "bells that ring; or not", "the year 2020", ""])(
  "%j is plainly right",
  (text) => expect(isPlain(text)).toBe(true),
);

test.each([
  "the the bell",
  "The the bell",
  "TODO",
  "a TODO list",
  "null",
  "a,b",
  "a , b",
  "<b>",
  "{{x}}",
  "a  b",
  "**a**",
  "was\\is",
  "a.B",
  "Élan élan",
])("%j is looked at again", (text) => expect(isPlain(text)).toBe(false));

test("what is plainly right has no slip", () => {
  const words = fc.constantFrom(
    "bell",
    "the",
    "The",
    "TODO",
    "null",
    "a",
    ",",
    ".",
    ";",
    " ",
    "  ",
    "é",
    "É",
    "Ж",
    "ж",
    "1",
    "50",
    "{",
    "*",
    "(",
    ")",
    '"',
    "'",
    "-",
    "–",
    "&amp;",
    "\\",
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 9 }).map((parts) => parts.join("")),
      (text) => {
        if (isPlain(text)) expect(proofread(text, "words", en.typography, wordRules)).toEqual([]);
      },
    ),
    { numRuns: 5000 },
  );
});
