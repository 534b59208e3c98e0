import { expect, test } from "vitest";
import { path, short } from "../../../src/charts/svg/path.ts";

test("numbers are as short as a drawing needs them", () => {
  const cases: [number, string][] = [
    [0, "0"],
    [-0, "0"],
    [-0.001, "0"],
    [0.5, ".5"],
    [-0.5, "-.5"],
    [12.345, "12.35"],
    [1.999, "2"],
    [100, "100"],
    [1234567.8, "1234567.8"],
    [10.1, "10.1"],
  ];
  for (const [number, text] of cases) expect(short(number)).toBe(text);
  expect(path`M${0.25} ${-3}h${10 / 3}z`).toBe("M.25 -3h3.33z");
});

test("what is not a number is refused, instead of drawn", () => {
  expect(() => short(Number.NaN)).toThrow("NaN");
  expect(() => path`M${Infinity} 0`).toThrow("Infinity");
});
