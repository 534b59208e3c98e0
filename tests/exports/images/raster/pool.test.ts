import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { drawImage, writeImage, type DrawnImage } from "../../../../src/exports/images/drawn-image.ts";
import { rasterInThread } from "../../../../src/exports/images/raster/pool.ts";
import { rasterize } from "../../../../src/exports/images/raster/rasterize.ts";
import { parts, renderer } from "../renderer.ts";

const image = (title: string): DrawnImage => ({
  kind: "value-card",
  content: {
    title,
    values: [{ value: "1,500", what: "Bells by coast", notes: [] }],
    credit: { publication: "The Bell Paper", address: "https://example.org/bells/", date: "", licence: "CC BY 4.0" },
  },
});

test("a thread makes the same file as this one, from the images of several pages at a time", async () => {
  const images = ["Bells", "Clappers", "Ropes"].map(image);
  const files = await Promise.all(images.map((each) => rasterInThread(writeImage(each), parts)));
  for (const [i, each] of images.entries())
    expect(Buffer.from(files[i]!).equals(rasterize(drawImage(each, renderer)))).toBe(true);
  const drawn = await rasterInThread(drawImage(images[0]!, renderer), parts);
  expect(Buffer.from(drawn).equals(files[0]!)).toBe(true);
});

test("images of another theme have its colours", async () => {
  const dark = { ...parts, sheets: parts.sheets.replace(/--paper:[^;]+;/, "--paper: #102030;") };
  expect(dark.sheets).not.toBe(parts.sheets);
  const written = writeImage(image("Bells"));
  const files = [await rasterInThread(written, parts), await rasterInThread(written, dark)];
  const again = await rasterInThread(written, parts);
  expect(Buffer.from(files[0]!).equals(files[1]!)).toBe(false);
  expect(Buffer.from(files[0]!).equals(again)).toBe(true);
});

test("an image that cannot be drawn is an error, and the next one is made", async () => {
  await expect(rasterInThread("{}", parts)).rejects.toThrow();
  expect((await rasterInThread(writeImage(image("Bells")), parts)).length).toBeGreaterThan(100);
});

test("nobody waits for the threads: a program ends when its work is done, while a thread still waits for more", () => {
  const pool = fileURLToPath(new URL("../../../../src/exports/images/raster/pool.ts", import.meta.url));
  const bytes = (files: readonly Uint8Array[]) => files.map((file) => Buffer.from(file).toString("base64"));
  const given = {
    ...parts,
    fonts: { regular: bytes(parts.fonts.regular), strong: bytes(parts.fonts.strong) },
  };
  const script = `
    import { readFileSync } from "node:fs";
    import { rasterInThread } from ${JSON.stringify(pool)};
    const { image, parts } = JSON.parse(readFileSync(0, "utf8"));
    const fonts = (files) => files.map((file) => Buffer.from(file, "base64"));
    parts.fonts = { regular: fonts(parts.fonts.regular), strong: fonts(parts.fonts.strong) };
    const alive = new Set();
    process.on("worker", (worker) => { alive.add(worker); worker.on("exit", () => alive.delete(worker)); });
    process.once("beforeExit", () => console.log(file.length > 100, alive.size));
    const file = await rasterInThread(image, parts);
  `;
  const input = JSON.stringify({ image: writeImage(image("Bells")), parts: given });
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    input,
  });
  expect(printed).toBe("true 1\n");
});
