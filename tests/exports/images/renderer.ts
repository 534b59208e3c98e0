import { openRenderer, type RendererParts } from "../../../src/exports/images/renderer.ts";
import { projectTheme } from "../../../src/publication/read/theme/theme.ts";
import { installedStackOf } from "../../../src/theme/theme.ts";
import { drawingSheets } from "../../../src/styles/build/chart-sheet.ts";

export const theme = projectTheme();

/** The style sheets that images are made with. */
export const sheets = drawingSheets(theme, "images");

/** A renderer with the fonts and style sheets of the project, as src/exports/images/image-files.ts makes it. */
export const parts: RendererParts = {
  sheets,
  fonts: {
    regular: theme.outlines.regular.map((file) => file.bytes()),
    strong: theme.outlines.strong.map((file) => file.bytes()),
  },
  widths: theme.typeface.widths,
  digest: theme.typeface.digest,
  family: installedStackOf(theme.fonts.sans),
};
export const renderer = openRenderer(parts);
