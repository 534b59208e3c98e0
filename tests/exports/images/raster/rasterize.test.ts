import { expect, test } from "vitest";
import { rasterize, type PixelOrder } from "../../../../src/exports/images/raster/rasterize.ts";
import { readPng, wordsIn } from "./read-png.ts";

const words = { Title: "Bells – by coast", Author: "The Bell Paper", Source: "" };
const svg = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5" width="10" height="5"><rect width="10" height="5" fill="#fffdf9"/>${body}</svg>`;

const order = (svg: string, scale = 1): PixelOrder => ({ svg, scale, words, hasText: false });
const png = (svg: string, scale = 1) => Buffer.from(rasterize(order(svg, scale)));

test("a drawing is rendered at the given scale", () => {
  const { width, height, pixels: read } = readPng(png(svg('<path d="M0 0h5v5H0z" fill="#0d5a6e"/>'), 2));
  expect([width, height]).toEqual([20, 10]);
  const pixels = read();
  const at = (x: number, y: number) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
  expect([at(9, 5), at(10, 5)]).toEqual([
    [0x0d, 0x5a, 0x6e],
    [0xff, 0xfd, 0xf9],
  ]);
});

test("the file contains its metadata", () => {
  expect(wordsIn(png(svg("")))).toEqual({ Title: "Bells – by coast", Author: "The Bell Paper" });
});

test("the same drawing is the same file", () => {
  const drawing = svg('<circle cx="5" cy="2" r="1.7" fill="#0d5a6e"/><path d="M0 0L10 5" stroke="#595c63"/>');
  expect(png(drawing, 2).equals(png(drawing, 2))).toBe(true);
});

test("a drawing that cannot be read is an error, and the next one is made", () => {
  expect(() => png("<svg")).toThrow();
  expect(readPng(png(svg(""))).width).toBe(10);
});

test("the pixels of an image are freed when its file is made", () => {
  const drawing = svg('<path d="M0 0h5v5H0z" fill="#0d5a6e"/>');
  png(drawing, 100);
  const before = process.memoryUsage().external;
  // 2 MB of pixels each, less than what makes anything be collected.
  for (let i = 0; i < 5; i += 1) png(drawing, 100);
  expect(process.memoryUsage().external - before).toBeLessThan(6_000_000);
});
