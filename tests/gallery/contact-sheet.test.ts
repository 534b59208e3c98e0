import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { contactSheet } from "../../src/gallery/contact-sheet.ts";

const svg = (text: string) =>
  `<svg class="chart wide" role="img" aria-labelledby="a-title a-description"><pattern id="a-hatch"/><path fill="url(#a-hatch)"/><text>${text}</text></svg>`;
const drawn = new Map([
  ["same-wide.svg", svg("same")],
  ["other-wide.svg", svg("after")],
  ["new-wide.svg", svg("new")],
]);
const html = contactSheet(
  drawn,
  [
    { file: "other-wide.svg", before: svg("before"), after: svg("after") },
    { file: "new-wide.svg", before: null, after: svg("new") },
    { file: "gone-wide.svg", before: svg("gone"), after: null },
  ],
  ".chart { fill: red; }",
);
const { document } = parseHTML(html);

test("drawings that differ come first, old beside new, and the others after them", () => {
  const figures = [...document.querySelectorAll("figure")].map((figure) => [
    figure.querySelector("figcaption")!.textContent,
    ...[...figure.querySelectorAll("text")].map((text) => text.textContent),
  ]);
  expect(figures).toEqual([
    ["other-wide.svg", "before", "after"],
    ["new-wide.svg", "new"],
    ["gone-wide.svg", "gone"],
    ["same-wide.svg", "same"],
  ]);
  expect(document.title).toBe("3 drawings differ");
});

test("old and new drawings keep to their own ids", () => {
  const [before, after] = document.querySelectorAll("figure:first-of-type svg");
  expect([before!.querySelector("pattern")!.id, before!.querySelector("path")!.getAttribute("fill")]).toEqual([
    "old-a-hatch",
    "url(#old-a-hatch)",
  ]);
  expect([after!.querySelector("pattern")!.id, after!.querySelector("path")!.getAttribute("fill")]).toEqual([
    "new-a-hatch",
    "url(#new-a-hatch)",
  ]);
  expect(before!.getAttribute("aria-label")).toBe("other-wide.svg, old");
});

test("the page has its style sheet inline, and requests nothing else", () => {
  expect(document.querySelector("style")!.textContent).toContain(".chart { fill: red; }");
  expect(document.querySelectorAll("script, link, img, [src], [href]")).toHaveLength(0);
});
