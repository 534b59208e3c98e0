import type { Colours } from "./colours.ts";
import type { Typeface } from "./typeface.ts";

/** What a font is for: `serif` is read, `sans` is for charts, tables and furniture, whatever shapes they have. */
export const roles = ["serif", "sans"] as const;
export type Role = (typeof roles)[number];

/** A file of a publication: `digest` is the SHA-256 of its bytes, as hexadecimal digits. */
export interface ThemeFile {
  /** Its name without ending: "serif-accents". */
  name: string;
  digest: string;
  bytes(): Uint8Array;
}

/** A font file that pages load for the characters that it has, written as `unicode-range` has them. */
export interface FontFile extends ThemeFile {
  ranges: string;
}

/** A font of readers that takes the room of one of ours where that is not loaded, as `@font-face` describes it. */
export interface FallbackFace {
  family: string;
  weight: number;
  /** Names of fonts, the first of which a computer has one. */
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

/** Sizes of type and widths, as lengths of CSS, by the names of their custom properties. */
export const sizeNames = ["text", "title", "dek", "heading", "small", "tiny"] as const;
export const widthNames = ["measure", "wide", "page", "edge"] as const;

/** A logo, and where it has one, the form for dark paper. Sizes are those of its drawing, in any unit. */
export interface Logo {
  alt: string;
  width: number;
  height: number;
  light: ThemeFile;
  dark: ThemeFile | null;
}

/** What the head of every page shows: the title of the publication, or a logo in its place. */
export interface Masthead {
  logo: Logo | null;
  /** Where the tagline stands below it. */
  tagline: "front" | "everywhere" | "nowhere";
}

/** How a publication looks. */
export interface Theme {
  colours: Colours;
  fonts: Readonly<Record<Role, ThemeFont>>;
  sizes: Readonly<Record<(typeof sizeNames)[number], string>>;
  widths: Readonly<Record<(typeof widthNames)[number], string>>;
  masthead: Masthead;
  /** The widths of `sans`, with which charts measure their texts. */
  typeface: Typeface;
  /** The fonts of images, whose letters are outlines: those of strong type have no axes. */
  outlines: { regular: readonly ThemeFile[]; strong: readonly ThemeFile[] };
  /** Under which terms the fonts are served. */
  licence: string;
  /** Equal for themes that look the same. */
  digest: string;
}

/** The value of `font-family` for a font: itself, what takes its place, and the generic family. */
export function stackOf({ family, generic, fallbacks }: ThemeFont): string {
  const names = [family, ...new Set(fallbacks.map((face) => face.family)), fallbacks[0]?.local[0] ?? []].flat();
  return [...names.map((name) => (/^[a-z-]+$/i.test(name) ? name : `"${name}"`)), generic].join(", ");
}

/** A length in `rem` in CSS pixels, for readers who have not changed the size of their letters. */
export function pixelsOf(length: string): number {
  return Number.parseFloat(length) * 16;
}

/** The file name in the site, without ending: it holds a digest, so that the file may be cached for ever. */
export function servedName({ name, digest }: ThemeFile): string {
  return `${name}.${digest.slice(0, 8)}`;
}

/** The address of a font from the root of the site. */
export function fontAddress(file: ThemeFile): string {
  return `/fonts/${servedName(file)}.woff2`;
}

/** The address of a logo from the root of the site. */
export function logoAddress(file: ThemeFile): string {
  return `/assets/${servedName(file)}.svg`;
}
