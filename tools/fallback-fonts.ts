import { create, type Font } from "fontkit";
import subsetFont from "subset-font";
import type { FontChoice } from "../src/publication/read/theme/theme-file.ts";
import type { FallbackFace } from "../src/theme/theme.ts";

/** Fonts of one set of widths: their names, and the average width of the sample in thousandths of the type size. */
interface LocalFonts {
  fonts: readonly string[];
  averageWidth: number;
}

/** The fonts that most computers have, by the generic family and the weight that they stand for. */
const localFonts: Readonly<Record<FontChoice["generic"], Readonly<Record<number, readonly LocalFonts[]>>>> = {
  serif: {
    400: [
      { fonts: ["Times New Roman", "Liberation Serif", "Tinos"], averageWidth: 417.2 },
      { fonts: ["DejaVu Serif", "DejaVuSerif"], averageWidth: 527 },
    ],
  },
  "sans-serif": {
    400: [
      {
        fonts: ["Arial", "Liberation Sans", "Arimo", "Helvetica", "Nimbus Sans", "NimbusSans-Regular"],
        averageWidth: 456.3,
      },
      { fonts: ["DejaVu Sans", "DejaVuSans"], averageWidth: 522.6 },
    ],
    // WebKit on Linux finds a strong face only by the name of its family; browsers that would take the regular one
    // by it have found one before.
    600: [
      {
        fonts: [
          ...["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "LiberationSans-Bold", "Arimo Bold"],
          ...["Helvetica Bold", "Helvetica-Bold", "Nimbus Sans Bold", "NimbusSans-Bold", "Arial", "Liberation Sans"],
        ],
        averageWidth: 493.7,
      },
      { fonts: ["DejaVu Sans Bold", "DejaVuSans-Bold", "DejaVu Sans"], averageWidth: 588.8 },
    ],
  },
};

/** Letters and blanks about as often as English has them; the average widths above are measured on it. */
const sample = "aaabcdeeeefghiijklmnnoopqrrssttuvwxyz      ";

/**
 * Local fonts stretched and shifted to take up the room of a font, so that nothing moves when that arrives, or where it
 * never does. `data` is the font with its axes.
 */
export async function fallbacksFor({ family, generic }: FontChoice, data: Buffer): Promise<FallbackFace[]> {
  const faces: FallbackFace[] = [];
  for (const [weight, sets] of Object.entries(localFonts[generic])) {
    const variationAxes = { wght: Number(weight) };
    const font = create(await subsetFont(data, sample, { targetFormat: "woff2", variationAxes })) as Font;
    for (const [i, { fonts, averageWidth }] of sets.entries())
      faces.push(faceOf(`${family} Fallback${i === 0 ? "" : ` ${i + 1}`}`, font, fonts, Number(weight), averageWidth));
  }
  return faces;
}

function faceOf(
  family: string,
  font: Font,
  local: readonly string[],
  weight: number,
  averageWidth: number,
): FallbackFace {
  const width =
    [...sample].reduce((sum, letter) => sum + font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth, 0) /
    sample.length;
  const scale = width / font.unitsPerEm / (averageWidth / 1000);
  const percent = (value: number) => `${Number((value * 100).toFixed(2))}%`;
  const share = (value: number) => percent(Math.abs(value) / font.unitsPerEm / scale);
  return {
    family,
    weight,
    local,
    sizeAdjust: percent(scale),
    ascentOverride: share(font.ascent),
    descentOverride: share(font.descent),
    lineGapOverride: share(font.lineGap),
  };
}
