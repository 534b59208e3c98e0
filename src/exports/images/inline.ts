import { stateSheet } from "../../styles/build/states.ts";
import { chartSheet, drawingSheets } from "../../styles/build/chart-sheet.ts";
import { widthsOfWindow } from "../../styles/build/measured.ts";
import { notInherited, presentationAttributes, withoutAttributes } from "../../styles/build/presentation.ts";
import type { Theme } from "../../theme/theme.ts";
import type { Chart, Graphic } from "../../charts/model.ts";
import { drawFigure, drawLow } from "../../charts/draw.ts";
import { keyOf, type KeyEntry } from "../../charts/labels/legend.ts";
import type { ClaimTrail } from "../../charts/claim-trail.ts";
import type { Size } from "../../theme/measures.ts";
import { classesOf, type Node } from "../../charts/svg/tree.ts";
import { RecentCache } from "../../memory/recent.ts";
import { readStyles, type ResolvedStyles, type StyleResolver } from "./resolved-styles.ts";

/** Cached results for a theme. */
interface Known {
  light: StyleResolver;
  /** Many pages show the same figure, and are rendered at about the same time. */
  drawings: RecentCache<Chart | ClaimTrail, Record<Size, Graphic>>;
  low: RecentCache<Chart | ClaimTrail, Record<Size, Graphic>>;
  /** The context of a drawing's root. */
  page: Place;
}

const themes = new WeakMap<Theme, Known>();

function knownOf(theme: Theme): Known {
  const known = themes.get(theme) ?? {
    light: readStyles(drawingSheets(theme, "pages"), "light"),
    drawings: new RecentCache(200),
    low: new RecentCache(50),
    page: { styles: undefined, attributes: {}, inside: new Map() },
  };
  themes.set(theme, known);
  return known;
}

/**
 * Both drawings of a figure for inclusion in a page. Each has its light colours as attributes, which style sheets
 * override with those of the page, and which apply without style sheets. Style sheets show the drawing that fits;
 * without them it is the wide one.
 */
export function inlineDrawings(chart: Chart | ClaimTrail, theme: Theme): Record<Size, Graphic> {
  return knownOf(theme).drawings.get(chart, () => inlined(drawFigure(chart), theme));
}

/** The same for a story. */
export function inlineLow(chart: Chart | ClaimTrail, theme: Theme): Record<Size, Graphic> {
  return knownOf(theme).low.get(chart, () => inlined(drawLow(chart), theme));
}

/** The same for drawings that are not those of a figure. */
export function inlined({ narrow, wide }: Record<Size, Graphic>, theme: Theme): Record<Size, Graphic> {
  const inTheme = knownOf(theme);
  const { svg, ...size } = withLightStyles(narrow, inTheme);
  const hidden = { ...svg, attributes: { display: "none", ...svg.attributes } };
  return { narrow: { svg: hidden, ...size }, wide: withLightStyles(wide, inTheme) };
}

/** The entries of a legend, with swatches styled in the same way. */
export function inlinedKey(key: readonly KeyEntry[], theme: Theme): KeyEntry[] {
  const inTheme = knownOf(theme);
  return key.map(({ swatch, words }) => ({ swatch: withLightStyles(swatch, inTheme), words }));
}

/** The legend of a figure, with swatches styled in the same way. */
export function inlineKey(chart: Chart | ClaimTrail, theme: Theme): KeyEntry[] {
  return inlinedKey(keyOf(chart), theme);
}

/** Drawings and legend together. */
export function inlineParts(
  chart: Chart | ClaimTrail,
  theme: Theme,
): { drawings: Record<Size, Graphic>; key: KeyEntry[] } {
  return { drawings: inlineDrawings(chart, theme), key: inlineKey(chart, theme) };
}

/** Styles of an element, and what its children inherit from them. */
interface Place {
  styles: ResolvedStyles | undefined;
  /** Attributes that children inherit. */
  attributes: Readonly<Record<string, string>>;
  /** Results for children, by their own properties. */
  inside: Map<string, StyledPlace>;
}

interface StyledPlace extends Place {
  /** The classes that it keeps, and the attributes that are added. */
  classes: string;
  added: Readonly<Record<string, string>>;
}

/** Values of properties that no style sheet sets. */
const initial: Readonly<Record<string, string>> = {
  "font-weight": "400",
  "paint-order": "normal",
  stroke: "none",
  "stroke-width": "1",
  "text-anchor": "start",
};

/**
 * Adds the light colours of the style sheets as attributes, each element with those that it does not inherit. Throws on
 * styles that cannot be attributes.
 */
function withLightStyles({ svg, width, height }: Graphic, { light, page }: Known): Graphic {
  return { svg: styled(svg, page, light), width, height };
}

function styled(node: Node, outer: Place, light: StyleResolver): Node {
  const { name, attributes, children } = node;
  if (name === "title" || name === "desc") return node;
  let key = name;
  for (const own in attributes)
    if (own === "class" || presentationAttributes.has(own)) key += `\n${own}=${attributes[own]!}`;
  const place = outer.inside.get(key) ?? placeOf(node, outer, light);
  outer.inside.set(key, place);
  const kept: Record<string, string> = {};
  for (const own in attributes) {
    if (own !== "class") kept[own] = attributes[own]!;
    else if (place.classes !== "") kept["class"] = place.classes;
  }
  return {
    name,
    attributes: Object.assign(kept, place.added),
    children: children.map((child) => (typeof child === "string" ? child : styled(child, place, light))),
  };
}

/** Classes that style sheets or scripts need in inline drawings; all others have become attributes. */
const known = new Set(
  [...`${withoutAttributes(chartSheet)}${widthsOfWindow}${stateSheet}`.matchAll(/\.([a-z][\w-]*)/g)].map(
    ([, name]) => name!,
  ),
);

function placeOf(node: Node, outer: Place, light: StyleResolver): StyledPlace {
  const styles = light.of(node, outer.styles);
  const isRoot = outer.styles === undefined;
  const own = Object.fromEntries(Object.entries(node.attributes).filter(([name]) => presentationAttributes.has(name)));
  const clash = Object.keys(styles.attributes).find((name) => name in own);
  if (clash)
    throw new Error(
      `<${node.name} class="${node.attributes["class"] ?? ""}"> has an attribute "${clash}" and a style of that name; it can have one of them.`,
    );
  const added = Object.entries(styles.attributes)
    .filter(([name, value]) => (outer.attributes[name] ?? initial[name]) !== value)
    .sort();
  if (isRoot) added.push(["font-family", "Arial,sans-serif"], ["overflow", "visible"]);
  const handedDown = Object.entries({ ...outer.attributes, ...own, ...styles.attributes });
  return {
    styles,
    attributes: Object.fromEntries(handedDown.filter(([name]) => !notInherited.has(name))),
    inside: new Map(),
    classes: classesOf(node)
      .filter((name) => isRoot || known.has(name))
      .join(" "),
    added: Object.fromEntries(added),
  };
}
