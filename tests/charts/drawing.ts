import { parseHTML } from "linkedom";
import type { Chart, Viewport } from "../../src/charts/model.ts";
import { drawFigure, drawIn } from "../../src/charts/draw.ts";
import type { Box } from "../../src/charts/labels/labels.ts";
import type { ClaimTrail } from "../../src/charts/claim-trail.ts";
import { drawing, type Size } from "../../src/theme/measures.ts";
import { typeface as ofCatalogue } from "../../src/gallery/fixtures.ts";
import type { Typeface } from "../../src/theme/typeface.ts";
import { serialize } from "../../src/charts/svg/tree.ts";

/** One line of text in a drawing, and the box that its letters fill. */
export interface TextBox extends Box {
  text: string;
  size: number;
}

/** One of the two drawings of a chart, as a tree. */
export interface Drawing {
  svg: Element;
  markup: string;
  /** Its name, and its width. */
  name: Size;
  width: number;
  height: number;
  texts: readonly TextBox[];
}

/** Both drawings of a chart, narrow first. */
export function drawingsOf(chart: Chart | ClaimTrail): Drawing[] {
  const { narrow, wide } = drawFigure(chart);
  return [
    readDrawing(serialize(narrow.svg), { size: "narrow", width: drawing.narrow.width }, chart.typeface),
    readDrawing(serialize(wide.svg), { size: "wide", width: drawing.wide.width }, chart.typeface),
  ];
}

/** The drawing of a chart in a viewport of any width. */
export function drawingIn(chart: Chart | ClaimTrail, viewport: Viewport): Drawing {
  return readDrawing(serialize(drawIn(chart, viewport).svg), viewport, chart.typeface);
}

/** A drawing from its markup, and the font in which it was measured: that of the catalogue, unless told otherwise. */
export function readDrawing(
  markup: string,
  { size: name, width }: Viewport,
  typeface: Typeface = ofCatalogue,
): Drawing {
  const svg = parseHTML(`<html><body>${markup}</body></html>`).document.querySelector("svg") as unknown as Element;
  const texts = [...svg.querySelectorAll("text")].map((text) => boxOf(text, name, typeface));
  return { svg, markup, name, width, height: Number(svg.getAttribute("height")), texts };
}

function boxOf(text: Element, name: Size, { textWidth }: Typeface): TextBox {
  const classes = (text.getAttribute("class") ?? "").split(" ");
  const size = classes.includes("huge")
    ? drawing[name].huge
    : classes.includes("large")
      ? drawing[name].large
      : classes.includes("fine")
        ? drawing[name].fine
        : drawing[name].size;
  const strong = ["strong", "large", "huge"].some((name) => classes.includes(name));
  const content = text.textContent ?? "";
  const lead = text.querySelector("tspan.strong")?.textContent ?? "";
  const length =
    textWidth(lead, size, "strong") + textWidth(content.slice(lead.length), size, strong ? "strong" : "regular");
  const moved = shiftOf(text);
  const [x, y] = [Number(text.getAttribute("x")) + moved.x, Number(text.getAttribute("y")) + moved.y];
  const left = classes.includes("end") ? x - length : classes.includes("middle") ? x - length / 2 : x;
  return { text: content, size, left, right: left + length, top: y - size * 0.75, bottom: y + size * 0.22 };
}

/** How far the groups around an element move it. */
export function shiftOf(element: Element): { x: number; y: number } {
  const parent = element.parentElement;
  if (!parent) return { x: 0, y: 0 };
  const [, dx = "0", dy = "0"] = /^translate\(([^ ]+) ([^ ]+)\)$/.exec(parent.getAttribute("transform") ?? "") ?? [];
  const outer = shiftOf(parent);
  return { x: outer.x + Number(dx), y: outer.y + Number(dy) };
}
