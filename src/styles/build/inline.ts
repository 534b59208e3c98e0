import { Features, transform } from "lightningcss";
import type { Theme } from "../../theme/theme.ts";
import { targets } from "./browsers.ts";
import { sheetsOf } from "./sheets.ts";
import { fallbacksOfFont } from "./theme-css.ts";

/** Classes that scripts give to what is there, or to what they add. */
const ofScripts = ["hidden", "on", "same", "since", "tip"];

/** The style sheet of an embed page: of all rules only those that its body uses, to stand in the page itself. */
export function embedSheet(body: string, theme: Theme): string {
  const { framed } = sheetsOf(theme);
  const unused = unusedBy(body, framed, ofScripts);
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

/** A figure for pages of others, with its style sheet. */
export interface Carried {
  html: string;
  css: string;
}

/**
 * Prepares a figure for a page that has styles of its own: every class gets the prefix `muster-`, and every rule
 * applies only within an element of the class `muster`, there before what the page says by the names of elements,
 * classes or one id. Sizes are in pixels, because the page may have changed what a `rem` is. Colours follow the
 * `color-scheme` that the figure inherits; in browsers that cannot do that they are light.
 */
export function carry(body: string, theme: Theme): Carried {
  const { carried } = sheetsOf(theme);
  const unused = unusedBy(body, carried, []);
  const css = kept(`${theme.digest} carried ${unused.join(" ")}`, () => {
    const faces = fallbacksOfFont(theme.fonts.sans);
    const rules = themed(carried)
      .replaceAll(/@font-face[^}]*\}/g, "")
      .replaceAll(/:root|(?=\[data-theme)/g, "&")
      .replace("color-scheme: light dark;", "")
      .replaceAll(/([\d.]+)rem/g, (_, size: string) => `${Number(size) * 16}px`);
    const { code } = transform({
      filename: "fragment.css",
      code: Buffer.from(`${faces.join("\n")}\n.muster:not(#host) {\n${rules}\n}`),
      minify: true,
      targets,
      include: Features.Nesting,
      exclude: Features.LightDark,
      unusedSymbols: unused,
      cssModules: { pattern: "muster-[local]", container: false, animation: false, grid: false, customIdents: false },
    });
    // No sign in it may end a tag: see fragment.ts.
    return used(code.toString().replaceAll(".muster-muster", ".muster").replaceAll("(width>=", "(min-width:"));
  });
  const html = body.replaceAll(
    / class="([^"]*)"/g,
    (_, names: string) =>
      ` class="${names
        .split(" ")
        .map((name) => `muster-${name}`)
        .join(" ")}"`,
  );
  return { html, css };
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

/** The classes of a style sheet that a body has not. */
function unusedBy(body: string, css: string, more: readonly string[]): string[] {
  const given = new Set([
    ...more,
    ...[...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)),
  ]);
  return classesOf(css).filter((name) => !given.has(name));
}

function classesOf(css: string): readonly string[] {
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
