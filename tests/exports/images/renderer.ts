import { readLetters } from "../../../src/exports/images/letters.ts";
import { readStyles } from "../../../src/exports/images/resolved-styles.ts";
import type { ImageRenderer } from "../../../src/exports/images/picture.ts";
import { projectTheme } from "../../../src/publication/read/theme/theme.ts";
import { installedStackOf } from "../../../src/theme/theme.ts";
import { drawingSheets } from "../../../src/styles/build/chart-sheet.ts";

export const theme = projectTheme();

/** The style sheets that images are made with. */
export const sheets = drawingSheets(theme, "images");

/** A renderer with the fonts and style sheets of the project, as src/exports/images/renderer.ts makes it. */
export const renderer: ImageRenderer = {
  styles: { light: readStyles(sheets, "light"), dark: readStyles(sheets, "dark") },
  letters: readLetters({
    regular: theme.outlines.regular.map((file) => file.bytes()),
    strong: theme.outlines.strong.map((file) => file.bytes()),
  }),
  typeface: theme.typeface,
  family: installedStackOf(theme.fonts.sans),
};
