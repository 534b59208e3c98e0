import { expect, test } from "vitest";
import { projectTheme } from "../../src/publication/read/theme/theme.ts";
import { en } from "../../src/i18n/en.ts";
import { shownText } from "../../src/diagnostics/texts.ts";
import { proofread } from "../../src/proofreading/rules.ts";
import { rightTexts } from "./right-texts.ts";
import { faultsWith, replaced } from "./second.ts";

const { lettersLacking } = projectTheme().typeface;

const article = "content/articles/ringing/en.md";
const sentence = "from left to right.";

test("a hundred correct texts with these characters pass", () => {
  expect(rightTexts.length).toBeGreaterThanOrEqual(100);
  expect(new Set(rightTexts).size).toBe(rightTexts.length);
  expect(faultsWith({ [article]: replaced(article, sentence, `${sentence}\n\n${rightTexts.join("\n\n")}`) })).toEqual(
    [],
  );
});

test("so do those without links and code in a text of a figure, and in a cell", () => {
  const plain = rightTexts.filter((text) => !/\]\(|`/.test(text));
  expect(
    plain.flatMap((text) => proofread(text, "words", en.typography).map(({ found }) => `${text}: ${found}`)),
  ).toEqual([]);
  const figure = "content/figures/bells-by-coast.yaml";
  // Words of figures get into images, and have only letters that the fonts have; see publication/letters.ts.
  const drawable = plain.filter((text) => lettersLacking(text).length === 0);
  expect(drawable.length).toBeGreaterThan(80);
  const quoted = JSON.stringify(drawable.join(" ")).slice(1, -1);
  expect(
    faultsWith({
      [figure]: replaced(
        figure,
        "note: The coasts are those of the Bell Society. The last bar is computed here.",
        `note: "${quoted}"`,
      ),
    }),
  ).toEqual([]);
});

test("what is meant is shown without its backslash", () => {
  expect(
    shownText('They had \\had \\{\\{count\\}\\} \\TODO, a\\\\b, \\*x\\* and \\"y\\"', "words", en.typography),
  ).toBe('They had had {{count}} TODO, a\\b, *x* and "y"');
  expect(shownText('They said "don\'t" -- so...', "quotation", en.typography)).toBe('They said "don\'t" -- so...');
});
