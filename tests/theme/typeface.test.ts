import { describe, expect, test } from "vitest";
import { projectTheme } from "../../src/publication/read/theme/theme.ts";
import { breaksWord } from "../../src/theme/typeface.ts";
import { typefaceOf } from "../../src/theme/typeface-of-font.ts";

const { textWidth, wrap, wrapEvenly, lettersLacking } = projectTheme().typeface;

test("each typeface measures with its own widths, and has a digest of them", () => {
  const [one, other] = [
    typefaceOf({ characters: "ab", regular: [500, 600], strong: [550, 650] }),
    projectTheme().typeface,
  ];
  expect(one.textWidth("ab", 10)).toBeCloseTo(11 * 1.04);
  expect(one.textWidth("ab", 10, "strong")).toBeCloseTo(12 * 1.04);
  expect(one.wrap("ab ab", 12, 10)).toEqual(["ab", "ab"]);
  expect(one.lettersLacking("abc, b")).toEqual(["c", ","]);
  expect(one.digest).not.toBe(other.digest);
  expect(one.digest).toBe(typefaceOf({ characters: "ab", regular: [500, 600], strong: [550, 650] }).digest);
  expect(lettersLacking("Łódź – 10\u202f000 €")).toEqual([]);
});

describe("width", () => {
  test("grows with the text, the size and the weight, and is nothing for nothing", () => {
    expect(textWidth("", 14)).toBe(0);
    expect(textWidth("more than 1,500", 14)).toBeGreaterThan(14 * 6);
    expect(textWidth("more than 1,500", 28)).toBeCloseTo(2 * textWidth("more than 1,500", 14));
    expect(textWidth("more than 1,500", 14, "strong")).toBeGreaterThan(textWidth("more than 1,500", 14));
  });

  test("is never too small for characters that the font lacks", () => {
    expect(textWidth("नेपाल", 10)).toBeGreaterThan(30);
    expect(textWidth("中国", 10)).toBeGreaterThanOrEqual(20);
    expect(textWidth("e\u0301", 10)).toBeCloseTo(textWidth("e", 10));
  });
});

describe("wrapping", () => {
  const size = 14;
  const fits = (lines: string[], room: number) => lines.every((line) => textWidth(line, size) <= room);

  test("keeps short text on one line and loses nothing", () => {
    expect(wrap("Sri Lanka", 200, size)).toEqual(["Sri Lanka"]);
    expect(wrap("  ", 200, size)).toEqual([]);
    const text = "Coordination Headquarters for the Treatment of Prisoners of War";
    const lines = wrap(text, 160, size);
    expect(lines.length).toBeGreaterThan(1);
    expect(fits(lines, 160)).toBe(true);
    expect(lines.join(" ")).toBe(text);
  });

  test("breaks after hyphens and slashes, which stay", () => {
    expect(wrap("South-and-East-Asia", 80, size)).toEqual(["South-and-", "East-Asia"]);
    expect(wrap("1/2", 200, size)).toEqual(["1/2"]);
  });

  test("breaks a word only where it is too long for a line of its own", () => {
    const lines = wrap("A Donaudampfschifffahrtsgesellschaftskapitän", 120, size);
    expect(lines[0]).toBe("A");
    expect(fits(lines, 120)).toBe(true);
    expect(lines.slice(1).join("").replaceAll("-", "")).toBe("Donaudampfschifffahrtsgesellschaftskapitän");
    expect(lines.at(-1)!.length).toBeGreaterThanOrEqual(3);
  });

  test("evenly keeps the number of lines, and breaks no more words", () => {
    expect(wrap("29 February 2024 to 1 March", 160, size)).toEqual(["29 February 2024 to 1", "March"]);
    expect(wrapEvenly("29 February 2024 to 1 March", 160, size)).toEqual(["29 February", "2024 to 1 March"]);
    expect(wrapEvenly("Alder", 160, size)).toEqual(["Alder"]);
  });

  test("reports whether it broke a word", () => {
    expect(breaksWord("South-and-East-Asia", wrap("South-and-East-Asia", 80, size))).toBe(false);
    expect(breaksWord("Donaudampfschifffahrt", wrap("Donaudampfschifffahrt", 80, size))).toBe(true);
  });
});
