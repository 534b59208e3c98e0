import { expect, test } from "vitest";
import { locale, pointOf } from "../../src/gallery/fixtures.ts";
import { emphasise } from "../../src/publication/relations/emphasis.ts";

const office = { name: "An office", position: 0 };
const point = (label: string, counter: typeof office | null) => pointOf([label, 5, undefined, undefined, { counter }]);

test("a value is highlighted among those of one group, in its colour, or of none", () => {
  const points = [point("a", office), point("b", office)];
  expect(emphasise(points, "b", locale)).toEqual({ points, options: { highlight: ["b"], colours: "who-counted" } });
  const others = [point("a", null), point("b", null)];
  expect(emphasise(others, "b", locale)).toEqual({ points: others, options: { highlight: ["b"] } });
});

test("where groups differ, their colours stay and an annotation points at the value", () => {
  const { points, options } = emphasise([point("a", office), point("b", null)], "b", locale);
  expect(options).toEqual({ colours: "who-counted" });
  expect(points.map(({ remark }) => remark)).toEqual([null, "this number"]);
});
