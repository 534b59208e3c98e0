import { transform } from "lightningcss";
import { presentationAttributes } from "../../styles/build/presentation.ts";
import type { Scheme } from "../../theme/colours.ts";
import type { Node } from "../../charts/svg/tree.ts";
import { readSelector, splitList, type Path, type Selector } from "./selectors.ts";

/** What style sheets say of one element of a drawing, in one colour scheme and with all variables replaced. */
export interface ResolvedStyles {
  /** Attributes of SVG. */
  attributes: Readonly<Record<string, string>>;
  /** The custom properties that its children inherit. */
  custom: ReadonlyMap<string, string>;
  /** The element in its place, as far as selectors look at it. */
  path: Path;
}

/** The style sheets of charts in one colour scheme. */
export interface StyleResolver {
  /** What they say of an element; `outer` is what they say of the one that it stands in, none for the root. */
  of(node: Node, outer?: ResolvedStyles): ResolvedStyles;
}

/**
 * Properties that place a drawing in its page or answer a reader. The letters of an image are outlines of one typeface.
 */
const ofPages =
  /^(display|overflow|width|height|max-width|margin.*|vertical-align|container-type|break-inside|cursor|pointer-events|outline.*|transition.*|user-select|font-family|font-variant.*|forced-color-adjust|color-scheme)$/;

/**
 * Reads style sheets, the earlier ones first. Rules under a condition (print, forced colours, widths) are no part of an
 * image. Throws on selectors, properties and values that it does not know, where they apply to a drawing. Elements that
 * no selector can tell apart are looked up once.
 */
export function readStyles(css: string, scheme: Scheme): StyleResolver {
  const rules = rulesOf(css);
  const selecting = [...new Set(rules.flatMap(({ selector }) => selector.attributes))];
  const colours = new Map<string, string>();
  const known = new WeakMap<ResolvedStyles, Map<string, ResolvedStyles>>();
  return {
    of(node, outer = page) {
      const own = Object.fromEntries(
        selecting.filter((name) => name in node.attributes).map((name) => [name, node.attributes[name]!]),
      );
      const key = `${node.name} ${JSON.stringify(own)}`;
      const inside = known.get(outer) ?? new Map<string, ResolvedStyles>();
      known.set(outer, inside);
      const styles =
        inside.get(key) ?? resolved([...outer.path, { name: node.name, attributes: own, children: [] }], outer);
      inside.set(key, styles);
      return styles;
    },
  };

  function resolved(path: Path, outer: ResolvedStyles): ResolvedStyles {
    const declared = declaredBy(rules, path);
    const custom = new Map(outer.custom);
    const own = [...declared].filter(([name]) => name.startsWith("--"));
    for (const [name, value] of own) custom.set(name, value);
    for (const [name, value] of own) custom.set(name, themed(value, scheme, custom));
    const attributes: Record<string, string> = {};
    for (const [name, value] of declared) {
      if (name.startsWith("--") || ofPages.test(name)) continue;
      if (!presentationAttributes.has(name))
        throw new Error(
          `the property ${name} of a chart has no place in an image; see src/exports/images/resolved-styles.ts`,
        );
      attributes[name] = plain(themed(value, scheme, custom), colours);
    }
    return { attributes, custom, path };
  }
}

/** What the root of a drawing stands in. */
const page: ResolvedStyles = { attributes: {}, custom: new Map(), path: [] };

interface Rule {
  selector: Selector;
  declarations: readonly (readonly [name: string, value: string])[];
}

/** The rules of a style sheet that stand under no condition. */
function rulesOf(css: string): Rule[] {
  const text = css.replaceAll(/\/\*[^]*?\*\//g, "");
  const rules: Rule[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "{" && depth++ === 0) open = i;
    if (text[i] === ";" && depth === 0) start = i + 1;
    if (text[i] !== "}" || --depth > 0) continue;
    const head = text.slice(start, open).trim();
    const body = text.slice(open + 1, i);
    start = i + 1;
    if (head.startsWith("@")) continue;
    if (body.includes("{")) throw new Error(`rules inside the rule ${head} are not supported`);
    const declarations = body.split(";").flatMap((line) => {
      const at = line.indexOf(":");
      return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
    });
    for (const selector of splitList(head)) rules.push({ selector: readSelector(selector), declarations });
  }
  return rules;
}

/** What applies to an element, the winner of each property. */
function declaredBy(rules: readonly Rule[], path: Path): Map<string, string> {
  const applying = rules
    .filter(({ selector }) => selector.matches(path))
    .toSorted((a, b) => a.selector.specificity - b.selector.specificity);
  return new Map(applying.flatMap(({ declarations }) => declarations));
}

/** A value with its variables replaced and the colour of the scheme chosen. */
function themed(value: string, scheme: Scheme, custom: ReadonlyMap<string, string>): string {
  const replaced = value.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const found = custom.get(name);
    if (found === undefined) throw new Error(`the style sheets give no ${name}`);
    return themed(found, scheme, custom);
  });
  return replaced.replaceAll(/light-dark\(([^,()]+),([^,()]+)\)/g, (_, light: string, dark: string) =>
    (scheme === "light" ? light : dark).trim(),
  );
}

/** A value that an attribute may have: sizes without their unit, colours as six hexadecimal digits. */
function plain(value: string, colours: Map<string, string>): string {
  if (/^-?[\d.]+px$/.test(value)) return value.slice(0, -2);
  if (!value.includes("(") || value.startsWith("url(#")) return value;
  const known =
    colours.get(value) ??
    /^a\{color:(#[0-9a-f]{3,6})\}$/.exec(
      transform({ filename: "colour.css", code: Buffer.from(`a{color:${value}}`), minify: true }).code.toString(),
    )?.[1];
  if (known === undefined) throw new Error(`the value ${value} has no place in an image`);
  colours.set(value, known);
  return known;
}
