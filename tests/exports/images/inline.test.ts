import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { drawing, type Size } from "../../../src/theme/measures.ts";
import { inlineDrawings } from "../../../src/exports/images/inline.ts";
import { resolve } from "../../../src/exports/images/resolve.ts";
import { serialize, type Node } from "../../../src/charts/svg/tree.ts";
import { samples } from "../../charts/cases.ts";
import { drawFigure } from "../../../src/charts/draw.ts";
import { renderer, theme } from "./renderer.ts";

const sizes: readonly Size[] = ["narrow", "wide"];
const marks = new Set(["path", "circle", "rect", "line", "ellipse", "polygon", "polyline", "text", "tspan"]);
const handedDown = ["fill", "fill-opacity", "stroke", "stroke-opacity", "font-size", "font-family"];

/** A mark with what it has of itself, and from what it stands in, where there is no style sheet. */
interface Mark {
  node: Node;
  has: Readonly<Record<string, string>>;
}

function marksOf(node: Node, outer: Mark["has"] = {}): Mark[] {
  const has = {
    ...outer,
    ...Object.fromEntries(Object.entries(node.attributes).filter(([name]) => handedDown.includes(name))),
  };
  const inner = node.children.flatMap((child) => (typeof child === "string" ? [] : marksOf(child, has)));
  return marks.has(node.name) ? [{ node, has }, ...inner] : inner;
}

const isHit = ({ node }: Mark) => (node.attributes["class"] ?? "").split(" ").includes("hit-area");

test.each(samples)("%s has all its colours and sizes as attributes", (_, chart) => {
  const drawings = inlineDrawings(chart, theme);
  for (const size of sizes) {
    const { svg } = drawings[size];
    expect(serialize(svg)).not.toMatch(/style=|var\(|light-dark|currentColor/);
    const all = marksOf(svg);
    expect(all.length).toBeGreaterThan(0);
    for (const mark of all) {
      // What has no fill of its own or from its group is black.
      expect(mark.has["fill"], mark.node.name).toMatch(/^(none|#[0-9a-f]{6}|#[0-9a-f]{3}|url\(#[\w-]+\))$/);
      expect(["#000", "#000000", "black"]).not.toContain(mark.has["fill"]);
      if (isHit(mark)) {
        expect(mark.has["fill-opacity"]).toBe("0");
        expect(mark.has["stroke"] ?? "none").toBe("none");
      } else
        expect(
          [mark.has["fill"], mark.has["stroke"] ?? "none"],
          `${mark.node.name} ${JSON.stringify(mark.node.attributes)}`,
        ).not.toEqual(["none", "none"]);
      const { fine, size: text, large, huge } = drawing[size];
      if (mark.node.name === "text") expect([fine, text, large, huge].map(String)).toContain(mark.has["font-size"]);
    }
  }
});

test("of both drawings the wide one alone is seen where there is no style sheet", () => {
  for (const [, chart] of samples) {
    expect(serialize(inlineDrawings(chart, theme).narrow.svg)).toMatch(/^<svg display="none" /);
    expect(serialize(inlineDrawings(chart, theme).wide.svg)).not.toMatch(/^<svg[^>]* display=/);
  }
});

/** A drawing without its letters, whose outlines no font here has, as pixels on paper. */
function pixels(svg: Node): { width: number; data: Buffer } {
  const bare = serialize(svg)
    .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/(xmlns="[^"]*")(.*?) xmlns="[^"]*"/, "$1$2")
    .replaceAll(/<text[\s>].*?<\/text>/gs, "");
  const picture = new Resvg(bare, { font: { loadSystemFonts: false }, background: "#fffdf9" }).render();
  return { width: picture.width, data: picture.pixels };
}

test("a drawing without style sheets is the picture that is made of it as a file", () => {
  const firsts = samples.filter(([name], i) => !name.includes("-") || i % 7 === 0);
  for (const [name, chart] of firsts) {
    const inline = pixels(inlineDrawings(chart, theme).wide.svg);
    // No letter has an outline, so that all letters stay text, which is left out here.
    const image = pixels(resolve(drawFigure(chart).wide.svg, renderer.styles.light, { outline: () => null }));
    expect(inline.width, name).toBe(image.width);
    let differing = 0;
    for (let i = 0; i < inline.data.length; i += 4)
      if ([0, 1, 2].some((part) => Math.abs(inline.data[i + part]! - image.data[i + part]!) > 48)) differing += 1;
    // Where dots are drawn one by one instead of dashed, some edges differ.
    expect(differing / (inline.data.length / 4), name).toBeLessThan(0.001);
  }
});
