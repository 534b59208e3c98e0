import { utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clearImages, imagesFolder } from "../../../src/cli/build/images.ts";
import { read, temporaryFolder, write } from "../folders.ts";

test("images that were not used for a month go, others stay", () => {
  const folder = temporaryFolder();
  write(folder, { "machine/old": "1", "machine/new": "2", "earlier/old": "3" });
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
  for (const name of ["machine/old", "earlier/old"]) utimesSync(join(folder, name), ago(31), ago(31));
  utimesSync(join(folder, "machine/new"), ago(29), ago(29));
  clearImages(folder);
  expect(read(folder)).toEqual({ "machine/new": "2" });
  clearImages(join(folder, "nowhere"));
});

test("each version of the engine has its own folder for images", () => {
  expect(imagesFolder()).toMatch(/images.[0-9a-f]{16}$/);
  expect(imagesFolder()).toBe(imagesFolder());
});
