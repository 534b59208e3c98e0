import { withDigest, type Widths } from "../../theme/typeface.ts";
import { readLetters, type FontFiles } from "./letters.ts";
import type { ImageRenderer } from "./picture.ts";
import { readStyles } from "./resolved-styles.ts";

/** What a renderer is made from, as data that other threads can be given. */
export interface RendererParts {
  /** The style sheets of drawings. */
  sheets: string;
  fonts: FontFiles;
  /** The widths with which text is measured, and their digest. */
  widths: Widths;
  digest: string;
  family: string;
}

/** Opens a renderer. */
export function openRenderer({ sheets, fonts, widths, digest, family }: RendererParts): ImageRenderer {
  return {
    styles: { light: readStyles(sheets, "light"), dark: readStyles(sheets, "dark") },
    letters: readLetters(fonts),
    typeface: withDigest(widths, digest),
    family,
  };
}
