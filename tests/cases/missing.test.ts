import { expect, test } from "vitest";
import type { Chart } from "../../src/charts/model.ts";
import { drawIn } from "../../src/charts/draw.ts";
import { summaryOf } from "../../src/charts/summary.ts";
import { figureForEmbed } from "../../src/publication/views/figure-for-embed.ts";
import { embeddedFigure } from "../../src/exports/embeds/figure.ts";
import { notesOf } from "../../src/publication/views/notes.ts";
import { figure, introduction, rightCase } from "./case.ts";
import { serialize } from "../../src/charts/svg/tree.ts";

const descriptor = `${introduction}raw: { file: raw/d.csv, columns: [Land, Rate] }
recipe:
  - { step: map, column: Rate, values: { '..': '', '–': '', n/a: '', ':': '' }, why: Marks of what was not counted. }
columns:
  - { name: name, type: text, from: Land, title: Land }
  - { name: rate, type: number, unit: percent, from: Rate, title: Rate }
key: [name]
`;
const files = (type: string) => ({
  "data/d/dataset.yaml": descriptor,
  "data/d/raw/d.csv": "Land,Rate\nAustria,12.5\nItaly,..\nSpain,–\nMalta,n/a\nFrance,:\n",
  "content/figures/f.yaml": figure(type, "", "label: name, value: rate"),
});

test.each(["bars", "dots", "intervals", "beeswarm", "table"])(
  "a plain number is an exact estimate, and an empty one is not published: %s",
  (type) => {
    const { figures } = rightCase(files(type));
    const { chart } = figures.get("f")!;
    expect((chart as Chart).points.map(({ estimate }) => estimate)).toEqual([
      { kind: "exact", value: 12.5, low: null, high: null },
      null,
      null,
      null,
      null,
    ]);
    const drawing = serialize(drawIn(chart, { size: "wide", width: 720 }).svg);
    expect(drawing).toContain("12.5%");
    expect(drawing).not.toContain("NaN");
    expect(summaryOf(chart)).toContain("4 more are not published");
  },
);

test("where no source is named, nothing is said to have been read", () => {
  const publication = rightCase(files("table"));
  const figure = publication.figures.get("f")!;
  expect(notesOf(figure, publication)).toMatchObject({ sources: [], origins: [], note: null });
  expect(embeddedFigure(figureForEmbed(figure, publication), { title: "heading", table: false })).not.toContain(
    "Read in",
  );
});

test("low, high and kind are named only where the source gives them", () => {
  const estimate = (from: string) =>
    descriptor.replace(
      "type: number, unit: percent, from: Rate",
      `type: estimate, unit: percent, from: ${from}, required: false`,
    );
  const values = (text: string, raw: string) =>
    rightCase({
      ...files("table"),
      "data/d/dataset.yaml": text.replace("[Land, Rate]", `[${raw.split("\n")[0]!.replaceAll(",", ", ")}]`),
      "data/d/raw/d.csv": raw,
    })
      .datasets.get("d")!
      .rows.map(({ cells }) => cells["rate"]);
  expect(values(estimate("{ value: Rate }"), "Land,Rate\nItaly,3\nMalta,..\n")).toEqual([
    { kind: "exact", value: 3, low: null, high: null },
    null,
  ]);
  expect(values(estimate("{ value: Rate, low: L, high: H }"), "Land,Rate,L,H\nItaly,3,2,4\nMalta,..,,\n")).toEqual([
    { kind: "between", value: 3, low: 2, high: 4 },
    null,
  ]);
});
