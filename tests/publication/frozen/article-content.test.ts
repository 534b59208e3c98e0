import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { articleContent } from "../../../src/publication/frozen/article-content.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";

const publication = readPublication(openFolder("tests/publication")).publication!;
const contentOf = (id: string) =>
  articleContent(
    publication.articles.find((article) => article.id === id)!,
    publication,
  );

test("an article consists of its title, its text by headings, its numbers and its figures", () => {
  const { title, sections, numbers, figures } = contentOf("ringing");
  expect(title).toBe("More than 150 bells hang in harbours, and nobody knows who rings them");
  expect(sections.map(({ heading }) => heading)).toEqual([
    "",
    "Where they hang",
    "By country",
    "Who rings them",
    "How many there are",
  ]);
  expect(sections[0]!.text.slice(0, 3)).toEqual([
    title,
    "The count is invented, and so is everything else on this page. It is here to show that a page can be made.",
    "An invented office counted more than 150 bells in 2018.",
  ]);
  expect(sections[2]!.text).toContain("at least, as in Norway (at least 48);");
  expect(numbers["bells-norway"]).toEqual({ title: "Bells that hang: Norway", value: "at least 48 bells" });
  expect(numbers["ringers-norway-iceland"]?.value).toBe("9 people, more than 5 people");
  expect(figures["rumour"]?.title).toMatch(/\S/);
  expect(Object.keys(figures)).toHaveLength(8);
});

test("a row of a table is one line, and every other line of a box, a list or a footnote is one too", () => {
  const text = contentOf("what-texts-hold").sections.flatMap((section) => section.text);
  expect(text).toContain("Norway · at least 48 · 9 · a long time ago, and from far away");
  expect(text).toContain("at night, which is not agreed.");
});
