import { expect, test } from "vitest";
import { frozenPage } from "../../../src/cli/build/frozen-page.ts";

const targets = {
  link: (path: string) =>
    ({ "/numbers/bells/": "/numbers/bells@2020-05-25/", "/figures/bells.csv": "/embed/bells@2020-05-25/data.csv" })[
      path
    ] ?? path,
  file: (path: string) => `/editions/files${path.slice(path.lastIndexOf("/"))}`,
};
const frozen = (html: string) => frozenPage(html, "/articles/ringing/", '<p class="frozen">Line</p>', targets);

test.each([
  [
    "a style sheet",
    '<link rel="stylesheet" href="../../assets/text.css">',
    '<link rel="stylesheet" href="../../editions/files/text.css">',
  ],
  [
    "a font",
    '<link rel="preload" href="../../fonts/a.woff2" as="font">',
    '<link rel="preload" href="../../editions/files/a.woff2" as="font">',
  ],
  [
    "a script",
    '<script defer src="../../assets/notes.js" data-close="Close"></script>',
    '<script defer src="../../editions/files/notes.js" data-close="Close"></script>',
  ],
  [
    "an image",
    '<img src="../../figures/bells.png" alt="src=&quot;x&quot;">',
    '<img src="../../editions/files/bells.png" alt="src=&quot;x&quot;">',
  ],
  [
    "images by width",
    '<img srcset="../../a.png 1x, ../../b.png 2x">',
    '<img srcset="../../editions/files/a.png 1x, ../../editions/files/b.png 2x">',
  ],
  [
    "a page of the edition",
    '<a class="number" href="../../numbers/bells/#top">12</a>',
    '<a class="number" href="../../numbers/bells@2020-05-25/#top">12</a>',
  ],
  [
    "data of the edition",
    '<a href="../../figures/bells.csv" download>CSV</a>',
    '<a href="../../embed/bells@2020-05-25/data.csv" download>CSV</a>',
  ],
  [
    "a frame",
    '<iframe src="../../numbers/bells/"></iframe>',
    '<iframe src="../../numbers/bells@2020-05-25/"></iframe>',
  ],
  [
    "the main part",
    '<main id="main" class="article"><h1>',
    '<main id="main" class="article"><p class="frozen">Line</p><h1>',
  ],
  ["other forms of the page", '<link rel="alternate" href="../../articles.atom"><title>', "<title>"],
])("of a frozen page, %s is that of its edition", (_, before, after) => {
  expect(frozen(before)).toBe(after);
});

test.each([
  '<link rel="canonical" href="https://bells.example/articles/ringing/">',
  '<a href="../../sources/gazette/#quote">a gazette</a>',
  '<a href="#number-1">12</a>',
  '<a href="https://other.example/numbers/bells/">elsewhere</a>',
  '<a href="mailto:desk@bells.example">mail</a>',
  '<textarea>&lt;img src="../../figures/bells.png"&gt;</textarea>',
  '<script type="application/ld+json">{"url":"<a href=\\"../../numbers/bells/\\">"}</script>',
  '<svg><use href="#mark"/><path d="M0 0"/></svg>',
])("it keeps %s", (html) => {
  expect(frozen(html)).toBe(html);
});
