import { crc32, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { toPng } from "../../../../src/exports/images/raster/png.ts";
import { readPng } from "./read-png.ts";

const pixels = (width: number, height: number, colour: (x: number, y: number) => number[]) => {
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i += 1) data.set([...colour(i % width, Math.floor(i / width)), 255], i * 4);
  return { width, height, data, scale: 2 };
};

test("a file has its chunks in order, each with its checksum, and its physical size", async () => {
  const png = toPng(
    pixels(3, 2, () => [1, 2, 3]),
    { Title: "Bells – “ringing”", Author: "" },
  );
  const { chunks } = readPng(png);
  expect(chunks.map(({ name }) => name)).toEqual(["IHDR", "sRGB", "pHYs", "iTXt", "PLTE", "IDAT", "IEND"]);
  for (const { name, body, sum } of chunks) expect(crc32(Buffer.concat([Buffer.from(name), body]))).toBe(sum);
  expect([...chunks[0]!.body]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect(chunks[2]!.body.readUInt32BE(0)).toBe(7559);
  expect(chunks[3]!.body.toString()).toBe("Title\0\0\0\0\0Bells – “ringing”");
  expect([...inflateSync(chunks[5]!.body)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test("up to 256 colours are kept as they are", async () => {
  const given = pixels(16, 16, (x, y) => [x * 16, y * 16, 7]);
  expect(readPng(toPng(given, {})).pixels()).toEqual(Buffer.from(given.data));
});

test("long runs, short runs and repeated rows are kept as they are", async () => {
  const given = pixels(50, 12, (x, y) => (x > 30 ? [9, 9, 9] : [x % 3, y < 5 ? 1 : Math.floor(y / 4), 7]));
  expect(readPng(toPng(given, {})).pixels()).toEqual(Buffer.from(given.data));
});

test("of more, the rarest become the nearest of the others", async () => {
  // A picture of 300 greys and blues; all but the last row is of one colour.
  const given = pixels(300, 20, (x, y) => (y < 19 ? [250, 250, 250] : [x % 256, x % 256, x < 256 ? x % 256 : 200]));
  const { pixels: read, palette } = readPng(toPng(given, {}));
  const seen = read();
  expect(palette).toBe(256);
  expect([...seen.subarray(0, 4)]).toEqual([250, 250, 250, 255]);
  let worst = 0;
  given.data.forEach((value, i) => (worst = Math.max(worst, Math.abs(value - seen[i]!))));
  expect(worst).toBeLessThan(130);
  expect(worst).toBeGreaterThan(0);
});

test("the same pixels are the same bytes", async () => {
  const given = pixels(40, 40, (x, y) => [x, y, x ^ y]);
  expect(toPng(given, { Title: "a" }).equals(toPng(given, { Title: "a" }))).toBe(true);
});
