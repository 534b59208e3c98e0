import charts from "../charts.css?raw";
import images from "../images.css?raw";
import schemes from "../schemes.css?raw";
import type { Theme } from "../../theme/theme.ts";
import { measured } from "./measured.ts";
import { tokensOf } from "./theme-css.ts";

/** The style sheet of charts, which needs the colours of a theme. */
export const chartSheet = measured(charts);

/** The style sheets for drawings in the pages of a theme or, with `images`, in stand-alone files. */
export function drawingSheets(theme: Theme, where: "pages" | "images"): string {
  return [tokensOf(theme), schemes, chartSheet, ...(where === "images" ? [measured(images)] : [])].join("\n");
}
