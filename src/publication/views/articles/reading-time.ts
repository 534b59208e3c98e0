import type { Article } from "../../../markdown/article.ts";
import { plainText } from "../../../markdown/document.ts";
import type { Publication } from "../../model.ts";
import { figureSlots } from "../../read/references.ts";

/** How long a reader looks at a figure, in minutes. */
const perFigure = 0.25;

/** How much there is to read in an article: its words besides those of figures, and the minutes for all of it. */
export interface ReadingTime {
  words: number;
  minutes: number;
}

/** The time that an article takes to read, at the pace of its language, in whole minutes. */
export function readingTimeOf(
  { lines, blocks }: Pick<Article, "lines" | "blocks">,
  { locale }: Pick<Publication, "locale">,
): ReadingTime {
  const segmenter = new Intl.Segmenter(locale.code, { granularity: "word" });
  const words = lines
    .filter(({ field }) => field !== "summary")
    .flatMap(({ runs }) => [...segmenter.segment(plainText(runs))])
    .filter(({ isWordLike }) => isWordLike).length;
  const minutes = words / locale.reading.wordsPerMinute + perFigure * figureSlots(blocks).length;
  return { words, minutes: Math.max(1, Math.round(minutes)) };
}
