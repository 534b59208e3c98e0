import type { Locale } from "../i18n/locale.ts";
import { dictionaryOf, shortWordsOf } from "../proofreading/dictionary.ts";
import { filler } from "../proofreading/escapes.ts";
import { countWords, runTogether, type Vocabulary } from "../proofreading/run-together.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Inline } from "./document.ts";
import type { Line } from "./lines.ts";
import { locateIn } from "./stretch.ts";

type Text = Extract<Inline, { type: "text" }>;

/** The words of a publication: of its lines, and of other texts such as the names of its places. */
export function vocabularyOf(lines: readonly Line[], others: Iterable<string>, locale: Locale): Vocabulary {
  const texts = lines.map(({ runs }) =>
    typed(runs)
      .map(({ text }) => text)
      .join(""),
  );
  return {
    counts: countWords([...texts, ...others]),
    isWord: dictionaryOf(locale.code),
    isShortWord: shortWordsOf(locale.code),
  };
}

/** Finds words that ran together in a line. Adds a problem for each. */
export function checkRunTogether({ runs, at, field }: Line, vocabulary: Vocabulary, problems: Problem[]): void {
  const stretches = typed(runs);
  for (const { index, found, expected, action } of runTogether(
    stretches.map(({ text }) => text).join(""),
    vocabulary,
  )) {
    let start = 0;
    const stretch = stretches.find(({ text }) => index < (start += text.length));
    const place = stretch?.run ? locateIn(stretch.run, index - (start - stretch.text.length)) : null;
    problems.push({ ...(place ?? at), field, found, expected, action });
  }
}

/** The texts of a line as they were typed; what is no words of ours is covered. */
function typed(runs: readonly Inline[], isQuotation = false): { text: string; run: Text | null }[] {
  return runs.flatMap((run) => {
    if (run.type === "text")
      return [{ text: isQuotation ? cover(run.source ?? run.text) : (run.source ?? run.text), run }];
    if (run.type === "break") return [{ text: "\n", run: null }];
    return "children" in run && run.children.length > 0
      ? typed(run.children, isQuotation || run.type === "cite")
      : [{ text: filler, run: null }];
  });
}

/** A text of a citation with the words that it quotes covered. */
function cover(text: string): string {
  return text.replace(/(?<=[“«"])[^”»"]+/g, (words) => filler.repeat(words.length));
}
