import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fitText, hosts, sizeOfSite } from "../../../src/cli/build/hosts.ts";
import { project } from "../../../src/cli/project.ts";

test("a site is measured file by file", () => {
  const folder = mkdtempSync(join(tmpdir(), "muster-hosts-"));
  try {
    expect(sizeOfSite(folder)).toEqual({ files: 0, bytes: 0 });
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "index.html"), "123");
    writeFileSync(join(folder, "a/b.txt"), "12345");
    expect(sizeOfSite(folder)).toEqual({ files: 2, bytes: 8 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  [
    { files: 1200, bytes: 52_400_000 },
    "1,200 files, 52.4 MB: fits GitHub Pages, Cloudflare Pages (free), Cloudflare Pages (paid), GitLab Pages",
  ],
  [
    { files: 20_001, bytes: 52_400_000 },
    "20,001 files, 52.4 MB: too large for Cloudflare Pages (free); fits GitHub Pages, Cloudflare Pages (paid), GitLab Pages",
  ],
  [
    { files: 300, bytes: 1_000_000_001 },
    "300 files, 1000.0 MB: too large for GitHub Pages, GitLab Pages; fits Cloudflare Pages (free), Cloudflare Pages (paid)",
  ],
  [
    { files: 200_001, bytes: 2e9 },
    "200,001 files, 2000.0 MB: too large for GitHub Pages, Cloudflare Pages (free), Cloudflare Pages (paid), GitLab Pages",
  ],
])("%o", (size, text) => expect(fitText(size)).toBe(text));

test("docs/hosting.md names the same hosts and limits", () => {
  const docs = readFileSync(join(project, "docs/hosting.md"), "utf8");
  const limit = (value: number | null, unit: (value: number) => string) => (value === null ? "–" : unit(value));
  for (const { name, files, bytes } of hosts)
    expect(docs).toContain(
      `| ${name} | ${limit(files, (n) => n.toLocaleString("en"))} | ${limit(bytes, (n) => `${n / 1e9} GB`)} |`,
    );
});
