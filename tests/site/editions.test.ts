import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const files = listFiles(dist);
const text = (file: string) => readFileSync(join(dist, file), "utf8");
const editions = files.flatMap((file) => /^editions\/([^/]+)\/edition\.json$/.exec(file)?.[1] ?? []).sort();

test("there is an edition, and a page that lists all of them", () => {
  expect(editions.length).toBeGreaterThan(0);
  for (const edition of editions) expect(text("editions/index.html")).toContain(`href="../editions/${edition}/"`);
});

describe.each(editions)("the edition of %s", (edition) => {
  const manifest = JSON.parse(text(`editions/${edition}/edition.json`)) as {
    previous: { edition: string; sha256: string } | null;
    files: Record<string, string>;
    figures: Record<string, string>;
    numbers: Record<string, string>;
    /** None in editions of 2026-11-29 and before. */
    pages?: Record<string, string>;
  };
  const frozen = [...Object.keys(manifest.figures), ...Object.keys(manifest.numbers).map((id) => `number/${id}`)];

  test("every file has the bytes that it was frozen with", () => {
    for (const [file, sha256] of Object.entries(manifest.files))
      expect(
        createHash("sha256")
          .update(readFileSync(join(dist, file)))
          .digest("hex"),
        file,
      ).toBe(sha256);
  });

  test("it names the edition before it, as that is", () => {
    const before = editions[editions.indexOf(edition) - 1];
    expect(manifest.previous).toEqual(
      before === undefined
        ? null
        : {
            edition: before,
            sha256: createHash("sha256")
              .update(text(`editions/${before}/edition.json`))
              .digest("hex"),
          },
    );
  });

  test("a frozen embed refers to nothing that could change but its status, and has one", () => {
    for (const name of frozen) {
      const page = text(`embed/${name}@${edition}/index.html`);
      expect(
        [...page.matchAll(/ src="([^"]*)"/g)].map(([, src]) => src),
        name,
      ).toEqual([expect.stringMatching(/^(\.\.\/)+editions\/scripts\/frame\.[0-9a-f]{8}\.js$/)]);
      expect(page, name).toContain('<time class="edition" datetime="');
      expect(Object.keys(JSON.parse(text(`embed/${name}@${edition}/status.json`)) as object), name).toEqual([
        "edition",
        "text",
        "words",
        "address",
      ]);
    }
  });

  test("a frozen page loads nothing but files of its edition, and leads to what changed since", () => {
    for (const page of Object.keys(manifest.pages ?? {})) {
      const html = text(`${page}@${edition}/index.html`);
      const loaded = [
        ...html.matchAll(/<link (?:[^>]* )?rel="(?:stylesheet|preload|icon)"[^>]* href="([^"]*)"/g),
        ...html.matchAll(/<(?:script|img|source|iframe)[^>]* src="([^"]*)"/g),
      ].map(([, url]) => url!.replace(/^(?:\.\.\/)+/, ""));
      expect(loaded.length, page).toBeGreaterThan(1);
      for (const file of loaded) expect(manifest.files, page).toHaveProperty([file]);
      expect(html, page).toContain('<a href="changes/">');
      expect(text(`${page}@${edition}/changes/index.html`), page).toContain('<meta name="robots" content="noindex">');
    }
  });
});
