import type { Colours } from "./colours.ts";
import type { Typeface } from "./typeface.ts";

/**
 * What a font is for: `serif` for running text, `sans` for charts, tables and furniture, regardless of its actual
 * style.
 */
export const roles = ["serif", "sans"] as const;
export type Role = (typeof roles)[number];

/** A file of a theme: `digest` is the SHA-256 of its bytes, as hexadecimal digits. */
export interface ThemeFile {
  /** Its name without extension: "serif-accents". */
  name: string;
  digest: string;
  bytes(): Uint8Array;
}

/** A font file that pages load for certain characters, in the syntax of `unicode-range`. */
export interface FontFile extends ThemeFile {
  ranges: string;
}

/** A system font adjusted to the widths of one of our fonts while that is not loaded, as described by `@font-face`. */
export interface FallbackFace {
  family: string;
  weight: number;
  /** Font names, in order of preference. */
  local: readonly string[];
  sizeAdjust: string;
  ascentOverride: string;
  descentOverride: string;
  lineGapOverride: string;
}

/** One of the two fonts of a theme. */
export interface ThemeFont {
  family: string;
  generic: "serif" | "sans-serif";
  files: readonly FontFile[];
  fallbacks: readonly FallbackFace[];
}

/** Type sizes and widths, as CSS lengths, by the names of their custom properties. */
export const sizeNames = ["text", "title", "dek", "heading", "small", "tiny"] as const;
export const widthNames = ["measure", "wide", "page", "edge"] as const;

/** A logo, optionally with a version for the dark scheme. Width and height are those of the drawing, in any unit. */
export interface Logo {
  alt: string;
  width: number;
  height: number;
  light: ThemeFile;
  dark: ThemeFile | null;
}

/** The head of every page: the title of the publication, or a logo instead. */
export interface Masthead {
  logo: Logo | null;
  /** On which pages the tagline is shown below it. */
  tagline: "front" | "everywhere" | "nowhere";
}

/** The appearance of a publication. */
export interface Theme {
  colours: Colours;
  fonts: Readonly<Record<Role, ThemeFont>>;
  sizes: Readonly<Record<(typeof sizeNames)[number], string>>;
  widths: Readonly<Record<(typeof widthNames)[number], string>>;
  masthead: Masthead;
  /** The character widths of `sans`, with which charts measure text. */
  typeface: Typeface;
  /** The fonts for text outlines in images: those for bold type are not variable fonts. */
  outlines: { regular: readonly ThemeFile[]; strong: readonly ThemeFile[] };
  /** The licence of the fonts. */
  licence: string;
  /** The same for themes that look the same. */
  digest: string;
}

/** The `font-family` value for a font: the font itself, its fallbacks, and the generic family. */
export function stackOf({ family, generic, fallbacks }: ThemeFont): string {
  const names = [family, ...new Set(fallbacks.map((face) => face.family)), fallbacks[0]?.local[0] ?? []].flat();
  return [...names.map((name) => (/^[a-z-]+$/i.test(name) ? name : `"${name}"`)), generic].join(", ");
}

/** The `font-family` value for a font where only installed fonts are available, such as in a drawing program. */
export function installedStackOf({ family, generic, fallbacks }: ThemeFont): string {
  const names = [family, fallbacks[0]?.local[0] ?? []].flat();
  return [...names.map((name) => (/^[a-z-]+$/i.test(name) ? name : `'${name}'`)), generic].join(", ");
}

/** Converts a length in `rem` to CSS pixels, at the browsers' default font size. */
export function pixelsOf(length: string): number {
  return Number.parseFloat(length) * 16;
}

/** The published file name, without extension: it contains a digest, so the file may be cached for ever. */
export function servedName({ name, digest }: ThemeFile): string {
  return `${name}.${digest.slice(0, 8)}`;
}

/** URL of a font, from the root of the site. */
export function fontAddress(file: ThemeFile): string {
  return `/fonts/${servedName(file)}.woff2`;
}

/** URL of a logo, from the root of the site. */
export function logoAddress(file: ThemeFile): string {
  return `/assets/${servedName(file)}.svg`;
}
