import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const table = readFileSync(new URL("../../docs/questions.md", import.meta.url), "utf8");
const questions = [...table.matchAll(/^\| (?!question|-)(.+?) \| (.+?) \| (.+?) \|$/gm)].map(
  ([, question, clicks, says]) => ({
    question: question!,
    clicks: clicks!.split(" → "),
    says: says!.split(" … "),
  }),
);

const words = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

/** The page at a path below the root, without its scripts. */
function pageAt(path: string): Document {
  const { document } = parseHTML(readFileSync(join(dist, path, "index.html"), "utf8"));
  for (const script of document.querySelectorAll("script")) script.remove();
  return document;
}

/** Where the link with these words leads to; the words may be part of a longer link, if no link has them alone. */
function follow(path: string, name: string): string {
  const links = [...pageAt(path).querySelectorAll("a[href]")];
  const link =
    links.find(({ textContent }) => words(textContent) === name) ??
    links.find(({ textContent }) => words(textContent).includes(name));
  expect(link, `a link “${name}” on /${path}`).toBeDefined();
  const target = posix.join("/", path, link!.getAttribute("href")!.split("#")[0]!).slice(1);
  expect(existsSync(join(dist, target, "index.html")), target).toBe(true);
  return target;
}

test("there are ten questions or more, each answered within two clicks", () => {
  expect(questions.length).toBeGreaterThanOrEqual(10);
  for (const { question, clicks } of questions) expect(clicks.length, question).toBeLessThanOrEqual(2);
});

test.each(questions)("$question", ({ clicks, says }) => {
  const end = clicks.reduce(follow, "");
  const text = words(pageAt(end).querySelector("main")!.textContent);
  let from = 0;
  for (const phrase of says) {
    const at = text.indexOf(phrase, from);
    expect(at, `“${phrase}” on /${end}`).toBeGreaterThanOrEqual(0);
    from = at + phrase.length;
  }
});
