import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "muster-second-"));
const site = join(folder, "dist");

const again = join(folder, "elsewhere", "again");

/**
 * A clock that is more than a year behind. (One that is ahead would make the machine forget what it keeps for some
 * weeks.)
 */
const clock =
  "const Real = Date; globalThis.Date = class extends Real { constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() - 4e10); } static now() { return Real.now() - 4e10; } };";
const other = {
  ...process.env,
  TZ: "America/St_Johns",
  LC_ALL: "tr_TR.UTF-8",
  LANG: "tr_TR.UTF-8",
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(clock)}`,
};

/**
 * Two builds at one time, started elsewhere than in the project; one of them from another folder, in another zone, with
 * another language and another clock.
 */
beforeAll(async () => {
  const run = promisify(execFile);
  const build = (publication: string, out: string, env = process.env) =>
    run(
      process.execPath,
      [join(root, "src/cli/commands/build.ts"), "--force", "--publication", publication, "--out", out],
      { cwd: folder, env },
    );
  const copy = join(folder, "elsewhere", "publication");
  cpSync(join(root, "tests/publication"), copy, { recursive: true });
  await Promise.all([build(join(root, "tests/publication"), site), build(copy, again, other)]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const pages = () => listFiles(site).filter((file) => file.endsWith(".html"));
const read = (file: string) => readFileSync(join(site, file), "utf8");

test("the same machine prints a second publication, with every kind of page", () => {
  expect(pages()).toEqual(
    expect.arrayContaining([
      "index.html",
      "404.html",
      "about/index.html",
      "corrections/index.html",
      "articles/ringing/index.html",
      "figures/two-counts-by-country/index.html",
      "embed/two-counts-keepers/index.html",
      "data/index.html",
      "data/harbour-bells/index.html",
      "sources/index.html",
      "figures/earshot/index.html",
      "embed/earshot/index.html",
      "numbers/index.html",
      "numbers/bells-total/index.html",
      "embed/number/bells-total/index.html",
      "sources/bell-society-2019-letter/index.html",
    ]),
  );
});

test("the other build had another clock, zone and language", async () => {
  const told = await promisify(execFile)(
    process.execPath,
    [
      "-p",
      "[Intl.DateTimeFormat().resolvedOptions().timeZone, Intl.DateTimeFormat().resolvedOptions().locale, new Date().getTime()].join()",
    ],
    { env: other },
  );
  const [zone, language, now] = told.stdout.trim().split(",");
  expect([zone, language]).toEqual(["America/St_Johns", "tr-TR"]);
  expect(Date.now() - Number(now)).toBeGreaterThan(365 * 864e5);
});

test("both make the same site, byte for byte", () => {
  const files = (out: string) => listFiles(out).map((path) => [path, readFileSync(join(out, path)).toString("base64")]);
  expect(files(again)).toEqual(files(site));
});

test("nothing of the first publication is in it", () => {
  const title = /^title: (.*)$/m.exec(readFileSync(join(root, "content/site.yaml"), "utf8"))![1]!;
  for (const file of pages()) expect(read(file), file).not.toContain(title);
});

test("text from content and data is text, never markup", () => {
  for (const file of pages()) {
    const names = new Set<string>();
    new Parser({ onopentagname: (name) => void names.add(name) }).end(read(file));
    expect(
      ["loudest", "lights", "of", "we", "this"].filter((name) => names.has(name)),
      file,
    ).toEqual([]);
    expect(
      /<script(?! type="application\/ld\+json"| defer src="[./]*\/assets\/(explore|find-in-list|frame|inspect|number-notes|panel|rows|search|share)\.[0-9a-f]{8}\.js")/.test(
        read(file),
      ),
      file,
    ).toBe(false);
  }
  expect(read("data/harbour-bells/index.html").includes("&lt;b&gt;one fjord")).toBe(true);
});

test("the page of a dataset has all of its rows, within 60 kB before it is packed", () => {
  const tables = pages().filter((file) => /^data\/[^/]+\/index\.html$/.test(file));
  expect(tables.length).toBeGreaterThan(2);
  for (const file of tables) {
    const { rows } = JSON.parse(read(file.replace("/index.html", ".json"))) as { rows: unknown[] };
    expect(read(file).match(/<tr id="row-/g), file).toHaveLength(rows.length);
    expect(Buffer.byteLength(read(file)), file).toBeLessThanOrEqual(60_000);
  }
});

test("quotes in other scripts carry their language, and the browser finds their direction", () => {
  for (const [tag, id] of Object.entries({
    ar: "ajras-2020-05-06-claims",
    ne: "ghanti-2020-02-29-keepers",
    bg: "kambana-2019-06-12-bells",
  })) {
    expect(read(`sources/${id}/index.html`).includes(`<p lang="${tag}" dir="auto">`), tag).toBe(true);
  }
});

test("its full addresses are its own", () => {
  expect(read("sitemap.xml")).toContain("<loc>https://bells.example/harbour/articles/ringing/</loc>");
  expect(read("embed/earshot/index.html")).toContain('href="https://bells.example/harbour/figures/earshot/"');
});

test("what has changed is told on its page, in the article, on the number's page and in two feeds", () => {
  for (const page of [
    "corrections/index.html",
    "articles/ringing/index.html",
    "numbers/coasts-of-the-society/index.html",
  ]) {
    expect(read(page), page).toContain("<del>4 coasts</del>");
    expect(read(page), page).toContain("&lt;sic&gt;");
  }
  expect(read("numbers/bells-south/index.html")).not.toContain("<del>");
  expect(read("corrections/index.html")).toContain('id="bells-norway-2020-06-01"');
  const linked = [...read("index.html").matchAll(/<link rel="alternate" type="([^"]*)"[^>]* href="([^"]*)"/g)].map(
    ([, type, href]) => [type, href],
  );
  expect(linked).toEqual([
    ["application/atom+xml", "./articles.atom"],
    ["application/rss+xml", "./articles.rss"],
    ["application/feed+json", "./articles.json"],
    ["application/atom+xml", "./corrections.atom"],
    ["application/feed+json", "./corrections.json"],
  ]);
  const { items } = JSON.parse(read("corrections.json")) as { items: { id: string }[] };
  const ids = [...read("corrections.atom").matchAll(/<id>(tag:[^<]*)<\/id>/g)].map(([, id]) => id);
  expect(ids).toEqual([
    "tag:bells.example,2020-06-01:corrections/bells-norway-2020-06-01",
    "tag:bells.example,2020-06-01:corrections/update-ringing-2020-06-01-1",
    "tag:bells.example,2020-05-20:corrections/coasts-of-the-society-2020-05-20",
  ]);
  expect(items.map(({ id }) => id)).toEqual(ids);
});
