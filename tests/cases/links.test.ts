import { expect, test } from "vitest";
import { inlines } from "../../src/markdown/document.ts";
import { article, caseOf, rightCase } from "./case.ts";

const link = (address: string) => {
  const [first] = rightCase({ "content/articles/story/en.md": article(`See [it](${address}).`) }).articles;
  return [...inlines(first!.blocks)].flatMap((run) => (run.type === "link" ? run.address : []));
};

test.each([
  ["/data/d/", "/data/d/"],
  ["/data/d", "/data/d/"],
  ["/data/d/index.html", "/data/d/"],
  ["/data/d.csv", "/data/d.csv"],
  ["data/d", "/data/d/"],
  ["../../data/d/", "/data/d/"],
  ["../about/", "/about/"],
  ["../about", "/about/"],
  ["../../pages/about.md", "/about/"],
  ["../story/en.md#the-case", "/articles/story/#the-case"],
  ["/about.html", "/about/"],
  ["https://cases.example/book/data/d", "/data/d/"],
  ["/book/data/d/", "/data/d/"],
  ["#the-case", "#the-case"],
  ["/articles/story#the-case", "/articles/story/#the-case"],
  ["mailto:a@b.example", "mailto:a@b.example"],
  ["http://x.example/a(b)c", "http://x.example/a(b)c"],
  ["https://cases.example/elsewhere/", "https://cases.example/elsewhere/"],
])("%s leads to %s", (given, right) => expect(link(given)).toEqual([right]));

test.each([
  [
    "/data/e",
    '"/data/e"; expected a path of this site such as /data/, or a URL that begins with https://. Did you mean "/data/"?',
  ],
  [
    "https://cases.example/book/abuot/",
    '"https://cases.example/book/abuot/"; expected a path of this site such as /data/, or a URL that begins with https://. The valid names are listed in the site\'s sitemap.',
  ],
  [
    "../abut/",
    '"../abut/"; expected a path of this site such as /data/, or a URL that begins with https://. Did you mean "/about/"?',
  ],
  [
    "/about#nowhere",
    '"/about/#nowhere"; expected the id of a heading or a figure after #. The valid names are listed in the page.',
  ],
])("%s leads nowhere, and is a fault", (given, says) => {
  expect(caseOf({ "content/articles/story/en.md": article(`See [it](${given}).`) }).problems).toEqual([
    `content/articles/story/en.md:11:5 link: found ${says}`,
  ]);
});
