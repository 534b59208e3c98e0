import { expect, test } from "vitest";
import widths from "../../../content/theme/fonts/widths.json" with { type: "json" };
import { grid } from "../../../src/exports/images/letters.ts";
import { renderer, theme } from "./renderer.ts";

const { outline } = renderer.letters;

test("a letter is the outline of the font, on the grid, from where its baseline begins", () => {
  expect(grid).toBe(20);
  const letter = outline("l", 10, "regular")!;
  const after = "q0 2 0 2-1 1-3 1h-11q-3 0-3-3l1-143q0-2 2-2h12q2 0 2 2z";
  expect(letter.at(0, 0)).toBe(`M32 -3${after}`);
  expect(letter.at(2, 10)).toBe(`M72 197${after}`);
});

test("glyphs are positioned by the font, including kerning, and a space draws nothing", () => {
  const width = (text: string) => outline(text, 100, "regular")!.width;
  expect(width("AV")).toBeLessThan(width("A") + width("V"));
  expect(outline("l l", 10, "regular")!.at(0, 0).match(/M/g)).toHaveLength(2);
  expect(outline(" ", 10, "regular")!.at(0, 0)).toBe("");
});

test.for(["regular", "strong"] as const)(
  "every character of the site's fonts has an outline, as wide as the table of widths says: %s",
  (weight) => {
    const other = [...widths.characters].filter(
      (character, i) =>
        !/^\p{Cf}$/u.test(character) && Math.abs(outline(character, 1000, weight)!.width - widths[weight][i]!) > 1,
    );
    // The font itself makes these of two, and sets them close.
    expect(other).toEqual(["ŀ", "ŉ"]);
  },
);

test("a line is never wider than it was measured, whichever file its letters are from", () => {
  for (const text of ["more than 1,500", "South and East Asia", "Łódź, Ştefan, “Þórr” – 10 000 €", "AVATAR Tyre"]) {
    for (const weight of ["regular", "strong"] as const)
      expect(outline(text, 15, weight)!.width).toBeLessThanOrEqual(theme.typeface.textWidth(text, 15, weight));
  }
});

test("a character missing from the fonts leaves the whole line without an outline", () => {
  for (const text of ["नेपाल", "Берёза", "شجرة", "שלום", "中国", "603 नेपाल", "✔"])
    expect(outline(text, 15, "regular"), text).toBe(null);
});

test("what is not seen needs no outline: marks of direction and soft hyphens; a letter with its accent apart is one letter", () => {
  expect(outline("\u2068Babel\u2069", 15, "regular")!.at(0, 0)).toBe(outline("Babel", 15, "regular")!.at(0, 0));
  expect(outline("Donau\u00addampf", 15, "regular")!.width).toBe(outline("Donaudampf", 15, "regular")!.width);
  expect(outline("e\u0301", 15, "regular")!.at(0, 0)).toBe(outline("\u00e9", 15, "regular")!.at(0, 0));
  expect(outline("1\u202f500", 15, "regular")!.width).toBe(outline("1 500", 15, "regular")!.width);
});
