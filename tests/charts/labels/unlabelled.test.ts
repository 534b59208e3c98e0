import { expect, test } from "vitest";
import { unlabelledWords } from "../../../src/charts/labels/unlabelled.ts";
import { atLeast, locale, pointOf } from "../../../src/gallery/fixtures.ts";

const [ten, also, six, none] = [
  pointOf(["a", 10]),
  pointOf(["b", atLeast(10)]),
  pointOf(["c", 6]),
  pointOf(["d", null]),
];

test("values without a label are counted, and called the lowest if they are", () => {
  expect(unlabelledWords({ locale }, [ten, also, six], [ten, also])).toBe("The lowest value has no label.");
  expect(unlabelledWords({ locale }, [ten, six, six], [ten])).toBe("The 2 lowest values have no label.");
  expect(unlabelledWords({ locale }, [ten, also, six], [ten])).toBe("2 values have no label.");
  expect(unlabelledWords({ locale }, [ten, also], [ten])).toBe("1 value has no label.");
});

test("nothing is said where all values have a label, or nothing has a value", () => {
  expect(unlabelledWords({ locale }, [ten, none], [ten])).toBe("");
  expect(unlabelledWords({ locale }, [none], [])).toBe("");
});
