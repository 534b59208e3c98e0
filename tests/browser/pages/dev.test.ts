import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { project } from "../../../src/cli/project.ts";
import { startDev, type DevServer } from "../../cli/dev-server.ts";
import { useBrowser } from "../driving/browser.ts";

const folder = mkdtempSync(join(tmpdir(), "muster-dev-"));
const publication = join(folder, "publication");
const browser = useBrowser();
let dev: DevServer;

beforeAll(async () => {
  cpSync(join(project, "tests/publication"), publication, { recursive: true });
  dev = await startDev(publication, 4811);
});
afterAll(async () => {
  await dev?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("an open page turns into the fault while there is one, and comes back by itself when it is mended", async () => {
  const page = await browser.open("about:blank");
  const connected = page.waitForEvent("console", (message) => message.text() === "[vite] connected.");
  await page.goto(`${dev.address}/figures/earshot/`);
  await connected;
  const heading = page.locator("h1");
  expect(await heading.textContent()).toContain("hear nothing");
  const path = join(publication, "content/figures/earshot.yaml");
  const before = readFileSync(path, "utf8");
  writeFileSync(path, before.replace("dataset: bell", "dataset: bel"));
  await page.getByRole("heading", { level: 1, name: "in the publication" }).waitFor();
  expect(await page.locator("h2").first().textContent()).toMatch(/^content\/figures\/earshot\.yaml:\d+:\d+$/);
  expect(await page.locator("pre").first().textContent()).toContain("| dataset: bel");
  writeFileSync(path, before);
  await page.getByRole("heading", { level: 1, name: "hear nothing" }).waitFor();
  await page.context().close();
});
