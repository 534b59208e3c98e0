import { typeface } from "../../../src/gallery/fixtures.ts";
import { expect, test } from "vitest";
import { led, writeLed } from "../../../src/charts/labels/lead-text.ts";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import { en } from "../../../src/i18n/en.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const write = (value: string, label: string, room: number) => {
  const canvas = new SvgCanvas({ id: "f", locale: en, options: {}, typeface }, { size: "narrow", width: 320 });
  return { bottom: writeLed(canvas, led(canvas, value, label, room), 10, 20), body: serialize(...canvas.body()) };
};

test("a value is bold and precedes its label, in as many lines as needed", () => {
  expect(write("at least 40", "from Birch", 300)).toEqual({
    bottom: 38,
    body: '<text x="10" y="34"><tspan class="strong">at least 40</tspan> from Birch</text>',
  });
  expect(write("at least 40", "from Birch", 90)).toEqual({
    bottom: 56,
    body: '<text x="10" y="34"><tspan class="strong">at least 40</tspan></text><text x="10" y="52">from Birch</text>',
  });
});

test("a value that does not fit in one line is not stressed in part", () => {
  expect(write("at least 123,456,789", "trees", 90).body).not.toContain("tspan");
});
