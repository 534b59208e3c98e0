import { expect, test } from "vitest";
import { inState, presenceClasses, stateClasses, statesIn } from "../../src/charts/states.ts";
import { trail } from "../../src/gallery/claim-trail.ts";
import { chart } from "../../src/gallery/fixtures.ts";

const bells = chart(
  "bars",
  "bells",
  [
    ["North", 2, undefined, undefined, { remark: "loud" }],
    ["South", 1],
  ],
  {
    unit: "bells",
    options: {
      highlight: ["North"],
      states: [
        { id: "north", name: "North", text: "The north stands out." },
        { id: "south", name: "South", text: "The south stands out.", highlight: ["South"] },
      ],
      annotations: [{ at: "North", text: "loud", states: ["north"] }],
    },
  },
);

test("classes say in which states a mark differs from the first", () => {
  expect(stateClasses([true, true, true])).toBe("");
  expect(stateClasses([true, false, true, false])).toBe(" stated dim-2 dim-4");
  expect(stateClasses([false, false, true])).toBe(" stated lit-3");
});

test("classes say in which states something is drawn at all", () => {
  expect(presenceClasses([true, true])).toBe("");
  expect(presenceClasses([true, false, true])).toBe(" partly in-1 in-3");
  expect(presenceClasses([false, true])).toBe(" partly absent in-2");
});

test("a chart in a state highlights what that state does, and has only its annotations", () => {
  const states = [inState(bells), inState(bells, 1)].map((state) => state as typeof bells);
  expect(states.map(({ options }) => options.highlight)).toEqual([["North"], ["South"]]);
  expect(states.map(({ points }) => points.map(({ remark }) => remark))).toEqual([
    ["loud", null],
    [null, null],
  ]);
  expect(states.flatMap(statesIn)).toEqual([]);
  expect(inState(bells, 1)).toBe(states[1]);
});

test("a trail in a state leads where that state does, and stresses its elements", () => {
  const given = trail.cases["claim-trail-states"]!;
  const [first, second] = [inState(given), inState(given, 1)].map((state) => state as typeof given);
  expect(first!.highlight).not.toEqual(second!.highlight);
  expect(second!.highlight).toEqual(given.states[1]!.highlight);
  const stressed = second!.claimSources.flatMap(({ changes }) => changes.filter(({ quiet }) => !quiet));
  expect(new Set(stressed.map(({ key }) => key))).toEqual(new Set(given.states[1]!.elements));
});

test("what has no states is itself", () => {
  const plain = { ...bells, options: {} };
  expect(inState(plain)).toBe(plain);
});
