import { readLetters } from "../../../src/exports/images/letters.ts";
import { readLook } from "../../../src/exports/images/looks.ts";
import type { Press } from "../../../src/exports/images/picture.ts";
import { projectTheme } from "../../../src/publication/read/theme.ts";
import { drawingSheets } from "../../../src/styles/build/chart-sheet.ts";

export const theme = projectTheme();

/** The style sheets that images are made with. */
export const sheets = drawingSheets(theme, "images");

/** A press with the fonts and style sheets of the project, as src/exports/images/press.ts makes it. */
export const press: Press = {
  looks: { light: readLook(sheets, "light"), dark: readLook(sheets, "dark") },
  letters: readLetters({
    regular: theme.outlines.regular.map((file) => file.bytes()),
    strong: theme.outlines.strong.map((file) => file.bytes()),
  }),
};
