import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { restoreEditions } from "../../../src/cli/build/restore.ts";
import type { Edition } from "../../../src/publication/read/editions.ts";

const folder = mkdtempSync(join(tmpdir(), "muster-restore-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = Buffer.from("<p>As it was</p>");
const sha256 = createHash("sha256").update(bytes).digest("hex");
mkdirSync(join(folder, "public/editions/files"), { recursive: true });
writeFileSync(join(folder, `public/editions/files/${sha256}.br`), brotliCompressSync(bytes));
mkdirSync(join(folder, "public/editions/2020-05-25"));
writeFileSync(join(folder, "public/editions/2020-05-25/edition.json"), "{\r\n}\r\n");
const edition = {
  edition: "2020-05-25",
  files: { "embed/bells@2020-05-25/index.html": sha256, "embed/bells@2020-05-25/dark/index.html": sha256 },
} as unknown as Edition;

test("files come back under all of their addresses, byte for byte; a second time changes nothing", () => {
  const site = join(folder, "site");
  expect(restoreEditions(folder, [edition], site)).toBe(2);
  expect(restoreEditions(folder, [edition], site)).toBe(2);
  for (const path of Object.keys(edition.files)) expect(readFileSync(join(site, path))).toEqual(bytes);
  expect(readFileSync(join(site, "editions/2020-05-25/edition.json"), "utf8")).toBe("{\n}\n");
});

test("no other file may be at the path of an edition", () => {
  const site = join(folder, "taken");
  mkdirSync(join(site, "embed/bells@2020-05-25"), { recursive: true });
  writeFileSync(join(site, "embed/bells@2020-05-25/index.html"), "<p>As it is</p>");
  expect(() => restoreEditions(folder, [edition], site)).toThrow(
    "embed/bells@2020-05-25/index.html differs from the frozen file of an edition.",
  );
});

test.each(["../x.html", "embed/../../x.html", "/x.html", "..\\x.html"])(
  "%s is not written: it leads out of the site",
  (path) => {
    const site = join(folder, "inside/site");
    mkdirSync(site, { recursive: true });
    expect(() => restoreEditions(folder, [{ files: { [path]: sha256 } } as unknown as Edition], site)).toThrow(
      "is not a file below",
    );
    expect(readdirSync(join(folder, "inside"))).toEqual(["site"]);
    expect(readdirSync(site)).toEqual([]);
  },
);
