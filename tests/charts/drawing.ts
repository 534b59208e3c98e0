import { parseHTML } from "linkedom";
import { drawFigure } from "../../src/charts/draw.ts";
import type { Chart, Width } from "../../src/charts/chart.ts";
import type { Road } from "../../src/charts/road.ts";
import type { Box } from "../../src/charts/labels.ts";
import { textWidth, type } from "../../src/charts/text.ts";

/** One line of text in a drawing, and the box that its letters fill. */
export interface TextBox extends Box {
  text: string;
  size: number;
}

/** One of the two drawings of a chart, as a tree. */
export interface Drawing {
  svg: Element;
  markup: string;
  width: Width;
  height: number;
  texts: readonly TextBox[];
}

/** Both drawings of a chart, narrow first. */
export function drawingsOf(chart: Chart | Road): Drawing[] {
  const { narrow, wide } = drawFigure(chart);
  return [parse(narrow, 320), parse(wide, 720)];
}

function parse(markup: string, width: Width): Drawing {
  const svg = parseHTML(`<html><body>${markup}</body></html>`).document.querySelector("svg") as unknown as Element;
  const texts = [...svg.querySelectorAll("text")].map((text) => boxOf(text, width));
  return { svg, markup, width, height: Number(svg.getAttribute("height")), texts };
}

function boxOf(text: Element, width: Width): TextBox {
  const classes = (text.getAttribute("class") ?? "").split(" ");
  const size = classes.includes("large") ? type[width].large : type[width].size;
  const strong = classes.includes("strong") || classes.includes("large");
  const content = text.textContent ?? "";
  const lead = text.querySelector("tspan.strong")?.textContent ?? "";
  const length = textWidth(lead, size, "strong") + textWidth(content.slice(lead.length), size, strong ? "strong" : "regular");
  const [x, y] = [Number(text.getAttribute("x")), Number(text.getAttribute("y"))];
  const left = classes.includes("end") ? x - length : classes.includes("middle") ? x - length / 2 : x;
  return { text: content, size, left, right: left + length, top: y - size * 0.75, bottom: y + size * 0.22 };
}
