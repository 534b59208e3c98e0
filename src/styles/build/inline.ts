import { Features, transform } from "lightningcss";
import { nameDigest } from "../../digest.ts";
import type { Theme } from "../../theme/theme.ts";
import { targets } from "./browsers.ts";
import { sheetsOf } from "./sheets.ts";
import { fallbacksOfFont } from "./theme-css.ts";

/** Classes that scripts set on existing elements or add. */
const ofScripts = ["hidden", "on", "same", "since", "tip"];

/** Elements that every page has, or that scripts add. */
const ofEveryPage = ["html", "body", "p", "a", "b", "span"];

/**
 * The style sheet for an embed page, to be inlined: only the rules that its body uses. The body is parsed as text,
 * because it is the output of Astro components, not a tree.
 */
export function embedSheet(body: string, theme: Theme): string {
  return sheetForBody(body, sheetsOf(theme).framed, `${theme.digest} framed`);
}

/** The same for an article as one file. */
export function fileSheet(body: string, theme: Theme): string {
  return sheetForBody(body, sheetsOf(theme).filed, `${theme.digest} filed`);
}

function sheetForBody(body: string, sheet: string, key: string): string {
  const unused = unusedBy(new Set([...ofScripts, ...classesOf(body)]), sheet);
  const elements = new Set([...ofEveryPage, ...[...body.matchAll(/<([a-z][a-zA-Z0-9]*)/g)].map(([, name]) => name!)]);
  return kept(`${key} ${unused.join(" ")} ${[...elements].toSorted().join(" ")}`, () => {
    const { code } = transform({
      filename: "inlined.css",
      code: Buffer.from(sheet),
      minify: true,
      targets,
      exclude: Features.LightDark,
      unusedSymbols: unused,
    });
    return used(forElements(code.toString(), elements));
  });
}

/** Removes the selectors of other elements than those given from a minified style sheet. */
function forElements(css: string, elements: ReadonlySet<string>): string {
  const applies = (selector: string) =>
    // What is in brackets names alternatives.
    [...selector.replaceAll(/\([^()]*\)|\[[^\]]*\]/g, "").matchAll(/(?<![\w.#:-])[a-z][a-zA-Z0-9]*/g)].every(([name]) =>
      elements.has(name),
    );
  return css.replaceAll(/(?<=[{}]|^)([^{}@]+)(\{[^{}]*\})/g, (_, selectors: string, body: string) => {
    const kept = selectors.split(/,(?![^(]*\))/).filter(applies);
    return kept.length > 0 ? kept.join(",") + body : "";
  });
}

/**
 * The style sheet of an inline embed, which shares a page with that page's own styles and with other embeds: every class
 * has the prefix `muster-`, and every rule applies only within an element of the class `scope`, which no other style
 * sheet has, with precedence over the page's rules for element names, classes or one id. Contains only rules for the
 * classes of the embed, which are given without prefix. Sizes are in pixels, because the page may have changed the size of a `rem`. Colours follow the inherited
 * `color-scheme`; in browsers that do not support this they are light.
 */
export function scopedSheet(classes: ReadonlySet<string>, theme: Theme): { scope: string; css: string } {
  const { unscoped } = sheetsOf(theme);
  const unused = unusedBy(classes, unscoped);
  const css = kept(`${theme.digest} scoped ${unused.join(" ")}`, () => {
    const faces = fallbacksOfFont(theme.fonts.sans);
    const rules = themed(unscoped)
      .replaceAll(/@font-face[^}]*\}/g, "")
      .replaceAll(/:root|(?=\[data-theme)/g, "&")
      .replace("color-scheme: light dark;", "")
      .replaceAll(/([\d.]+)rem/g, (_, size: string) => `${Number(size) * 16}px`);
    const { code } = transform({
      filename: "inline-embed.css",
      code: Buffer.from(`${faces.join("\n")}\n.muster:not(#host) {\n${rules}\n}`),
      minify: true,
      targets,
      include: Features.Nesting,
      exclude: Features.LightDark,
      unusedSymbols: unused,
      cssModules: { pattern: "muster-[local]", container: false, animation: false, grid: false, customIdents: false },
    });
    // No character in it may end a tag: see inline-embed.ts.
    return used(code.toString().replaceAll(".muster-muster", ".muster").replaceAll("(width>=", "(min-width:"));
  });
  const scope = `muster-${nameDigest(css)}`;
  return { scope, css: css.replaceAll(".muster:", `.${scope}:`) };
}

/**
 * A style sheet with light colours and, in browsers that can detect the colour scheme of the page, the colours of that
 * scheme.
 */
function themed(css: string): string {
  return css.replace(/:root \{([^}]*light-dark[^}]*)\}/, (_, colours: string) => {
    const light = colours.replaceAll(/light-dark\(([^,]+),[^)]+\)/g, "$1");
    return `:root {${light}}\n@supports (color: light-dark(red, red)) { :root {${colours}} }`;
  });
}

/** Removes custom properties that are not used in the style sheet. */
function used(css: string): string {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!));
  return withoutEmpty(
    css.replaceAll(/(?<=[{;])(--[\w-]+):[^;}]*;?/g, (declaration, name: string) => (read.has(name) ? declaration : "")),
  );
}

/** Removes empty rules and conditions. */
function withoutEmpty(css: string): string {
  const less = css.replaceAll(/(?<=[{}]|^)[^{}]*\{\}/g, "");
  return less === css ? css : withoutEmpty(less);
}

/** The classes of the elements in a page. */
function classesOf(body: string): string[] {
  return [...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/));
}

/** The classes of a style sheet that are not among the given ones. */
function unusedBy(given: ReadonlySet<string>, css: string): string[] {
  return classesOfSheet(css).filter((name) => !given.has(name));
}

function classesOfSheet(css: string): readonly string[] {
  const known =
    classes.get(css) ??
    [...new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!))].filter((name) => name !== "muster");
  classes.set(css, known);
  return known;
}

const classes = new Map<string, readonly string[]>();

/** Cached, because many embeds use the same rules. */
function kept(key: string, make: () => string): string {
  const css = sheets.get(key) ?? make();
  sheets.set(key, css);
  return css;
}

const sheets = new Map<string, string>();
