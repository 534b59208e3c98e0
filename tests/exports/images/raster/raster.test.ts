import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { raster } from "../../../../src/exports/images/raster/raster.ts";
import type { Order } from "../../../../src/exports/images/raster/worker.ts";
import { readPng, wordsIn } from "./read-png.ts";

const words = { Title: "Bells – by coast", Author: "The Bell Paper", Source: "" };
const svg = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5" width="10" height="5"><rect width="10" height="5" fill="#fffdf9"/>${body}</svg>`;

const order = (svg: string, scale = 1): Order => ({ svg, scale, words, hasText: false });
const png = async (svg: string, scale = 1) => Buffer.from(await raster(order(svg, scale)));

test("a drawing is rendered at the given scale", async () => {
  const { width, height, pixels: read } = readPng(await png(svg('<path d="M0 0h5v5H0z" fill="#0d5a6e"/>'), 2));
  expect([width, height]).toEqual([20, 10]);
  const pixels = read();
  const at = (x: number, y: number) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
  expect([at(9, 5), at(10, 5)]).toEqual([
    [0x0d, 0x5a, 0x6e],
    [0xff, 0xfd, 0xf9],
  ]);
});

test("the file contains its metadata", async () => {
  expect(wordsIn(await png(svg("")))).toEqual({
    Title: "Bells – by coast",
    Author: "The Bell Paper",
  });
});

test("the same drawing is the same file", async () => {
  const drawing = svg('<circle cx="5" cy="2" r="1.7" fill="#0d5a6e"/><path d="M0 0L10 5" stroke="#595c63"/>');
  const [first, again] = await Promise.all([png(drawing, 2), png(drawing, 2)]);
  expect(first.equals(again)).toBe(true);
});

test("a drawing that cannot be read is an error, and the next one is made", async () => {
  await expect(raster(order("<svg"))).rejects.toThrow();
  expect(readPng(await png(svg(""))).width).toBe(10);
});

test("nobody waits for the threads: a program ends when its work is done, while a thread still waits for more", () => {
  const script = `
    import { raster } from ${JSON.stringify(fileURLToPath(new URL("../../../../src/exports/images/raster/raster.ts", import.meta.url)))};
    const alive = new Set();
    process.on("worker", (worker) => { alive.add(worker); worker.on("exit", () => alive.delete(worker)); });
    process.once("beforeExit", () => console.log(file.length > 100, alive.size));
    const file = await raster(${JSON.stringify(order(svg("")))});
  `;
  expect(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" })).toBe(
    "true 1\n",
  );
});
