import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chart, type PointFixture } from "../../src/gallery/fixtures.ts";
import type { Chart, Point } from "../../src/charts/model.ts";
import { courseOf, isGap, momentOf, paceOf } from "../../src/charts/scales/course.ts";
import { drawIn } from "../../src/charts/draw.ts";
import { levelsOf } from "../../src/charts/scales/levels.ts";
import { axisOf, spanOf } from "../../src/charts/scales/scale.ts";
import { fullWords, tooltipText, valueWords } from "../../src/charts/value-text.ts";
import { summaryOf } from "../../src/charts/summary.ts";
import { boundsOf } from "../../src/model/period.ts";
import type { Window } from "../../src/model/window.ts";
import { serialize } from "../../src/charts/svg/tree.ts";

const runs = { numRuns: 10_000 };
const decimalsMost = 6;

/** Values as a source writes them, with one number of decimals, of any size, some of them below zero. */
const values = fc
  .record({
    decimals: fc.integer({ min: 0, max: decimalsMost }),
    size: fc.integer({ min: 1, max: 9 }),
    least: fc.constantFrom(0, -1),
    around: fc.constantFrom(0, 1, 100, 12_000),
  })
  .chain(({ decimals, size, least, around }) => {
    const most = Math.min(10 ** size, 10 ** (9 - decimals + 3));
    return fc
      .array(fc.integer({ min: least * most, max: most }), { minLength: 1, maxLength: 9 })
      .map((all) => all.map((value) => Number((around * most + value).toFixed(0)) / 10 ** decimals));
  });

/** Values of years, some of which are missing, in a figure that is short or not. */
const series = fc.record({
  values,
  gaps: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }),
  unit: fc.constantFrom("kg", "percent", "trees per day"),
  format: fc.constantFrom("full", "short", undefined),
});

function chartOf(
  { values, gaps, unit, format }: typeof series extends fc.Arbitrary<infer Series> ? Series : never,
  type: "lines" | "steps" = "lines",
): Chart {
  const years = values.map((_, i) => 1900 + gaps.slice(0, i).reduce((a, b) => a + b, 0));
  const given = values.map((value, i): PointFixture => [`Tree ${i}`, value, `${years[i]}-01-01/${years[i]}-12-31`]);
  return chart(type, "r", given, { unit, options: format ? { format } : {} });
}

/** The number that a text says, how much its last digit counts, and whether a step of the scale would be lost in it. */
function read(text: string): { value: number; last: number } {
  const [, sign, digits, unit] = /(-?)([\d,]+(?:\.\d+)?)\s?(m|bn|tn)?/.exec(text)!;
  const per = { m: 1e6, bn: 1e9, tn: 1e12 }[unit ?? ""] ?? 1;
  const plain = digits!.replaceAll(",", "");
  return { value: Number(`${sign}${plain}`) * per, last: per / 10 ** (plain.split(".")[1]?.length ?? 0) };
}

const isNear = (a: number, b: number, by: number) => Math.abs(a - b) <= by * (1 + 1e-6) + Math.abs(b) * 1e-9;

describe("of 10,000 random series", () => {
  test("neighbouring marks of a scale differ as text, say their values, and are in one unit", () => {
    fc.assert(
      fc.property(
        series,
        fc.constantFrom("linear", "log"),
        fc.constantFrom("up", "up, cut", "across"),
        (given, scale, way) => {
          const drawn = chartOf(given);
          const log = scale === "log" && given.values.every((value) => value > 0);
          const one: Chart = log ? { ...drawn, options: { ...drawn.options, scale } } : drawn;
          const across = () =>
            axisOf(one, 40, 700, { width: 720, fine: 15, typeface: one.typeface }).ticks.map(
              ({ value, text }) => [value, text] as const,
            );
          const marks = way === "across" ? across() : [...levelsOf(one, spanOf(one), 5, way === "up, cut").marked];
          const differ = new Set(marks.map(([, text]) => text)).size === marks.length;
          const units = new Set(marks.filter(([value]) => value !== 0).map(([, text]) => /[a-z]+$/.exec(text)?.[0]));
          if (!differ || units.size > 1 || !marks.every(([value, text]) => isNear(read(text).value, value, 0)))
            expect.fail(JSON.stringify(marks));
        },
      ),
      runs,
    );
  });

  test("a written value rounds to the drawn one, with one number of decimals and in one unit, and no two places say different numbers for it", () => {
    fc.assert(
      fc.property(series, (given) => {
        const drawn = chartOf(given);
        const places = (text: string) => /\.(\d+)/.exec(text)?.[1]!.length ?? 0;
        const [written, full] = [
          drawn.points.map((point) => valueWords(point, drawn)),
          drawn.points.map((point) => fullWords(point, drawn.locale)),
        ];
        drawn.points.forEach(({ estimate }, i) => {
          const { value, last } = read(written[i]!);
          const rounds = isNear(value, estimate!.value, last / 2) && (estimate!.value === 0 || value !== 0);
          const said =
            isNear(read(full[i]!).value, estimate!.value, 0) &&
            (i > 0 || tooltipText(drawn.points[i]!, drawn).includes(full[i]!));
          if (!rounds || !said) expect.fail(`${written[i]} and ${full[i]} for ${estimate!.value}`);
        });
        for (const texts of [written, full]) {
          expect(new Set(texts.map(places)).size).toBe(1);
          expect(new Set(texts.map((text) => /\d(m|bn|tn)\b/.exec(text)?.[1])).size).toBe(1);
        }
        for (const [, text] of summaryOf(drawn).matchAll(/(?:given is|lowest is|of them is|value is) (-?[\d,.]*\d)/g))
          expect(full.some((words) => words.startsWith(text!))).toBe(true);
      }),
      runs,
    );
  });

  test("each value stands in its own period, in the order of time, and only a longer way than the step is a gap", () => {
    fc.assert(
      fc.property(series, fc.constantFrom(1, 3, 12), (given, months) => {
        const windows = given.values.map((_, i): Window => {
          const first = given.gaps.slice(0, i).reduce((a, b) => a + b, 0) * months;
          const day = (month: number, date: number) => new Date(Date.UTC(1990, month, date)).toISOString().slice(0, 10);
          return { start: day(first, 1), end: day(first + months, 0) };
        });
        const pace = paceOf(windows);
        const moments = windows.map((window) => momentOf(window, pace).getTime());
        const least = Math.min(...given.gaps.slice(0, windows.length - 1));
        const faults = windows.filter((window, i) => {
          const [start, end] = boundsOf(window);
          const inside = moments[i]! > start.getTime() && moments[i]! < end.getTime();
          const after =
            i === 0 ||
            (moments[i]! > moments[i - 1]! &&
              isGap(windows[i - 1]!, window, pace, false) === given.gaps[i - 1]! > least);
          return !inside || !after;
        });
        expect(faults).toEqual([]);
        const [point] = chart("lines", "r", [["Tree", 1]]).points as [Point];
        const course = courseOf(
          windows.map((window) => ({ ...point, window })),
          false,
        )!;
        expect([course.from.getTime(), course.to.getTime()]).toEqual([moments[0], moments.at(-1)]);
      }),
      runs,
    );
  });
});

test("of some of them drawn, a series has as many points as its table, joined where no year is missing, and nothing else answers", () => {
  fc.assert(
    fc.property(series, fc.constantFrom("lines", "steps"), (given, type) => {
      const drawn = chartOf(given, type);
      const svg = serialize(drawIn(drawn, { size: "wide", width: 720 }).svg);
      const all = (pattern: RegExp) => [...svg.matchAll(pattern)].map(([, found]) => found!);
      expect(all(/<title>(.*?)<\/title>/gs).map((text) => text.split("\n").slice(0, 2).join(" "))).toEqual(
        drawn.points.map((point) => tooltipText(point, drawn).split("\n").slice(0, 2).join(" ")),
      );
      const pieces = all(/<path class="trace" d="([^"]*)"/g).flatMap((d) => d.split("M").slice(1));
      const least = Math.min(...given.gaps.slice(0, given.values.length - 1));
      const gaps = given.gaps.slice(0, given.values.length - 1).filter((gap) => gap > least).length;
      const apart =
        type === "lines"
          ? gaps
          : given.gaps.slice(0, given.values.length - 1).filter((gap) => gap > 1 && gap > least).length;
      expect(pieces).toHaveLength(apart + 1);
      const written = all(/<text[^>]*class="[^"]*strong[^"]*"[^>]*>(.*?)<\/text>/gs);
      const known = drawn.points.map((point) => valueWords(point, drawn));
      expect(written.filter((text) => !known.includes(text))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
