import { expect, test } from "vitest";
import type { Chart, Point } from "../../../src/charts/model.ts";
import { touches } from "../../../src/charts/labels/labels.ts";
import { reach } from "../../../src/charts/marks/marks.ts";
import { valueWords } from "../../../src/charts/value-text.ts";
import { chart, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { charts } from "../cases.ts";
import { drawingsOf, type Drawing } from "../drawing.ts";

const outside = "Outside this map:";
const maps = charts.flatMap(([name, drawn]) => (drawn.type === "map" ? [[name, drawn as Chart] as const] : []));
const circles = (values: Readonly<Record<string, number>>, highlight?: string[]) =>
  chart(
    "map",
    "circles",
    Object.entries(values).map(([place, value]): PointFixture => [place, value, "2024-05-01", undefined, { place }]),
    { options: { show: "circles", ...(highlight && { highlight }) } },
  );

/** The text of a drawing without spaces and hyphens, which line breaks may add or remove. */
const textOf = ({ texts }: Pick<Drawing, "texts">) => texts.map(({ text }) => text.replaceAll(/[\s-]/g, "")).join("");
/** The text on a map itself, without what is below it. */
const onMap = ({ texts }: Drawing) => {
  const end = texts.findIndex(({ text }) => text === outside);
  return { texts: end < 0 ? texts : texts.slice(0, end) };
};
const isLabelled = (drawing: Pick<Drawing, "texts">, label: string) =>
  textOf(drawing).includes(label.replaceAll(/[\s-]/g, ""));
const unlabelled = ({ texts }: Drawing) =>
  /(?:The )?(\d+|lowest)(?: lowest)? values? ha(?:s|ve) no label\./.exec(texts.map(({ text }) => text).join(" "))?.[1];

test.for(maps)("%s: none is left out while a lower one is labelled, and it says how many are", ([, drawn]) => {
  const { highlight = [] } = drawn.options;
  for (const drawing of drawingsOf(drawn)) {
    const map = onMap(drawing);
    const below = textOf(drawing).slice(textOf(map).length);
    const words = (point: Point) => `${point.label}${valueWords(point, drawn)}`.replaceAll(/[\s-]/g, "");
    const values = drawn.points.filter((point) => point.estimate !== null && !below.includes(words(point)));
    const written = values.filter((point) => isLabelled(map, words(point)));
    const left = values.filter((point) => !written.includes(point));
    const lowest = Math.min(
      ...written.filter(({ key }) => !highlight.includes(key)).map(({ estimate }) => reach(estimate)),
    );
    expect(left.filter(({ estimate }) => reach(estimate) > lowest).map(({ label }) => label)).toEqual([]);
    const stated = unlabelled(drawing);
    if (left.length > 0) expect(stated === "lowest" ? 1 : Number(stated)).toBe(left.length);
    else expect(stated).toBeUndefined();
  }
});

test("the highest value in a crowd has a leader line, and the lower ones around it have labels too", () => {
  const drawn = circles({ UZB: 71, TJK: 86, KAZ: 59, KGZ: 64, TKM: 19, AFG: 70, IRN: 60, NPL: 603, CHN: 51 });
  const [narrow] = drawingsOf(drawn);
  for (const { label } of drawn.points) expect(isLabelled(narrow!, label), label).toBe(true);
  expect(narrow!.svg.querySelector(".leader")).not.toBeNull();
});

test("a highlighted value is labelled before higher ones", () => {
  const many = Object.fromEntries(
    "DEU FRA ITA POL ESP GBR NLD BEL CHE AUT CZE SVK HUN".split(" ").map((id, i) => [id, 90 - i]),
  );
  const values = { ...many, LUX: 1 };
  const [narrow] = drawingsOf(circles(values));
  expect(isLabelled(narrow!, "LUX1")).toBe(false);
  const [highlighted] = drawingsOf(circles(values, ["LUX"]));
  expect(isLabelled(highlighted!, "LUX1")).toBe(true);
});

test("a distant place is below the map, with its name and value", () => {
  const near = { PRT: 12, ESP: 46, FRA: 90, ITA: 47, DEU: 85, POL: 58, SWE: 120, FIN: 118 };
  for (const drawing of drawingsOf(circles({ ...near, CUB: 5 }))) {
    const title = drawing.texts.find(({ text }) => text === outside)!;
    const label = drawing.texts.find(({ text }) => text === "CUB 5")!;
    expect(label.top).toBeGreaterThan(title.top - 1);
    expect(drawing.texts.filter((other) => other !== label && touches(other, label))).toEqual([]);
  }
  expect(textOf(drawingsOf(circles(near))[1]!)).not.toContain("Outsidethismap");
});
