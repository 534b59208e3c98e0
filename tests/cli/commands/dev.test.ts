import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../../src/cli/files.ts";
import { project } from "../../../src/cli/project.ts";
import { all } from "../../all.ts";
import { startDev, type DevServer } from "../dev-server.ts";

const folder = mkdtempSync(join(tmpdir(), "muster-dev-"));
const [publication, site] = [join(folder, "publication"), join(folder, "site")];
const run = (...args: string[]) =>
  execFileSync(process.execPath, [join(project, "src/cli/run.mjs"), ...args], { encoding: "utf8" });
let dev: DevServer;

beforeAll(async () => {
  cpSync(join(project, "tests/publication"), publication, { recursive: true });
  run("edition", "--publication", publication, "--date", "2020-06-03");
  run("build", "--publication", publication, "--out", site);
  dev = await startDev(publication);
});
afterAll(async () => {
  await dev?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks until an answer is as expected, as the server needs a moment to see that a file has changed. */
async function until(
  path: string,
  is: (status: number, body: string) => boolean,
  accept = "text/html",
): Promise<string> {
  for (;;) {
    const response = await fetch(`${dev.address}${path}`, { headers: { Accept: accept } });
    const body = await response.text();
    if (is(response.status, body)) return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("every address of the built site answers, and files that are no pages have the same bytes", async () => {
  // The search index and the list of digests are made from a built site.
  const files = listFiles(site).filter((file) => !/^(?:404\.html|SHA256SUMS|search\/.*)$/.test(file));
  // Of pages that differ in their data alone, every tenth.
  const asked = all ? files : files.filter((file, i) => !/^(en\/)?(embed|numbers)\//.test(file) || i % 10 === 0);
  expect(files).toContain("data/harbour-bells.csv");
  expect(files).toContain("data/harbour-bells/2020-06-03.csv");
  expect(files).toContain("embed/earshot@2020-06-03/dark/index.html");
  // What changed since an edition is told by a page that is made anew.
  const isFrozen = (file: string) => file.includes("@2020-06-03/") && !file.endsWith("/changes/index.html");
  const [silent, different]: [string[], string[]] = [[], []];
  for (const file of asked) {
    const response = await fetch(`${dev.address}/${file.replace(/(^|\/)index\.html$/, "$1")}`);
    const body = Buffer.from(await response.arrayBuffer());
    if (response.status !== 200) silent.push(`${response.status} ${file}`);
    // Vite declares the encoding of compressed files, and so they arrive unpacked.
    else if (file.endsWith(".br")) continue;
    else if ((!file.endsWith(".html") || isFrozen(file)) && !body.equals(readFileSync(join(site, file))))
      different.push(file);
  }
  expect(silent).toEqual([]);
  expect(different).toEqual([]);
});

test("a page without its slash is sent on, and what is missing has the page for that", async () => {
  const moved = await fetch(`${dev.address}/figures/earshot`);
  expect([moved.status, moved.url]).toEqual([200, `${dev.address}/figures/earshot/`]);
  const missing = await fetch(`${dev.address}/figures/none/`);
  expect(missing.status).toBe(404);
  expect(await (await fetch(`${dev.address}/404.html`)).text()).toContain("Harbour Bells");
});

test("a fault is a page with path, line, column, the line itself, what was found and expected and what to do; once it is fixed, the page is back", async () => {
  const path = join(publication, "data/harbour-bells/raw/observations.csv");
  const before = readFileSync(path, "utf8");
  const line = before.split("\n").findIndex((text) => text.includes(",61,")) + 1;
  writeFileSync(path, before.replace(",61,", ",<61>,"));
  const page = await until("/figures/earshot/", (status) => status === 500);
  const at = `data/harbour-bells/raw/observations.csv:${line}:`;
  expect(page).toMatch(new RegExp(`<h2>${RegExp.escape(at)}\\d+</h2>\n<pre>${line} \\| .*,&lt;61&gt;,.*\n +\\^</pre>`));
  expect(page).toContain(
    "<dt>Found</dt><dd>&quot;&lt;61&gt;&quot;</dd><dt>Expected</dt><dd>a number such as 1500 or 2.5</dd><dt>What to do</dt><dd>",
  );
  expect(page).not.toContain("current.ts");
  expect(await until("/data/harbour-bells.csv", (status) => status === 500, "*/*")).toMatch(
    new RegExp(`^${RegExp.escape(at)}.*\n1 problem\\.\n$`),
  );
  expect(dev.printed()).toContain(at);
  writeFileSync(path, before);
  expect(await until("/figures/earshot/", (status) => status === 200)).toContain("hear nothing");
});

test("a change of the theme reaches pages and style sheets, and a colour that is none is a fault", async () => {
  const path = join(publication, "content/theme/theme.yaml");
  const before = readFileSync(path, "utf8");
  const sheet = (page: string) => /<link rel="stylesheet" href="([^"]*)"/.exec(page)![1]!;
  const old = sheet(await until("/figures/earshot/", (status) => status === 200));
  writeFileSync(path, before.replace("#8a1f2b", "#1f2b8a"));
  const page = await until("/figures/earshot/", (status, body) => status === 200 && body.includes("#1f2b8a"));
  expect(sheet(page)).not.toBe(old);
  const { pathname } = new URL(sheet(page), `${dev.address}/figures/earshot/`);
  // The server may still be replacing its modules.
  await until(pathname, (status, body) => status === 200 && body.includes("#1f2b8a"));
  writeFileSync(path, before.replace("#8a1f2b", "red"));
  expect(await until("/figures/earshot/", (status) => status === 500)).toContain("content/theme/theme.yaml:7:13");
  writeFileSync(path, before);
  await until("/figures/earshot/", (status, body) => status === 200 && body.includes("#8a1f2b"));
});

test("a second server takes the next port, says so, and both go on answering", async () => {
  const port = Number(new URL(dev.address).port);
  const second = await startDev(publication, port);
  try {
    expect(second.printed()).toMatch(new RegExp(`Port ${port} is in use by another program, so port \\d+ is used\\.`));
    for (const { address } of [dev, second])
      expect((await fetch(`${address}/data/harbour-bells.csv`)).status).toBe(200);
  } finally {
    await second.close();
  }
  expect((await fetch(`${dev.address}/figures/earshot/`)).status).toBe(200);
});
