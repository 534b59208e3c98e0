import { readFileSync } from "node:fs";
import { readLetters } from "../../../src/exports/images/letters.ts";
import { readLook } from "../../../src/exports/images/looks.ts";
import type { Press } from "../../../src/exports/images/picture.ts";

const styles = new URL("../../../src/styles/", import.meta.url);
const fonts = (folder: string) =>
  ["sans", "sans-accents", "sans-extended"].map((name) => readFileSync(new URL(`${folder}${name}.woff2`, styles)));

/** The style sheets that images are made with. */
export const sheets = ["tokens", "charts", "images"]
  .map((name) => readFileSync(new URL(`${name}.css`, styles), "utf8"))
  .join("\n");

/** A press with the fonts and style sheets of the site, as src/exports/images/press.ts makes it. */
export const press: Press = {
  looks: { light: readLook(sheets, "light"), dark: readLook(sheets, "dark") },
  letters: readLetters({ regular: fonts("fonts/"), strong: fonts("fonts/strong/") }),
};
