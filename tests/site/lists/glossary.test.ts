import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../../dist", import.meta.url));
const page = (path: string) => parseHTML(readFileSync(join(dist, path, "index.html"), "utf8")).document;
const glossary = page("glossary");
const article = page("articles/the-1500");

test("the glossary has its terms from A to Z, and its letters lead to them", () => {
  const names = [...glossary.querySelectorAll(".terms dt")].map(({ textContent }) => textContent);
  expect(names.length).toBeGreaterThan(15);
  expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
  for (const link of glossary.querySelectorAll(".letters a")) {
    const term = glossary.getElementById(link.getAttribute("href")!.slice(1))!;
    expect(term.querySelector("dt")!.textContent.slice(0, 1).toUpperCase()).toBe(link.textContent);
  }
});

test("each term of an article leads to the glossary, which leads back, and has a note below the text", () => {
  const notes = [...article.querySelectorAll(".number-notes li")];
  const terms = [...article.querySelectorAll("a.term")];
  expect(terms.length).toBeGreaterThan(2);
  for (const term of terms) {
    const [path, id] = term.getAttribute("href")!.split("#");
    expect(path).toBe("../../glossary/");
    const entry = glossary.getElementById(id!)!;
    expect([...entry.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toContain(
      "../articles/the-1500/",
    );
    const note = notes[Number(term.getAttribute("data-note")) - 1]!;
    expect(note.querySelector("a.value")!.getAttribute("href")).toBe(term.getAttribute("href"));
    expect(note.textContent).toBe(
      `${entry.querySelector("dt")!.textContent} ${entry.querySelector("dd p")!.textContent}`,
    );
  }
  expect(article.querySelector(".number-notes summary")!.textContent).toMatch(/; \d+ terms explained$/);
});

test("feeds and Markdown have terms as ordinary links", () => {
  const feed = readFileSync(join(dist, "articles.json"), "utf8");
  expect(feed).toContain('<a href=\\"https://foreign-ranks.example/glossary/#emias\\">EMIAS</a>');
  expect(readFileSync(join(dist, "articles/the-1500.md"), "utf8")).toContain(
    "[EMIAS](https://foreign-ranks.example/glossary/#emias)",
  );
});
