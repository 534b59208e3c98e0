import { readFileSync } from "node:fs";
import { readLetters } from "../../../src/exports/images/letters.ts";
import { readStyles } from "../../../src/exports/images/resolved-styles.ts";
import type { ImageRenderer } from "../../../src/exports/images/picture.ts";

const styles = new URL("../../../src/styles/", import.meta.url);
const fonts = (folder: string) =>
  ["sans", "sans-accents", "sans-extended"].map((name) => readFileSync(new URL(`${folder}${name}.woff2`, styles)));

/** The style sheets that images are made with. */
export const sheets = ["tokens", "charts", "images"]
  .map((name) => readFileSync(new URL(`${name}.css`, styles), "utf8"))
  .join("\n");

/** A renderer with the fonts and style sheets of the site, as src/exports/images/renderer.ts makes it. */
export const renderer: ImageRenderer = {
  styles: { light: readStyles(sheets, "light"), dark: readStyles(sheets, "dark") },
  letters: readLetters({ regular: fonts("fonts/"), strong: fonts("fonts/strong/") }),
};
