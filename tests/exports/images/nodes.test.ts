import { expect, test } from "vitest";
import { readNodes, textOf } from "../../../src/exports/images/nodes.ts";

test("a drawing is read as a tree, with its names as they are written", () => {
  const root = readNodes(
    '<svg viewBox="0 0 1 1"><linearGradient id="a"/><text x="1"><tspan class="b">R&amp;D &lt;</tspan> 4</text></svg>',
  );
  expect(root.attributes).toEqual({ viewBox: "0 0 1 1" });
  expect(root.children).toEqual([
    { name: "linearGradient", attributes: { id: "a" }, children: [] },
    {
      name: "text",
      attributes: { x: "1" },
      children: [{ name: "tspan", attributes: { class: "b" }, children: ["R&D <"] }, " 4"],
    },
  ]);
  expect(textOf(root)).toBe("R&D < 4");
});

test("a drawing is one element", () => {
  expect(() => readNodes("<g/><g/>")).toThrow("found 2");
  expect(() => readNodes("")).toThrow("found 0");
});
