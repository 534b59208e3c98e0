/** The two drawings of a figure, as named in ids and classes. */
export type Size = "narrow" | "wide";

/**
 * The two drawings of a figure: `width` in user units, which are CSS pixels when the drawing is shown at that width;
 * the range in which style sheets show it, in CSS pixels (`from`, `most`); and its type in units, four sizes with one
 * meaning each: `fine` for the furniture of the drawing (scales, what a mark stands for, boundaries), `size` for labels,
 * values and annotations, `large` for values in a line of their own, `huge` for values displayed on their own; `line` is
 * the line height. A narrow drawing is shown from 288 px and a wide one from 600 px, so that text is never smaller than
 * 12 px. Charts measure with these sizes, and style sheets are generated from them.
 */
export const drawing = {
  narrow: { width: 320, most: 420, fine: 13.4, size: 14, line: 18, large: 22, huge: 40 },
  wide: { width: 720, from: 600, most: 760, fine: 14.4, size: 15, line: 19, large: 26, huge: 52 },
} as const satisfies Record<Size, object>;

/**
 * The heights of drawings in stories at most, in units: on the screens for which style sheets keep them in view
 * (src/styles/story.css), a narrow one then takes at most half of the height, a wide one at most three quarters.
 */
export const lowest = { narrow: 270, wide: 420 } as const satisfies Record<Size, number>;

/** How many states a figure may have: style sheets are generated for so many. */
export const mostStates = 6;

/** Reduces the type of a narrow drawing that is scaled up, starting at a frame width in CSS pixels: at most 15 px. */
export const narrowType = [
  { from: 352, size: 13 },
  { from: 384, size: 12 },
  { from: 408, size: 11 },
] as const;

/**
 * Sizes of the furniture of a drawing in units, starting at a frame width in CSS pixels: on the screen it is always about
 * 12.5 px, while labels grow with the drawing. Images have the last.
 */
export const fineType = {
  narrow: [
    { from: 0, size: 13.4 },
    { from: 312, size: 12.4 },
    { from: 336, size: 11.5 },
    { from: 360, size: 10.8 },
    { from: 384, size: 10.1 },
    { from: 408, size: 9.6 },
  ],
  wide: [
    { from: 0, size: 14.4 },
    { from: 640, size: 13.6 },
    { from: 680, size: 12.8 },
    { from: 720, size: 12.2 },
  ],
} as const satisfies Record<Size, readonly { from: number; size: number }[]>;

/**
 * Measures shared by the style sheets and the computed heights of embeds: lengths in CSS pixels; line heights (`…Line`)
 * and maximum line lengths (`…Letters`) in multiples of the type size. Style sheets refer to them in kebab case: see
 * src/styles/build/measured.ts.
 */
export const measures = {
  drawingNarrowFine: fineType.narrow[0].size,
  drawingNarrowSize: drawing.narrow.size,
  drawingNarrowLarge: drawing.narrow.large,
  drawingNarrowHuge: drawing.narrow.huge,
  drawingNarrowMost: drawing.narrow.most,
  drawingWideFine: fineType.wide[0].size,
  imageFine: fineType.wide.at(-1)!.size,
  drawingWideSize: drawing.wide.size,
  drawingWideLarge: drawing.wide.large,
  drawingWideHuge: drawing.wide.huge,
  drawingWideMost: drawing.wide.most,

  /** An embed page. */
  embedSide: 12,
  embedTop: 12,
  embedBottom: 14,

  /** The text of a figure, the drawing within it, and its legend. */
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

  /** The buttons for choosing a view; `choicePadding` applies to touch screens. */
  choiceGap: 6,
  choiceBelow: 14,
  choiceLine: 1.4,
  choiceSide: 12,
  choicePadding: 12,

  /** The states of a figure: their buttons, and the sentence below. */
  statesAbove: 12,
  statesBelow: 8,

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
