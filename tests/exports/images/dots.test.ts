import { expect, test } from "vitest";
import { dotByDot, isDotted } from "../../../src/exports/images/dots.ts";

test("a dash without a length is a dot", () => {
  expect(isDotted("0 12.8 0 20.4")).toBe(true);
  expect(isDotted(".01 12.79 .01 20.39")).toBe(true);
  expect(isDotted("3 2")).toBe(false);
  expect(isDotted("6 0")).toBe(false);
  expect(isDotted(undefined)).toBe(false);
});

test("each dot of a row is drawn by itself, in the gaps of the row", () => {
  expect(dotByDot("M2 10H14.1", "0 5 0 7")).toBe("M2 10h.01M7 10h.01M14 10h.01");
  expect(dotByDot("M0 0H5.1M0 9H.1", "0 5")).toBe("M0 0h.01M5 0h.01M0 9h.01");
});

test("as many dots as there are, however long the row", () => {
  expect(dotByDot(`M4.75 6.4H${4.75 + 99 * 6.6 + 0.1}`, "0 6.6").match(/M/g)).toHaveLength(100);
});

test("other lines are refused", () => {
  expect(() => dotByDot("M0 0L5 5", "0 5")).toThrow("M0 0L5 5");
  expect(() => dotByDot("M0 0H5", "0")).toThrow("dots at 0");
});
