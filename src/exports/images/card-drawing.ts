import type { ClaimTrail } from "../../charts/claim-trail.ts";
import { drawIn } from "../../charts/draw.ts";
import { excerptsOf, type Excerpt } from "../../charts/excerpt.ts";
import type { Chart, Graphic } from "../../charts/model.ts";
import { formatNumber } from "../../i18n/format.ts";
import { drawing as drawings, type Size } from "../../theme/measures.ts";

/**
 * Minimum type size of a card in pixels, which halves where a card is shown small: of the furniture of a drawing, which
 * has its smallest type, and of the labels of an excerpt; and the sizes of labels to try, the largest first.
 */
const least = { furniture: 18, excerpt: 22 };
const sizes = [32, 30, 28, 26, 24, 22, 20, 19];

/** Maximum type size on a map, which could otherwise become lower and lower for larger type. */
const mostOnMap = 20;

/** Space between a drawing and the words below it, in its units. */
const between = 6;

/** The drawing of a card. */
export interface CardDrawing {
  graphic: Graphic;
  /** Pixels per unit of the drawing, and its type size in pixels. */
  scale: number;
  letters: number;
  /** Position among the excerpts of the figure; 0 if it is complete. */
  reduced: number;
  /** The number of rows left out in words, or an empty text; top and height of its line, in units of the drawing. */
  more: { words: string; top: number; line: number };
}

/** The largest excerpt of a figure that is legible in a space, with the largest possible type. */
export function fitDrawing(
  figure: Chart | ClaimTrail,
  size: Size,
  space: { width: number; height: number },
): CardDrawing {
  const { line, fine, size: units } = drawings[size];
  const at = (letters: number, { chart, left }: Excerpt, reduced: number): CardDrawing & { fits: boolean } => {
    // Rounded as in the output.
    const scale = Math.ceil((letters / units) * 100) / 100;
    const words = left > 0 ? figure.locale.rows.others(left, formatNumber(left, figure.locale)) : "";
    const below = left > 0 ? between + line : 0;
    const available = Math.floor(space.height / scale) - below;
    const graphic = drawIn(chart, { size, width: Math.floor(space.width / scale), height: available });
    const more = { words, top: graphic.height + between, line };
    return { graphic, scale, letters, reduced, more, fits: graphic.height <= available };
  };
  const excerpts = [...excerptsOf(figure)];
  for (const [reduced, excerpt] of excerpts.entries()) {
    const smallest = Math.max((least.furniture * units) / fine, excerpt.left === 0 ? 0 : least.excerpt);
    const most = excerpt.chart.type === "map" ? mostOnMap : Infinity;
    const legible = sizes.filter((letters) => letters >= smallest && letters <= most);
    let best = at(legible.at(-1)!, excerpt, reduced);
    if (!best.fits) continue;
    // What fits in large type fits in smaller type too, so the largest is found by halving.
    for (let [from, to] = [0, legible.length - 1]; from < to;) {
      const middle = Math.floor((from + to) / 2);
      const drawing = at(legible[middle]!, excerpt, reduced);
      if (drawing.fits) [best, to] = [drawing, middle];
      else from = middle + 1;
    }
    return best;
  }
  return at(sizes.at(-1)!, excerpts.at(-1)!, excerpts.length - 1);
}
