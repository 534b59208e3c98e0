import { expect, test } from "vitest";
import { labelIds } from "../../../src/charts/draw.ts";
import { element, serialize } from "../../../src/charts/svg/tree.ts";
import { figureHeight } from "../../../src/exports/embeds/height.ts";
import { embeddedFigure } from "../../../src/exports/embeds/figure.ts";
import { drawingsWithStates, statesOf } from "../../../src/exports/embeds/states.ts";
import type { Options } from "../../../src/charts/options.ts";
import { chart } from "../../../src/gallery/fixtures.ts";
import { projectTheme } from "../../../src/publication/read/theme/theme.ts";
import { bells } from "./parts.ts";

const drawings = element("div", { class: "drawings" });
const given = [
  { name: "North coast", text: "The north coast has the most." },
  { name: "South coast", text: "The south coast has lost most of its bells.", highlight: ["south"] },
];
const bars = (options: Options) =>
  chart(
    "bars",
    "bells",
    [
      ["North", 2],
      ["South", 1],
    ],
    { unit: "bells", options },
  );
const states = statesOf(bars({ states: given }));

test("a figure without states is its drawings alone", () => {
  expect(statesOf(bars({}))).toBeNull();
  expect(drawingsWithStates("bells", drawings, null)).toBe(drawings);
});

test("states are radio buttons with labels and sentences before the drawings, the first chosen", () => {
  const group = `${labelIds("bells").title}-state`;
  expect(serialize(drawingsWithStates("bells", drawings, states))).toBe(
    `<div class="states" role="group" aria-label="What is highlighted">` +
      `<input type="radio" name="${group}" id="${group}-1" value="1" checked>` +
      `<input type="radio" name="${group}" id="${group}-2" value="2">` +
      `<p class="choice"><label for="${group}-1">North coast</label> <label for="${group}-2">South coast</label> </p>` +
      `<div class="sentences" aria-live="polite"><p>The north coast has the most.</p>` +
      `<p>The south coast has lost most of its bells.</p></div><div class="drawings"></div></div>`,
  );
});

test("an embed page has them and is higher by them; an inline embed shows the first", () => {
  const html = (title: "heading" | "paragraph") =>
    serialize(...embeddedFigure({ ...bells, states }, { title, table: false }));
  expect(html("heading")).toContain('type="radio"');
  expect(html("paragraph")).not.toContain('type="radio"');
  const theme = projectTheme();
  const more = figureHeight({ ...bells, states }, [], 400, theme) - figureHeight(bells, [], 400, theme);
  expect(more).toBeGreaterThan(60);
  expect(more).toBeLessThan(110);
});
