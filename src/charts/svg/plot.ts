import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { SvgCanvas } from "./canvas.ts";
import { path, short } from "./path.ts";
import { element } from "./tree.ts";

/** The document that Plot needs to build its elements, shared by all charts. No other file uses a DOM. */
const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** Position of a value on each scale of a plot, in units of the drawing. */
export interface Placed {
  x(value: Date | number): number;
  y(value: number): number;
}

/**
 * Draws a plot onto a canvas with the canvas's own classes: the `className` of each mark becomes its class, lines and
 * curves become path data, and texts get absolute positions. Plot's styles, fonts and labels are dropped. Throws if
 * Plot warns, and on any element that this file does not handle, so that nothing is lost silently.
 */
export function drawPlot(canvas: SvgCanvas, options: Plot.PlotOptions): Placed {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (message: unknown) => void warnings.push(String(message));
  try {
    const plot = Plot.plot({ ...options, document: document as unknown as Document });
    if (warnings.length > 0) throw new Error(`Plot warns: ${warnings.join(" ")}`);
    for (const child of plot.children)
      if (nameOf(child) !== "style")
        copy(child, { x: 0, y: 0, classes: "", anchor: plot.getAttribute("text-anchor") }, canvas);
    return { x: (value) => plot.scale("x")!.apply(value), y: (value) => plot.scale("y")!.apply(value) };
  } finally {
    console.warn = warn;
  }
}

interface Inherited {
  x: number;
  y: number;
  classes: string;
  anchor: string | null;
}

function copy(node: Element, outer: Inherited, canvas: SvgCanvas): void {
  const number = (name: string) => Number.parseFloat(node.getAttribute(name) ?? "0");
  const [, dx = "0", dy = "0"] = /^translate\(([^,]+),([^)]+)\)$/.exec(node.getAttribute("transform") ?? "") ?? [];
  const x = outer.x + Number(dx);
  const y = outer.y + Number(dy);
  const anchor = node.getAttribute("text-anchor") ?? outer.anchor;
  const classes = outer.classes || (node.getAttribute("class") ?? "");
  switch (nameOf(node)) {
    case "g":
      for (const child of node.children) copy(child, { x, y, classes, anchor }, canvas);
      return;
    case "line":
      return canvas.draw(
        classes,
        path`M${x + number("x1")} ${y + number("y1")}L${x + number("x2")} ${y + number("y2")}`,
      );
    case "path":
      if (x !== 0 || y !== 0) throw new Error("a path that is moved is not supported");
      return canvas.draw(classes, shortenPath(node.getAttribute("d") ?? ""));
    case "circle": {
      const title = [...node.children].find((child) => nameOf(child) === "title")?.textContent ?? "";
      const circle = { class: classes, cx: x + number("cx"), cy: y + number("cy"), r: number("r") };
      return canvas.add(element("circle", circle, title && element("title", {}, title)));
    }
    case "text": {
      const ems = (text: Element) => Number.parseFloat(text.getAttribute("y") ?? "0");
      const lines = [...node.children].filter((child) => nameOf(child) === "tspan");
      const texts = lines.length > 0 ? lines : [node];
      const baseline = y + ems(texts[0]!) * canvas.size;
      return texts.forEach((line, i) =>
        canvas.write(
          line.textContent ?? "",
          x,
          baseline + i * canvas.line,
          anchor === "start" ? classes : `${classes} ${anchor}`,
        ),
      );
    }
    default:
      throw new Error(`an element <${nameOf(node)}> is not supported`);
  }
}

/** The document returns some names in capitals, because it treats them as HTML. */
function nameOf(node: Element): string {
  return node.tagName.toLowerCase();
}

function shortenPath(data: string): string {
  return data.replaceAll(/-?\d+(\.\d+)?(e-?\d+)?/g, (number) => short(Number(number))).replaceAll(",", " ");
}
