import { expect, test } from "vitest";
import { traceCount, traceOf } from "../../../src/charts/marks/traces.ts";

const all = Array.from({ length: traceCount }, (_, i) => i);

test("six series differ in shape, and in stroke or tone, so that they are distinguishable without colour", () => {
  expect(new Set(all.map((i) => traceOf(i, false).shape(0, 0, 5))).size).toBe(6);
  expect(all.map((i) => traceOf(i, false)).map(({ stroke, tone }) => stroke + tone)).toEqual([
    "",
    " three",
    " dashed",
    " dashed three",
    " dotted",
    " dotted three",
  ]);
});

test("a muted series keeps its stroke and shape, and its highlighted points their tone", () => {
  expect(traceOf(3, true)).toEqual({ ...traceOf(3, false), tone: " quiet" });
  expect(traceOf(3, true).bright).toBe(" three");
});

test("all further series are muted", () => {
  expect(traceOf(6, false)).toMatchObject({ stroke: " thin", tone: " quiet" });
  expect(traceOf(60, false).shape).toBe(traceOf(6, false).shape);
});
