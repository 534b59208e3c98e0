import { typeface } from "../../../src/gallery/fixtures.ts";
import { describe, expect, test } from "vitest";
import { drawCallouts, drawNotes } from "../../../src/charts/labels/callouts.ts";
import { touches, type Box } from "../../../src/charts/labels/labels.ts";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import { en } from "../../../src/i18n/en.ts";
import { readDrawing } from "../drawing.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const room = { size: "wide", width: 720 } as const;
const frame = { left: 0, top: 0, right: 720, bottom: 300 };
const callout = {
  x: 300,
  y: 150,
  top: 144,
  lead: "238 ",
  name: "15 May 2021, 238",
  text: "The driest summer in forty years",
};

function drawn(taken: Box[]) {
  const canvas = new SvgCanvas({ id: "f", locale: en, options: {}, typeface }, room);
  const left = drawCallouts(canvas, [callout], taken, frame);
  const bottom = drawNotes(canvas, left, 300);
  const { svg, texts } = readDrawing(
    `<svg class="chart wide" height="${bottom}">${serialize(...canvas.body())}</svg>`,
    room,
  );
  return {
    left,
    bottom,
    texts,
    leader: svg.querySelector("path.arrow")?.getAttribute("d"),
    badges: (svg.querySelector("path.badge")?.getAttribute("d") ?? "").split("M").length - 1,
  };
}

describe("the text of an annotation", () => {
  test("is near its point, after the value, with a arrow", () => {
    const { left, bottom, texts, leader, badges } = drawn([]);
    expect(texts.map(({ text }) => text).join(" ")).toBe("238 The driest summer in forty years");
    expect(leader).toMatch(/^M300 1[12]\dL300 142M/);
    expect([left, bottom, badges]).toEqual([[], 300, 0]);
  });

  test("touch nothing, and their arrow crosses nothing", () => {
    const above = { left: 0, top: 0, right: 720, bottom: 130 };
    const { texts, leader } = drawn([above]);
    expect(texts.some((text) => touches(text, above))).toBe(false);
    expect(leader).toMatch(/^M300 17\dL300 158M/);
    // Below the wall there is room for the words, but no way to it.
    const wall = { left: 0, top: 165, right: 720, bottom: 170 };
    expect(drawn([above, wall]).left).toEqual([callout]);
  });

  test("become a note behind a number where they have no place", () => {
    const around = [
      { left: 0, top: 0, right: 720, bottom: 120 },
      { left: 0, top: 180, right: 720, bottom: 300 },
      { left: 0, top: 120, right: 270, bottom: 180 },
      { left: 330, top: 120, right: 720, bottom: 180 },
    ];
    const { left, bottom, texts, leader, badges } = drawn([...around]);
    expect(left).toEqual([callout]);
    expect(leader).toBeUndefined();
    expect(texts.map(({ text }) => text)).toEqual(["1", "1", "15 May 2021, 238: The driest summer in forty years"]);
    expect([badges, bottom]).toEqual([2, 330]);
  });

  test("is only a note if not even the number fits", () => {
    expect(drawn([frame]).texts.map(({ text }) => text)).toEqual([
      "1",
      "15 May 2021, 238: The driest summer in forty years",
    ]);
  });
});
