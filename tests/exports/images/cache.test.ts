import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cached, keepImagesIn } from "../../../src/exports/images/cache.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "muster-images-"));
  keepImagesIn(join(folder, "images"));
});
afterEach(() => {
  keepImagesIn(null);
  rmSync(folder, { recursive: true });
});

/** Makes a file of its text, and counts how often. */
function maker(text: string): { make: () => Promise<Uint8Array<ArrayBuffer>>; made: () => number } {
  let count = 0;
  return { make: async () => (count++, new TextEncoder().encode(text)), made: () => count };
}
const text = (file: Uint8Array) => Buffer.from(file).toString();

test("a file is made once for the same things, and again for others", async () => {
  const { make, made } = maker("bells");
  for (let i = 0; i < 3; i += 1) expect(text(await cached({ title: "Bells", language: "en" }, make))).toBe("bells");
  expect(made()).toBe(1);
  await cached({ title: "Bell", language: "en" }, make);
  await cached({ title: "Bells", language: "fr" }, make);
  expect(made()).toBe(3);
});

test("without a folder nothing is cached, and an unusable folder causes no failure", async () => {
  const { make, made } = maker("bells");
  writeFileSync(join(folder, "images"), "a file where the folder should be");
  for (let i = 0; i < 2; i += 1) expect(text(await cached({}, make))).toBe("bells");
  keepImagesIn(null);
  for (let i = 0; i < 2; i += 1) expect(text(await cached({}, make))).toBe("bells");
  expect(made()).toBe(4);
});

test("many at one time leave one whole file and no drafts; one that is used counts as used", async () => {
  const { make } = maker("b".repeat(1_000_000));
  const files = await Promise.all(Array.from({ length: 8 }, () => cached({}, make)));
  for (const file of files) expect(file.length).toBe(1_000_000);
  const images = join(folder, "images");
  const [kept, ...rest] = readdirSync(images);
  expect(rest).toEqual([]);
  utimesSync(join(images, kept!), 0, 0);
  await cached({}, make);
  expect(statSync(join(images, kept!)).mtimeMs).toBeGreaterThan(0);
});

test("a folder that is gone is made again", async () => {
  const { make, made } = maker("bells");
  await cached({}, make);
  rmSync(join(folder, "images"), { recursive: true });
  mkdirSync(join(folder, "images"));
  expect(text(await cached({}, make))).toBe("bells");
  expect(made()).toBe(2);
});
