import type { Theme } from "../../theme/theme.ts";

/** The width of a window from which a contents list stands beside the text, as `article.css` has it. */
const standIn = "75rem";

/** What a contents list needs on each side of the figures: its width, its distance, and the edge of the window. */
const besideFigures = 9.5 + 1 + 1.5;

/** The style sheet of articles, with that width for the figures of a theme: media queries know no custom properties. */
export function withContentsRoom(css: string, { widths }: Pick<Theme, "widths">): string {
  const widest = Math.max(...[...widths.wide.matchAll(/([\d.]+)rem/g)].map(([, rem]) => Number(rem)));
  return css.replaceAll(standIn, `${widest + 2 * besideFigures}rem`);
}
