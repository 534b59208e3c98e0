import { expect, test } from "vitest";
import { labelIds } from "../../../src/charts/draw.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";
import { roomFor, scenesOf } from "../../../src/exports/embeds/scenes.ts";
import { bells } from "./parts.ts";

const { drawings } = bells;
const scenes = [
  { id: "bells", drawings, description: "The north stands out." },
  { id: "bells", drawings, description: "The south stands out." },
  { id: "bells-by-country", drawings, description: "Norway & others." },
];
const [first, second, other] = scenesOf(scenes).map((scene) => serialize(scene));
const id = labelIds("bells").title;

test("the first scene of a figure has its drawings, in groups, and the text of its state", () => {
  expect(first).toContain('<div class="scene drawings" hidden>');
  expect(first).toContain('role="img" aria-label="The north stands out."');
  expect(first).toContain(`<g id="${id}-n" class="chart narrow"><path class="solid"`);
  expect(first).toContain(`<g id="${id}-w" class="chart wide"><path class="solid"`);
  expect(first).not.toContain("aria-labelledby");
});

test("its other scenes show the same drawings, each with the text of its own state", () => {
  expect(second).toBe(
    '<div class="scene drawings" hidden>' +
      `<svg class="chart chart-bars narrow" viewBox="0 0 320 320" role="img" aria-label="The south stands out."><use href="#${id}-n"/></svg>` +
      `<svg class="chart chart-bars wide" viewBox="0 0 720 360" role="img" aria-label="The south stands out."><use href="#${id}-w"/></svg></div>`,
  );
});

test("another view has drawings of its own", () => {
  expect(other).toContain(`<g id="${labelIds("bells-by-country").title}-n"`);
  expect(other).toContain('aria-label="Norway &amp; others."');
});

test("the room that they take is that of the highest", () => {
  const low = { ...drawings, narrow: { ...drawings.narrow, height: 200 } };
  expect(serialize(roomFor([{ ...scenes[0]!, drawings: low }, scenes[1]!]))).toContain('viewBox="0 0 320 320"');
});
