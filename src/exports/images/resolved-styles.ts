import { transform } from "lightningcss";
import { presentationAttributes } from "../../styles/build/presentation.ts";
import type { Scheme } from "../../theme/colours.ts";
import type { Node } from "../../charts/svg/tree.ts";
import { readSelector, splitList, type Path, type Selector } from "./selectors.ts";

/** Styles that apply to an element of a drawing, in one colour scheme and with variables resolved. */
export interface ResolvedStyles {
  /** SVG attributes. */
  attributes: Readonly<Record<string, string>>;
  /** Custom properties that its children inherit. */
  custom: ReadonlyMap<string, string>;
  /** The element with its ancestors, as far as selectors refer to them. */
  path: Path;
}

/** Resolves the style sheets of charts in one colour scheme. */
export interface StyleResolver {
  /** Resolves the styles of an element; `outer` are the styles of its parent, omitted for the root. */
  of(node: Node, outer?: ResolvedStyles): ResolvedStyles;
}

/**
 * Properties that place a drawing in its page or respond to a reader, and font families, because letters are outlines.
 */
const ofPages =
  /^(display|overflow|width|height|max-width|margin.*|vertical-align|container-type|break-inside|cursor|pointer-events|outline.*|transition.*|user-select|font-family|font-variant.*|forced-color-adjust|color-scheme)$/;

/**
 * Reads style sheets in cascade order. Conditional rules (print, forced colours, widths) do not apply to images. Throws
 * on unsupported selectors, properties and values if they apply to a drawing. Elements that no selector can distinguish
 * are resolved only once.
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

/** The context of a drawing's root. */
const page: ResolvedStyles = { attributes: {}, custom: new Map(), path: [] };

interface Rule {
  selector: Selector;
  declarations: readonly (readonly [name: string, value: string])[];
}

/** The unconditional rules of a style sheet. */
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

/** The declarations that apply to an element, with the winner for each property. */
function declaredBy(rules: readonly Rule[], path: Path): Map<string, string> {
  const applying = rules
    .filter(({ selector }) => selector.matches(path))
    .toSorted((a, b) => a.selector.specificity - b.selector.specificity);
  return new Map(applying.flatMap(({ declarations }) => declarations));
}

/** Resolves variables in a value and selects the colour of the scheme. */
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

/** Converts a value to an attribute: sizes without unit, colours as six hexadecimal digits. */
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
