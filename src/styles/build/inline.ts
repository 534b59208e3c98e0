import { Features, transform } from "lightningcss";
import type { Theme } from "../../theme/theme.ts";
import { targets } from "./browsers.ts";
import { sheetsOf } from "./sheets.ts";
import { fallbacksOfFont } from "./theme-css.ts";

/** Classes that scripts give to what is there, or to what they add. */
const ofScripts = ["hidden", "on", "same", "since", "tip"];

/**
 * The style sheet of an embed page: of all rules only those that its body uses, to stand in the page itself. The body is
 * read as text, because it is what Astro made of components; there is no tree of it.
 */
export function embedSheet(body: string, theme: Theme): string {
  const { framed } = sheetsOf(theme);
  const unused = unusedBy(new Set([...ofScripts, ...classesOf(body)]), framed);
  return kept(`${theme.digest} framed ${unused.join(" ")}`, () =>
    used(
      transform({
        filename: "embed.css",
        code: Buffer.from(framed),
        minify: true,
        targets,
        unusedSymbols: unused,
      }).code.toString(),
    ),
  );
}

/**
 * The style sheet of an inline embed, which stands in a page that has styles of its own: every class has the prefix
 * `muster-`, and every rule applies only within an element of the class `muster`, there before what the page says by the
 * names of elements, classes or one id. Of all rules only those for the classes of the embed, named without the prefix.
 * Sizes are in pixels, because the page may have changed what a `rem` is. Colours follow the `color-scheme` that the
 * embed inherits; in browsers that cannot do that they are light.
 */
export function scopedSheet(classes: ReadonlySet<string>, theme: Theme): string {
  const { unscoped } = sheetsOf(theme);
  const unused = unusedBy(classes, unscoped);
  return kept(`${theme.digest} scoped ${unused.join(" ")}`, () => {
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
    // No sign in it may end a tag: see inline-embed.ts.
    return used(code.toString().replaceAll(".muster-muster", ".muster").replaceAll("(width>=", "(min-width:"));
  });
}

/** A style sheet whose colours are light, and where a browser can tell that of the page, those of its scheme. */
function themed(css: string): string {
  return css.replace(/:root \{([^}]*light-dark[^}]*)\}/, (_, colours: string) => {
    const light = colours.replaceAll(/light-dark\(([^,]+),[^)]+\)/g, "$1");
    return `:root {${light}}\n@supports (color: light-dark(red, red)) { :root {${colours}} }`;
  });
}

/** A style sheet without the custom properties that nothing in it reads. */
function used(css: string): string {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!));
  return withoutEmpty(
    css.replaceAll(/(?<=[{;])(--[\w-]+):[^;}]*;?/g, (declaration, name: string) => (read.has(name) ? declaration : "")),
  );
}

/** A style sheet without rules, and conditions, in which nothing is left. */
function withoutEmpty(css: string): string {
  const less = css.replaceAll(/(?<=[{}]|^)[^{}]*\{\}/g, "");
  return less === css ? css : withoutEmpty(less);
}

/** The classes of the elements of a page. */
function classesOf(body: string): string[] {
  return [...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/));
}

/** The classes of a style sheet that none of the given ones is. */
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

/** Many embeds use the same rules. */
function kept(key: string, make: () => string): string {
  const css = sheets.get(key) ?? make();
  sheets.set(key, css);
  return css;
}

const sheets = new Map<string, string>();
