import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";
import { headersFor, parseHeaders } from "../../src/cli/serve/headers-file.ts";
import { readPage } from "../../src/cli/build/page.ts";
import { project } from "../../src/cli/project.ts";

const dist = process.env["MUSTER_DIST"] ?? join(project, "dist");
const rules = parseHeaders(readFileSync(join(dist, "_headers"), "utf8"));
const keptForEver = (path: string) => /immutable/.test(headersFor(rules, `/${path}`)["Cache-Control"] ?? "");
const files = listFiles(dist);

test("only files whose names hold a digest of their content may be kept for ever", () => {
  const kept = files.filter(keptForEver);
  expect(kept.filter((path) => path.startsWith("assets/")).length).toBeGreaterThan(4);
  expect(kept.filter((path) => path.startsWith("fonts/")).length).toBeGreaterThan(4);
  const digests = (path: string) => {
    const bytes = readFileSync(join(dist, path));
    return [bytes, ...(path.endsWith(".br") ? [brotliDecompressSync(bytes)] : [])].map((content) =>
      createHash("sha256").update(content).digest("hex"),
    );
  };
  expect(
    kept.filter(
      (path) => !digests(path).some((digest) => path.includes(digest) || path.includes(`.${digest.slice(0, 8)}.`)),
    ),
  ).toEqual([]);
});

test("every script, style sheet and font that a page of the site loads may be kept for ever, and is there", () => {
  const pages = files.filter((path) => path.endsWith(".html") && !/^(\w+\/)?embed\//.test(path));
  const loaded = new Set(
    pages.flatMap((path) =>
      readPage(readFileSync(join(dist, path), "utf8"))
        .links.filter((link) => /\.(js|css|woff2)$/.test(link) && !/^https?:/.test(link))
        .map((link) => new URL(link, `http://x/${path}`).pathname.slice(1)),
    ),
  );
  const sheets = files.filter((path) => /^assets\/.*\.css$/.test(path));
  for (const sheet of sheets)
    for (const [, url] of readFileSync(join(dist, sheet), "utf8").matchAll(/url\("?([^")]+\.woff2)/g))
      loaded.add(new URL(url!, `http://x/${sheet}`).pathname.slice(1));
  expect([...loaded].filter((path) => path.startsWith("fonts/")).length).toBeGreaterThan(4);
  expect(
    [...loaded].filter((path) => path !== "embed.js" && !(keptForEver(path) && existsSync(join(dist, path)))),
  ).toEqual([]);
});

test("the short addresses that pages of others use stay, and are asked for again", () => {
  for (const path of ["embed.js", "index.html"]) {
    expect(files).toContain(path);
    expect(keptForEver(path)).toBe(false);
  }
});

test("the fonts have their licence beside them", () => {
  expect(readFileSync(join(dist, "fonts/LICENCE.txt"), "utf8")).toContain("SIL OPEN FONT LICENSE Version 1.1");
});
