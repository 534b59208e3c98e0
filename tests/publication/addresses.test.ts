import { expect, test } from "vitest";
import { absolute, address, relativeTo } from "../../src/publication/urls/addresses.ts";

test.each([
  ["/", "/data/", "./data/"],
  ["/", "/", "./"],
  ["/articles/the-bells/", "/sources/#a--1", "../../sources/#a--1"],
  ["/data/", "/data/bells.csv", "../data/bells.csv"],
  ["/embed/x/", "https://example.org/", "https://example.org/"],
])("from %s to %s is %s", (from, to, relative) => {
  expect(relativeTo(from, to)).toBe(relative);
});

test("a relative address leads where it should under any base", () => {
  for (const base of ["https://example.org", "https://example.org/ranks/2025"]) {
    const from = address.article("the-bells");
    expect(new URL(relativeTo(from, address.download("bells", "csv")), base + from).href).toBe(
      `${base}/data/bells.csv`,
    );
  }
});

test("absolute keeps the path of the site", () => {
  expect(absolute("https://example.org/ranks/", "/embed/x/")).toBe("https://example.org/ranks/embed/x/");
});
