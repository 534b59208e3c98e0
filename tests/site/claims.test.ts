import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const page = (file: string) => parseHTML(readFileSync(join(dist, file, "index.html"), "utf8")).document;
const claims = readdirSync(join(dist, "claims"));
const texts = [
  ...readdirSync(join(dist, "articles"))
    .filter((id) => !id.includes("."))
    .map((id) => `articles/${id}`),
  "about",
];

test("every claim has a page with its values, who counted them, and that it is proven; it stands in the list of numbers", () => {
  expect(claims.length).toBeGreaterThan(0);
  const listed = [...page("numbers").querySelectorAll("main a")].map((link) => link.getAttribute("href"));
  for (const id of claims) {
    const document = page(`claims/${id}`);
    expect(listed, id).toContain(`../claims/${id}/`);
    expect(document.querySelector(".page-head .value")!.textContent, id).not.toBe("");
    expect(document.querySelector(".page-head .how")!.textContent, id).toContain("Proven");
    const rows = [...document.querySelectorAll(".table tbody tr")];
    expect(rows.length, id).toBeGreaterThan(1);
    for (const row of rows) {
      const [, ...cells] = [...row.children].map(({ textContent }) => textContent);
      expect(cells.slice(0, 3), id).not.toContain("");
      const link = row.querySelector("a")!.getAttribute("href")!;
      expect(existsSync(join(dist, "claims", id, link.replace(/[?#].*$/, ""), "index.html")), link).toBe(true);
    }
    expect(document.querySelector("figure.side-by-side svg"), id).not.toBeNull();
  }
});

test("words that claim something link to the page of their claim, and the text ends in a line for each", () => {
  const linked = texts.flatMap((file) => {
    const document = page(file);
    const notes = [...document.querySelectorAll(".number-notes li")];
    return [...document.querySelectorAll<HTMLAnchorElement>("article a.number.claim")].map((link) => {
      const note = notes[Number(link.dataset["note"]) - 1]!;
      expect(note.querySelector("a")!.getAttribute("href")).toBe(link.getAttribute("href"));
      return link.getAttribute("href")!;
    });
  });
  expect(linked.length).toBeGreaterThan(0);
  for (const href of linked) expect(claims).toContain(/claims\/([^/]+)\/$/.exec(href)?.[1]);
});
