import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "muster-second-"));
const site = join(folder, "dist");

beforeAll(() => {
  const build = ["src/commands/build.ts", "--publication", "tests/publication", "--out", site];
  const { status, stdout, stderr } = spawnSync(process.execPath, build, { cwd: root, encoding: "utf8" });
  expect(status, stdout + stderr).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const pages = () => readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
const read = (file: string) => readFileSync(join(site, file), "utf8");

test("the same machine prints a second publication, with every kind of page", () => {
  expect(pages()).toEqual(
    expect.arrayContaining(["index.html", "404.html", "about/index.html", "articles/ringing/index.html", "data/index.html", "data/harbour-bells/index.html", "sources/index.html", "figures/earshot/index.html", "embed/earshot/index.html"]),
  );
});

test("nothing of the first publication is in it", () => {
  const title = /^title: (.*)$/m.exec(readFileSync(join(root, "content/site.yaml"), "utf8"))![1]!;
  for (const file of pages()) expect(read(file), file).not.toContain(title);
});

test("text from content and data is text, never markup", () => {
  for (const file of pages()) {
    const names = new Set<string>();
    new Parser({ onopentagname: (name) => void names.add(name) }).end(read(file));
    expect(["loudest", "lights", "of", "we", "this"].filter((name) => names.has(name)), file).toEqual([]);
    expect(/<script(?! type="application\/ld\+json")/.test(read(file)), file).toBe(false);
  }
  expect(read("data/harbour-bells/index.html").includes("&lt;b&gt;one fjord")).toBe(true);
});

test("quotes in other scripts carry their language, and the browser finds their direction", () => {
  const sources = read("sources/index.html");
  for (const tag of ["ar", "ne", "bg"]) expect(sources.includes(`<p lang="${tag}" dir="auto">`), tag).toBe(true);
});

test("its full addresses are its own", () => {
  expect(read("sitemap.xml")).toContain("<loc>https://bells.example/harbour/articles/ringing/</loc>");
  expect(read("embed/earshot/index.html")).toContain('href="https://bells.example/harbour/figures/earshot/"');
});
