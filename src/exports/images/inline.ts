import { chartSheet, drawingSheets } from "../../styles/build/chart-sheet.ts";
import { widthsOfWindow } from "../../styles/build/measured.ts";
import { notInherited, presentationAttributes, withoutAttributes } from "../../styles/build/presentation.ts";
import type { Chart } from "../../charts/model.ts";
import { drawFigure } from "../../charts/draw.ts";
import { keyOf, type KeyEntry } from "../../charts/labels/legend.ts";
import type { ClaimTrail } from "../../charts/types/claim-trail.ts";
import type { Size } from "../../charts/svg/text.ts";
import type { Theme } from "../../theme/theme.ts";
import { readLook, type Look, type Styled } from "./looks.ts";
import type { Path } from "./selectors.ts";

/** What was found for the drawings of one theme. */
interface Known {
  light: Look;
  /** Many pages show the same figure. */
  drawings: WeakMap<Chart | ClaimTrail, Record<Size, string>>;
  /** What was found for elements with the same names and classes in the same place. */
  elements: Map<string, Found>;
}

const themes = new WeakMap<Theme, Known>();

function knownOf(theme: Theme): Known {
  const known = themes.get(theme) ?? {
    light: readLook(drawingSheets(theme, "pages"), "light"),
    drawings: new WeakMap(),
    elements: new Map(),
  };
  themes.set(theme, known);
  return known;
}

/**
 * Both drawings of a figure as they stand in a page. Each carries how it looks in the light theme as attributes, which
 * style sheets replace by the theme of the page, and which hold where there are none. Of the two, style sheets show the
 * one that fits; without them it is the wide one.
 */
export function inlineDrawings(chart: Chart | ClaimTrail, theme: Theme): Record<Size, string> {
  const { drawings } = knownOf(theme);
  const known = drawings.get(chart);
  if (known) return known;
  const { narrow, wide } = drawFigure(chart);
  const inline = {
    narrow: withAttributes(narrow, theme).replace("<svg", '<svg display="none"'),
    wide: withAttributes(wide, theme),
  };
  drawings.set(chart, inline);
  return inline;
}

/** The key of a figure with its swatches, likewise. */
export function inlineKey(chart: Chart | ClaimTrail, theme: Theme): KeyEntry[] {
  return keyOf(chart).map(({ swatch, words }) => ({ swatch: withAttributes(swatch, theme), words }));
}

/** Both, for what a figure is made of elsewhere. */
export function inlineParts(
  chart: Chart | ClaimTrail,
  theme: Theme,
): { drawings: Record<Size, string>; key: KeyEntry[] } {
  return { drawings: inlineDrawings(chart, theme), key: inlineKey(chart, theme) };
}

/** What an element has, and hands down to those that stand in it. */
interface Open {
  /** Its names and classes with those of all that it stands in, by which what was found for it is kept. */
  key: string;
  path: Path;
  custom: Styled["custom"];
  /** What those that stand in it inherit. */
  attributes: Readonly<Record<string, string>>;
}

/** What holds for an element of which nothing is said. */
const initial: Readonly<Record<string, string>> = {
  "font-weight": "400",
  "paint-order": "normal",
  stroke: "none",
  "stroke-width": "1",
  "text-anchor": "start",
};

/**
 * A drawing with the light theme of its style sheets as attributes, each element with those that it does not inherit.
 * Throws on styles that are no attributes.
 */
export function withAttributes(svg: string, theme: Theme): string {
  const { light, elements } = knownOf(theme);
  const open: Open[] = [{ key: "", path: [], custom: new Map(), attributes: {} }];
  return svg.replaceAll(
    /<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g,
    (tag, end: string, name: string, given: string, empty: string) => {
      if (end) {
        open.pop();
        return tag;
      }
      if (name === "title" || name === "desc") {
        open.push(open.at(-1)!);
        return tag;
      }
      const outer = open.at(-1)!;
      const own = Object.fromEntries(
        [...given.matchAll(/ ([\w-]+)="([^"]*)"/g)]
          .filter(([, key]) => key === "class" || presentationAttributes.has(key!))
          .map(([, key, value]) => [key!, value!]),
      );
      const key = `${outer.key}/${name}${JSON.stringify(own)}`;
      const inner = elements.get(key) ?? resolved(light, outer, key, name, own);
      elements.set(key, inner);
      if (!empty) open.push(inner.open);
      return `<${name}${given.replace(/ class="[^"]*"/, inner.classes)}${inner.written}${empty}>`;
    },
  );
}

interface Found {
  open: Open;
  /** Its classes and the attributes that it gets, as markup. */
  classes: string;
  written: string;
}

/**
 * Classes by which a style sheet or a script knows an element that stands in a drawing; all others have become
 * attributes.
 */
const known = new Set(
  [...`${withoutAttributes(chartSheet)}${widthsOfWindow}`.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!),
);

function resolved(light: Look, outer: Open, key: string, name: string, own: Readonly<Record<string, string>>): Found {
  const path = [...outer.path, { name, attributes: own, children: [] }];
  const { attributes, custom } = light.of(path, outer.custom);
  const added = Object.entries(attributes)
    .filter(([name, value]) => (outer.attributes[name] ?? initial[name]) !== value)
    .sort();
  if (path.length === 1) added.push(["font-family", "Arial,sans-serif"], ["overflow", "visible"]);
  const clash = Object.keys(attributes).find((name) => name in own);
  if (clash)
    throw new Error(
      `<${name} class="${own["class"] ?? ""}"> has an attribute "${clash}" and a style of that name; it can have one of them.`,
    );
  const classes = (own["class"] ?? "")
    .split(" ")
    .filter((name) => path.length === 1 || known.has(name))
    .join(" ");
  const handedDown = Object.fromEntries(
    Object.entries({ ...outer.attributes, ...own, ...attributes }).filter(([name]) => !notInherited.has(name)),
  );
  return {
    classes: classes && ` class="${classes}"`,
    open: { key, path, custom, attributes: handedDown },
    written: added.map(([name, value]) => ` ${name}="${value}"`).join(""),
  };
}
