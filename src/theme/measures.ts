/** The two drawings of a figure, as ids and classes call them. */
export type Size = "narrow" | "wide";

/**
 * The drawings of a figure: `width` in their own units, which are CSS pixels when shown at that width; where style
 * sheets show them, in CSS pixels (`from`, `most`); and their type in units: running text, the height of its lines,
 * large values, and values that stand for themselves. A narrow drawing is shown from 288 px on and a wide one from 600
 * px on, so that text is never under 12 px. Charts measure with these sizes, and style sheets are written from them.
 */
export const drawing = {
  narrow: { width: 320, most: 420, size: 14, line: 18, large: 22, huge: 40 },
  wide: { width: 720, from: 600, most: 760, size: 15, line: 19, large: 26, huge: 52 },
} as const satisfies Record<Size, object>;

/**
 * Smaller type of a narrow drawing that is shown larger than it was drawn, from a width of its frame in CSS pixels on:
 * 15 px at most.
 */
export const narrowType = [
  { from: 352, size: 13 },
  { from: 384, size: 12 },
  { from: 408, size: 11 },
] as const;

/**
 * What both the style sheets and the heights of embeds are made of: lengths in CSS pixels, heights of lines (`…Line`)
 * and longest lines (`…Letters`) in sizes of type. Style sheets name them in small letters: see
 * src/styles/build/measured.ts.
 */
export const measures = {
  drawingNarrowSize: drawing.narrow.size,
  drawingNarrowLarge: drawing.narrow.large,
  drawingNarrowHuge: drawing.narrow.huge,
  drawingNarrowMost: drawing.narrow.most,
  drawingWideSize: drawing.wide.size,
  drawingWideLarge: drawing.wide.large,
  drawingWideHuge: drawing.wide.huge,
  drawingWideMost: drawing.wide.most,

  /** An embed page. */
  embedSide: 12,
  embedTop: 12,
  embedBottom: 14,

  /** The words of a figure, the drawing between them, and its key. */
  textLine: 1.45,
  titleSize: 19,
  titleLine: 1.28,
  titleLetters: 36,
  subtitleAbove: 4,
  subtitleLetters: 44,
  drawingAround: 16,
  keyGap: 4,
  keyBetween: 20,
  keyBelow: 14,
  noteAbove: 8,
  noteLine: 1.5,
  noteLetters: 52,
  tableAbove: 12,
  tablePadding: 8,
  homeAbove: 10,
  homePadding: 8,

  /** The buttons by which readers choose among views; `choicePadding` is that for fingers. */
  choiceGap: 6,
  choiceBelow: 14,
  choiceLine: 1.4,
  choiceSide: 12,
  choicePadding: 12,

  /** The card of a number. */
  valueSize: 28,
  valueLine: 1.18,
  valueMost: 640,
  cardAbove: 4,
  cardTitleSize: 16,
  cardTitleLine: 1.375,
  cardTitleMost: 560,
  cardHomeLine: 1.615,
} as const;
