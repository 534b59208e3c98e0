import { expect, test } from "vitest";
import { estimateIn, windowIn } from "../../src/datasets/cell.ts";
import { estimate } from "../../src/model/estimate.ts";

test("a cell gives the estimate or the window that it holds, and nothing else", () => {
  const about = estimate("about", 40);
  const period = { start: "2020-01-01", end: "2020-12-31" };
  const day = { asOf: "2020-05-06" };
  const cells = [about, period, day, "40", 40, null, undefined];
  expect(cells.map(estimateIn)).toEqual([about, null, null, null, null, null, null]);
  expect(cells.map(windowIn)).toEqual([null, period, day, null, null, null, null]);
});
