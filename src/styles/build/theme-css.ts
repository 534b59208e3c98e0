import { allColours } from "../../theme/colours.ts";
import {
  fontAddress,
  roles,
  sizeNames,
  stackOf,
  widthNames,
  type FallbackFace,
  type FontFile,
  type Role,
  type Theme,
  type ThemeFont,
} from "../../theme/theme.ts";

/**
 * The custom properties of a theme: colours for each scheme, fonts, sizes and widths. Other sheets contain nothing
 * theme-specific.
 */
export function tokensOf(theme: Theme): string {
  return [colourRule(":root", theme, (light, dark) => `light-dark(${light}, ${dark})`), otherTokensOf(theme)].join(
    "\n",
  );
}

/**
 * The same for browsers without `light-dark()`: light colours, and on screens the dark ones where the system or an
 * element's `data-theme` asks for them.
 */
export function plainTokensOf(theme: Theme): string {
  const light = (selector: string) => colourRule(selector, theme, (colour) => colour);
  const dark = (selector: string) => colourRule(selector, theme, (_, colour) => colour);
  return [
    light(":root"),
    otherTokensOf(theme),
    `@media screen and (prefers-color-scheme: dark) {\n${dark(":root")}\n}`,
    `@media screen {\n${light('[data-theme="light"]')}\n${dark('[data-theme="dark"]')}\n}`,
  ].join("\n");
}

function colourRule(selector: string, { colours }: Theme, valueOf: (light: string, dark: string) => string): string {
  return rule(
    selector,
    Object.fromEntries(allColours(colours).map(([name, { light, dark }]) => [`--${name}`, valueOf(light, dark)])),
  );
}

/** The custom properties that are the same in both schemes. */
function otherTokensOf({ fonts, sizes, widths }: Theme): string {
  return rule(":root", {
    "color-scheme": "light dark",
    "--serif": stackOf(fonts.serif),
    "--sans": stackOf(fonts.sans),
    "--mono": "ui-monospace, Menlo, Consolas, monospace",
    ...Object.fromEntries([
      ...sizeNames.map((name) => [`--${name}`, sizes[name]] as const),
      ...widthNames.map((name) => [`--${name}`, widths[name]] as const),
    ]),
  });
}

/**
 * The `@font-face` rules of a theme, with the characters of each file; style sheets are served next to the font folder.
 */
export function fontFacesOf(
  { fonts }: Theme,
  wanted: readonly Role[] = roles,
  addressOf = (file: FontFile) => `..${fontAddress(file)}`,
): string {
  return wanted
    .flatMap((role) => fonts[role].files.map((file) => fontFace(fonts[role], file, addressOf(file))))
    .join("\n");
}

/** The system fonts that replace them, for pages and embeds alike. */
export function fallbacksOf({ fonts }: Theme): string {
  return roles.flatMap((role) => fallbacksOfFont(fonts[role])).join("\n");
}

/** The system fonts that replace one font. */
export function fallbacksOfFont({ fallbacks }: ThemeFont): string[] {
  return fallbacks.map(fallbackFace);
}

function fontFace({ family }: ThemeFont, { ranges }: FontFile, address: string): string {
  return rule("@font-face", {
    "font-family": `"${family}"`,
    src: `url("${address}") format("woff2")`,
    "font-weight": "400 600",
    "font-display": "swap",
    "unicode-range": ranges,
  });
}

function fallbackFace(face: FallbackFace): string {
  return rule("@font-face", {
    "font-family": `"${face.family}"`,
    src: face.local.map((name) => `local("${name}")`).join(", "),
    "font-weight": String(face.weight),
    "font-display": "swap",
    "size-adjust": face.sizeAdjust,
    "ascent-override": face.ascentOverride,
    "descent-override": face.descentOverride,
    "line-gap-override": face.lineGapOverride,
  });
}

function rule(selector: string, declarations: Readonly<Record<string, string>>): string {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`);
  return `${selector} {\n${lines.join("\n")}\n}`;
}

/** URLs of the fonts that the first screen of every page needs. */
export function firstFonts({ fonts }: Theme): string[] {
  return roles.map((role) => fontAddress(fonts[role].files[0]!));
}
