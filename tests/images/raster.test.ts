import { expect, test } from "vitest";
import { raster } from "../../src/images/raster.ts";
import { readPng, wordsIn } from "./read-png.ts";

const credit = { publication: "The Bell Paper", address: "https://bells.example/figures/bells/", date: "1 June 2020", licence: "CC BY 4.0" };
const told = { title: "Bells – by coast", description: "Five bars.", credit };
const svg = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5" width="10" height="5"><rect width="10" height="5" fill="#fffdf9"/>${body}</svg>`;

test("a drawing becomes pixels, so many to a unit", async () => {
  const { width, height, pixels: read } = readPng(await raster(svg('<path d="M0 0h5v5H0z" fill="#0d5a6e"/>'), 2, told));
  expect([width, height]).toEqual([20, 10]);
  const pixels = read();
  const at = (x: number, y: number) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
  expect([at(9, 5), at(10, 5)]).toEqual([[0x0d, 0x5a, 0x6e], [0xff, 0xfd, 0xf9]]);
});

test("the file says what it shows, who made it, under which licence, and where it is from", async () => {
  expect(wordsIn(await raster(svg(""), 1, told))).toEqual({
    Title: "Bells – by coast",
    Author: "The Bell Paper",
    Description: "Five bars.",
    Copyright: "CC BY 4.0",
    Source: "https://bells.example/figures/bells/",
  });
});

test("the same drawing is the same file", async () => {
  const drawing = svg('<circle cx="5" cy="2" r="1.7" fill="#0d5a6e"/><path d="M0 0L10 5" stroke="#595c63"/>');
  const [first, again] = await Promise.all([raster(drawing, 2, told), raster(drawing, 2, told)]);
  expect(first.equals(again)).toBe(true);
});
