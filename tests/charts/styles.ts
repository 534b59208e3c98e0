import { readStyles, type ResolvedStyles } from "../../src/exports/images/resolved-styles.ts";
import { projectTheme } from "../../src/publication/read/theme/theme.ts";
import { drawingSheets } from "../../src/styles/build/chart-sheet.ts";
import type { Scheme } from "../../src/theme/colours.ts";
import { presentationAttributes } from "../../src/styles/build/presentation.ts";
import { element as node, type Node } from "../../src/charts/svg/tree.ts";

const css = drawingSheets(projectTheme(), "pages");
const resolvers = { light: readStyles(css, "light"), dark: readStyles(css, "dark") };

const known = { light: new WeakMap<Element, ResolvedStyles>(), dark: new WeakMap<Element, ResolvedStyles>() };

/**
 * What the style sheets make of an element of a drawing on a screen: attributes with what it inherits, and variables.
 */
export function stylesOf(element: Element, scheme: Scheme): ResolvedStyles {
  const before = known[scheme].get(element);
  if (before) return before;
  const outer = element.localName === "svg" ? null : stylesOf(element.parentElement!, scheme);
  const said = resolvers[scheme].of(nodeOf(element), outer ?? undefined);
  const { opacity: _, ...inherited } = outer?.attributes ?? { fill: "#000000", stroke: "none" };
  const styles = { ...said, attributes: { ...inherited, ...presentationOf(nodeOf(element)), ...said.attributes } };
  known[scheme].set(element, styles);
  return styles;
}

function nodeOf(element: Element): Node {
  const attributes = element.getAttributeNames().map((name) => [name, element.getAttribute(name)!] as const);
  return node(element.localName, Object.fromEntries(attributes));
}

/** The styles that an element has as attributes of its own. */
function presentationOf({ attributes }: Node): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => presentationAttributes.has(name)));
}

export type Colour = readonly [red: number, green: number, blue: number];

/** A colour of three or six hexadecimal digits, its parts from 0 to 255. */
export function colourOf(hex: string): Colour {
  const [, digits] = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(hex) ?? [];
  if (!digits) throw new Error(`${hex} is no colour of three or six hexadecimal digits`);
  const [red, green, blue] = (
    digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)!
  ).map((part) => Number.parseInt(part, 16));
  return [red!, green!, blue!];
}

/** The contrast of two colours, as WCAG 2 defines it: from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [lighter, darker] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
