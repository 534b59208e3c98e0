import { describe, expect, test } from "vitest";
import type { Chart } from "../../src/charts/model.ts";
import { isTrail, type ClaimTrail } from "../../src/charts/claim-trail.ts";
import { charts } from "./cases.ts";
import { drawingIn, drawingsOf, type Drawing } from "./drawing.ts";
import { partsIn, rasterOf } from "./raster.ts";

/** What may be behind the words of an annotation, which have an outline: lines of scales, and surfaces. */
const behind = /^(grid|base|lane|land|border|casing|reference|band)\b/;

/** The annotations of a chart, as text. */
const remarksOf = (chart: Chart | ClaimTrail) =>
  isTrail(chart)
    ? chart.claimSources.flatMap(({ changes }) => changes.flatMap(({ remark }) => remark ?? []))
    : chart.points.flatMap(({ remark }) => remark ?? []);

const annotated = charts.filter(([, chart]) => remarksOf(chart).length > 0);

/** The words of annotations over marks. */
function covered(drawing: Drawing, remarks: readonly string[]): string[] {
  const raster = rasterOf(drawing, "marks");
  const own = drawing.texts.filter(
    ({ text }) => text.length > 6 && remarks.some((remark) => remark.includes(text.trim())),
  );
  return own.flatMap((box) =>
    [...partsIn(raster, box)].flatMap(([part, count]) => {
      const name = raster.parts[part]?.element.getAttribute("class") ?? "";
      return part === 0 || count < 3 || behind.test(name) ? [] : [`"${box.text}" over ${name}`];
    }),
  );
}

describe.for(annotated)("%s", ([, chart]) => {
  test("each annotation is written whole, and covers no mark", () => {
    for (const drawing of [...drawingsOf(chart), drawingIn(chart, { size: "wide", width: 1000 })]) {
      const words = drawing.texts
        .map(({ text }) => text)
        .join(" ")
        .replaceAll(/[ -]+/g, " ");
      for (const remark of remarksOf(chart)) {
        const missing = remark.split(/[ -]+/).filter((word) => !words.includes(word));
        expect(missing).toEqual([]);
      }
      expect(covered(drawing, remarksOf(chart))).toEqual([]);
    }
  });
});
