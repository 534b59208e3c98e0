import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { inlineFigure } from "../../../src/exports/embeds/inline-embed.ts";
import { bells } from "./parts.ts";
import { readable, sanitizers } from "./sanitizers.ts";
import { projectTheme } from "../../../src/publication/read/theme/theme.ts";

const setting = { locale: { code: "en", direction: "ltr" }, theme: projectTheme() };

const left = Object.entries(sanitizers).map(
  ([name, sanitize]) => [name, sanitize(inlineFigure(bells, setting))] as const,
);
const words =
  "The north coast has the most bells & the <loudest> Bells by coast, 2020 Three bars. The highest value given is at least 12 bells (north coast). North: counted twice. Who counted: Bell Society. Read in: Tower News, 1 May 2021. Data as a table Coast Bells North at least 12 Bells · Data and sources";

test.each(left)("%s keeps all text of an inline embed in order, its links and its table", (_, html) => {
  // GitHub takes away the tags of the style sheet and leaves what stood in it.
  expect(
    readable(html)
      .replace(/^.*\}>/, "")
      .trim(),
  ).toBe(words);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
    "https://bells.example/sources/tower/",
    "https://bells.example/figures/bells/",
  ]);
  expect([...document.querySelectorAll("tbody tr > *")].map((cell) => cell.textContent)).toEqual([
    "North",
    "at least 12",
  ]);
});

test("WordPress removes its whole style sheet, which only a character in the sheet could end too early", () => {
  expect(readable(sanitizers["WordPress, for those who are no administrators"]!(inlineFigure(bells, setting)))).toBe(
    words,
  );
});

test("and nothing that draws", () => {
  for (const [name, html] of left) expect(html, name).not.toMatch(/<(style|svg|path)\b/);
});
