import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { getDocumentProxy } from "unpdf";
import { afterAll, expect, test } from "vitest";
import { findPrinter, printArticles } from "../../../src/cli/build/print.ts";
import { project } from "../../../src/cli/project.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { plainText } from "../../../src/markdown/document.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { faults } from "../driving/axe.ts";
import { dist, useBrowser } from "../driving/browser.ts";
import { has, sheetsOf } from "../driving/sheets.ts";

const { open } = useBrowser();
const { articles } = readPublication(openFolder(project), false).publication!;
const [article] = articles;
const name = `articles/${article!.id}/${article!.id}`;
const file = pathToFileURL(join(dist, `${name}.html`)).href;
const folder = mkdtempSync(join(tmpdir(), "muster-print-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("opened from disk, an article asks for nothing, fits a narrow window, and has no fault of accessibility", async () => {
  const page = await open("");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(file);
  expect(asked.filter((url) => url !== file)).toEqual([]);
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      found.push(...(await faults(page, "html", width === 320 ? "all" : "colours")));
    }
  }
  expect(found).toEqual([]);
});

const printer = await findPrinter().catch(() => null);

test.runIf(printer)(
  "printed, it has its title, its language, tags, running heads and page numbers, and is the same each time",
  async () => {
    const print = (to: string): Buffer => {
      mkdirSync(dirname(join(folder, to, name)), { recursive: true });
      cpSync(join(dist, `${name}.html`), join(folder, to, `${name}.html`));
      // Nothing is known of an earlier folder, so nothing is taken from it.
      printArticles({ articles: [article!] }, join(folder, to), join(folder, `${to}-before`), printer!);
      return readFileSync(join(folder, to, `${name}.pdf`));
    };
    const pdf = print("one");
    const document = await getDocumentProxy(new Uint8Array(pdf));
    expect((await document.getMetadata()).info).toMatchObject({
      Title: expect.stringContaining(article!.front.value.title) as string,
      Language: "en",
      CreationDate: `D:${article!.front.value.updated.replaceAll("-", "")}000000+00'00'`,
    });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await document.getOutline())!.length).toBeGreaterThan(0);
    const sheets = await sheetsOf(pdf);
    expect(await sheetsOf(print("two"))).toEqual(sheets);
    expect(has(sheets[0]!, `1 of ${sheets.length}`)).toBe(true);
    for (const [i, sheet] of sheets.entries()) {
      expect(has(sheet, `${i + 1} of ${sheets.length}`), `sheet ${i + 1}`).toBe(true);
      if (i > 0) expect(has(sheet, article!.front.value.title), `sheet ${i + 1}`).toBe(true);
    }
    const evidence = sheets.findIndex((sheet) => has(sheet, "Numbers and terms in this text"));
    const words = article!.lines.flatMap(({ runs }) => plainText(runs).split(/\s+/)).length;
    const figures = article!.blocks.filter(({ type }) => type === "figure" || type === "story").length;
    console.log(`${evidence} sheets of text, ${words} words, ${figures} figures; ${sheets.length} sheets`);
    expect(evidence).toBeLessThanOrEqual(Math.ceil(words / 250) + figures);
  },
);
