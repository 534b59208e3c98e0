import { RecentCache } from "../../memory/recent.ts";
import { drawing as drawn, measures } from "../../theme/measures.ts";
import { pixelsOf, type Theme } from "../../theme/theme.ts";
import type { Typeface, Weight } from "../../theme/typeface.ts";
import type { EmbeddedFigure, Home } from "./figure.ts";
import { needsOf, wideFrom, type Needs } from "./fits.ts";

/** The properties of a theme that heights depend on. */
export type Look = Pick<Theme, "typeface" | "sizes">;

/** Heights of a figure in its initial state. Cached by everything they depend on, because many pages need them. */
export function figureNeeds(figure: EmbeddedFigure, choice: readonly string[], table: boolean, theme: Look): Needs {
  const { title, subtitle, drawings, states, key, notes, origins, sources, home } = figure;
  const words = [
    title,
    subtitle,
    drawings.narrow.height,
    drawings.wide.height,
    states,
    key.map(({ words }) => words),
    notes,
    origins,
    sources.label,
    sources.texts.map(({ text }) => text),
    homeWords(home),
  ];
  const given = JSON.stringify([words, choice, table, theme.typeface.digest, theme.sizes]);
  return kept.get(given, () =>
    needsOf(
      (column) => figureHeight(figure, choice, column, theme, table),
      (column) => drawingHeight(drawings, column),
    ),
  );
}

/** All pages of a figure are made at about the same time. */
const kept = new RecentCache<string, Needs>(500);

/**
 * Height of an embed page in a column of a given width, in CSS pixels, including the buttons for choosing a view,
 * labelled `choice`, with the table closed. Without scripts, a view taller than the first one scrolls, as does an
 * opened table. A browser test compares it with the style sheets.
 */
export function figureHeight(
  { title, subtitle, drawings, states, key, notes, origins, sources, home }: EmbeddedFigure,
  choice: readonly string[],
  column: number,
  { typeface, sizes }: Look,
  table = true,
): number {
  const [small, tiny] = [pixelsOf(sizes.small), pixelsOf(sizes.tiny)];
  const { embedSide, embedTop, embedBottom, titleSize, titleLine, titleLetters, subtitleAbove, textLine } = measures;
  const { choiceBelow, statesAbove, statesBelow } = measures;
  const { subtitleLetters, drawingAround, noteAbove, noteLine, noteLetters, tableAbove, tablePadding } = measures;
  const contentWidth = column - 2 * embedSide;
  const lines = (words: string, size: number, letters: number, weight: Weight = "regular") =>
    typeface.wrap(words, Math.min(contentWidth, letters * size) / wholePixels, size, weight).length;
  const heading =
    lines(title, titleSize, titleLetters, "strong") * tenths(titleSize * titleLine) +
    subtitleAbove +
    lines(subtitle, small, subtitleLetters) * tenths(small * textLine);
  const counted = origins.names.length > 0 ? `${origins.label}: ${origins.names.join("; ")}. ` : "";
  const read = sources.texts.length > 0 ? `${sources.label}: ${sources.texts.map(({ text }) => text).join("; ")}.` : "";
  const paragraphs = [
    ...notes.map(({ lead, text }) => (lead ? `${lead} ${text}` : text)),
    ...(counted + read === "" ? [] : [counted + read]),
  ];
  const below = paragraphs.reduce(
    (sum, words) => sum + noteAbove + lines(words, tiny, noteLetters) * tenths(tiny * noteLine),
    0,
  );
  const chosen = states?.states ?? [];
  const sentences =
    chosen.length === 0
      ? 0
      : statesAbove +
        choiceHeight(
          chosen.map(({ name }) => name),
          contentWidth,
          tiny,
          typeface,
        ) -
        choiceBelow +
        statesBelow +
        Math.max(...chosen.map(({ text }) => lines(text, small, noteLetters))) * tenths(small * textLine);
  const above = choiceHeight(choice, contentWidth, tiny, typeface) + embedTop + heading + drawingAround;
  return Math.ceil(
    above +
      sentences +
      drawingHeight(drawings, column) +
      drawingAround +
      keyHeight(
        key.map(({ words }) => words),
        contentWidth,
        tiny,
        typeface,
      ) +
      below +
      (table ? tableAbove + 2 * tablePadding + Math.floor(tiny * textLine) : 0) +
      homeHeight(lines(homeWords(home), tiny, 99), tiny) +
      embedBottom,
  );
}

/** Height of the drawing that is shown in a column of a given width. */
function drawingHeight({ narrow, wide }: EmbeddedFigure["drawings"], column: number): number {
  const contentWidth = column - 2 * measures.embedSide;
  return column >= wideFrom
    ? (wide.height * Math.min(contentWidth, drawn.wide.most)) / drawn.wide.width
    : (narrow.height * Math.min(contentWidth, drawn.narrow.most)) / drawn.narrow.width;
}

/**
 * How much longer lines are in browsers that round letter widths to whole pixels, such as WebKit on Linux, beyond the
 * tolerance of `wrap`.
 */
const wholePixels = 1.03;

/**
 * Text of the attribution line, with space for the date of an edition, so that frozen embeds are as high as live ones.
 */
export function homeWords({ publication, words }: Home): string {
  return `${publication}, 30 September 2030 · ${words}`;
}

/** Height of that line, including the rule above it, which takes more space in a card than in a figure. */
export function homeHeight(lines: number, size: number): number {
  const { homeAbove, homePadding, cardHomeLine } = measures;
  return homeAbove + homePadding + 1 + lines * Math.ceil(size * cardHomeLine);
}

/** Browsers lay out lines in fractions of pixels; rounding up to a tenth is sufficient. */
function tenths(height: number): number {
  return Math.ceil(height * 10) / 10;
}

/** Legend entries are placed in rows, each a mark of 44 by 20 px and its text. */
function keyHeight(key: readonly string[], contentWidth: number, size: number, typeface: Typeface): number {
  const { keyGap, keyBetween, keyBelow } = measures;
  if (key.length === 0) return 0;
  return rowsOf(key, 44 + keyGap, keyBetween, contentWidth, size, typeface) * (20 + keyGap) + keyBelow;
}

/** Buttons for choosing a view are placed in rows, with the height needed on touch screens. */
function choiceHeight(choice: readonly string[], contentWidth: number, size: number, typeface: Typeface): number {
  const { choiceGap, choiceBelow, choiceLine, choiceSide, choicePadding } = measures;
  if (choice.length === 0) return 0;
  const row = Math.round(2 * choicePadding + 2 + size * choiceLine + choiceGap);
  return rowsOf(choice, 2 * choiceSide + 2, choiceGap, contentWidth, size, typeface) * row + choiceBelow - choiceGap;
}

/** Number of rows for entries as wide as their text plus `more`, with gaps between them. */
function rowsOf(
  entries: readonly string[],
  more: number,
  gap: number,
  contentWidth: number,
  size: number,
  typeface: Typeface,
): number {
  let [rows, filled] = [1, 0];
  for (const words of entries) {
    const width = more + typeface.textWidth(words, size, "strong") * wholePixels;
    if (filled > 0 && filled + width > contentWidth) [rows, filled] = [rows + 1, 0];
    filled += width + gap;
  }
  return rows;
}
