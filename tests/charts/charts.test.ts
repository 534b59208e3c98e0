import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { drawFigure } from "../../src/charts/draw.ts";
import { keyOf } from "../../src/charts/key.ts";
import { touches } from "../../src/charts/labels.ts";
import { chartNames } from "../../src/charts/names.ts";
import type { Road } from "../../src/charts/road.ts";
import { chartTypes } from "../../src/charts/types.ts";
import { drawingsOf, shiftOf } from "./drawing.ts";
import { examples } from "./examples.ts";
import { roads } from "./roads.ts";

const snapshots = new URL("snapshots/", import.meta.url);
const accept = process.env["MUSTER_ACCEPT"] === "1";
const cases = Object.entries({ ...examples, ...roads });

/** One element to a line, so that a difference can be read; with its namespace, so that the file can be opened. */
function normalise(svg: string): string {
  return `${svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ').replaceAll("><", ">\n<")}\n`;
}

test("every chart type is registered once and has an example of its own name", () => {
  expect(chartTypes.map(({ name }) => name).toSorted()).toEqual([...chartNames].toSorted());
  for (const name of chartNames) expect(examples[name]?.type).toBe(name);
});

test("the style sheet knows every class that is drawn, and no other", () => {
  const css = readFileSync(new URL("../../src/styles/charts.css", import.meta.url), "utf8");
  const markup = cases.map(([, chart]) => Object.values(drawFigure(chart)).join("") + keyOf(chart).map(({ swatch }) => swatch).join("")).join("");
  const drawn = new Set([...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, classes]) => classes!.split(" ")).filter((name) => !name.startsWith("chart-")));
  const styled = new Set([...css.matchAll(/\.([a-z]+)/g)].map(([, name]) => name!).filter((name) => !["css", "ts", "drawings"].includes(name)));
  expect([...styled].toSorted()).toEqual([...drawn].toSorted());
});

describe("snapshots (accept changes with `npm test -- unit --accept`)", () => {
  test.for(cases)("%s", ([name, chart]) => {
    for (const [size, svg] of Object.entries(drawFigure(chart))) {
      const file = new URL(`${name}-${size}.svg`, snapshots);
      const changed = new URL(`${name}-${size}-changed.svg`, snapshots);
      const drawn = normalise(svg);
      rmSync(changed, { force: true });
      if (accept) writeFileSync(file, drawn);
      const known = existsSync(file) ? readFileSync(file, "utf8") : "";
      if (known !== drawn) writeFileSync(changed, drawn);
      expect(drawn).toBe(known);
    }
  });

  test("there is no snapshot without its example", () => {
    const expected = cases.flatMap(([name]) => [`${name}-narrow.svg`, `${name}-wide.svg`]);
    const files = readdirSync(snapshots).filter((file) => !file.endsWith("-changed.svg"));
    if (accept) for (const file of files) if (!expected.includes(file)) rmSync(new URL(file, snapshots));
    expect(files.filter((file) => !expected.includes(file) && !accept)).toEqual([]);
  });
});

describe.for(cases)("%s", ([, chart]) => {
  const drawings = drawingsOf(chart);

  test("text stays inside the drawing, is large enough, and touches no other text", () => {
    for (const { name, width, height, texts } of drawings) {
      const floor = name === "narrow" ? 13.5 : 14.5;
      for (const [i, box] of texts.entries()) {
        expect(box.text.trim()).not.toBe("");
        expect(box.size).toBeGreaterThanOrEqual(floor);
        expect(box, "outside").toSatisfy(() => box.left >= -0.5 && box.right <= width + 0.5 && box.top >= 0 && box.bottom <= height + 0.5);
        expect(texts.slice(i + 1).filter((other) => touches(box, other)).map(({ text }) => `${box.text} / ${text}`)).toEqual([]);
      }
    }
  });

  test("paths and circles stay inside the drawing", () => {
    for (const { svg, width, height } of drawings) {
      for (const path of svg.querySelectorAll("svg > path, svg > g path")) {
        const moved = shiftOf(path);
        for (const { x, y } of pointsOf(path.getAttribute("d")!)) {
          expect(x + moved.x, path.outerHTML).toBeGreaterThanOrEqual(-1);
          expect(x + moved.x, path.outerHTML).toBeLessThanOrEqual(width + 1);
          expect(y + moved.y, path.outerHTML).toBeGreaterThanOrEqual(-1);
          expect(y + moved.y, path.outerHTML).toBeLessThanOrEqual(height + 1);
        }
      }
      for (const circle of svg.querySelectorAll("circle")) expect(Number(circle.getAttribute("cx")) + 5.5).toBeLessThanOrEqual(width);
    }
  });

  test("every label is written", () => {
    for (const { texts } of drawings) {
      const written = texts.map(({ text }) => text).join(" ").replaceAll("- ", "-").replaceAll(" ", "").replaceAll("-", "");
      const labels = chart.type === "road" ? chart.speakers.flatMap(({ name, changes }) => [name, ...changes.map(({ words }) => words)]) : chart.type === "steps" ? chart.points.map(({ group }) => group ?? "") : chart.points.map(({ label }) => label);
      for (const label of labels) expect(written).toContain(label.replaceAll(/[ -]/g, ""));
    }
  });

  test("the markup is lean and well-formed", () => {
    const { narrow, wide } = drawFigure(chart);
    for (const svg of [narrow, wide]) {
      expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object| style=|<style|⚠|font-|aria-label=|plot-/);
      expect(svg.replaceAll(/ transform="translate\(\d+ [\d.]+\)"/g, "")).not.toMatch(/translate/);
      expect(svg).not.toMatch(/\d\.\d{3}/);
      expect(svg).toMatch(new RegExp(`^<svg class="chart chart-${chart.type} (narrow|wide)" viewBox="0 0 (320|720) \\d+" width="\\d+" height="\\d+" role="img" aria-labelledby="${chart.id}-title ${chart.id}-description">`));
    }
    const ids = [...(narrow + wide).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(new RegExp(`^${chart.id}-(\\d+-)?(narrow|wide)-`));
    for (const [, id] of (narrow + wide).matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });

  test("two drawings of one chart are equal, and weigh little", () => {
    const first = drawFigure(chart);
    expect(drawFigure(copyOf(chart))).toEqual(first);
    expect(brotliCompressSync(first.narrow + first.wide).length).toBeLessThan(6 * 1024);
  });
});

/** A chart or a road whose parts are objects of their own. */
function copyOf(chart: Chart | Road): Chart | Road {
  return chart.type === "road" ? { ...chart, speakers: chart.speakers.map((speaker) => ({ ...speaker })) } : { ...chart, points: chart.points.map((point) => ({ ...point })) };
}

/** The points that a path passes, curves by their ends. Knows the commands that charts use: M L H V h v l m a z. */
function pointsOf(data: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of data.matchAll(/([MLHVhvlmaz])([^MLHVhvlmaz]*)/g)) {
    const numbers = (rest!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const size = { M: 2, L: 2, l: 2, m: 2, H: 1, V: 1, h: 1, v: 1, a: 7, z: 1 }[command!]!;
    for (let i = 0; i < numbers.length; i += size) {
      const [a, b] = [numbers[i]!, numbers[i + 1]!];
      if (command === "M" || command === "L") [x, y] = [a, b];
      if (command === "m" || command === "l") [x, y] = [x + a, y + b];
      if (command === "H") x = a;
      if (command === "V") y = a;
      if (command === "h") x += a;
      if (command === "v") y += a;
      if (command === "a") [x, y] = [x + numbers[i + 5]!, y + numbers[i + 6]!];
      points.push({ x, y });
    }
  }
  return points;
}
