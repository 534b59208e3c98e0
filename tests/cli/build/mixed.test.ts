import { expect, test } from "vitest";
import { mixed } from "../../../src/cli/build/mixed.ts";

test("spreads every group evenly over the whole list, each in its own order", () => {
  expect(mixed(["a1", "a2", "a3", "a4", "b1", "b2", "c1"], (item) => item[0]!)).toEqual([
    "a1",
    "b1",
    "a2",
    "c1",
    "a3",
    "b2",
    "a4",
  ]);
});

test("leaves a single group and an empty list as they are", () => {
  expect(mixed(["x", "y", "z"], () => "")).toEqual(["x", "y", "z"]);
  expect(mixed([], () => "")).toEqual([]);
});
