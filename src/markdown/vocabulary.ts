import type { Locale } from "../i18n/locale.ts";
import { dictionaryOf, shortWordsOf } from "../proofreading/dictionary.ts";
import { filler } from "../proofreading/escapes.ts";
import { countWords, runTogether, type Vocabulary } from "../proofreading/run-together.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Inline } from "./document.ts";
import type { Line } from "./lines.ts";
import { locateIn } from "./text-span.ts";

type Text = Extract<Inline, { type: "text" }>;

/** The vocabulary of a publication: the words of its lines, and of other texts such as the names of places. */
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

/** Finds two words written as one. Adds a problem for each. */
export function checkRunTogether({ runs, at, field }: Line, vocabulary: Vocabulary, problems: Problem[]): void {
  const spans = typed(runs);
  for (const { index, found, expected, action } of runTogether(spans.map(({ text }) => text).join(""), vocabulary)) {
    let start = 0;
    const span = spans.find(({ text }) => index < (start += text.length));
    const place = span?.run ? locateIn(span.run, index - (start - span.text.length)) : null;
    problems.push({ ...(place ?? at), field, found, expected, action });
  }
}

/** The texts of a line as typed; what is not our own prose is masked. */
function typed(runs: readonly Inline[], isQuotation = false): { text: string; run: Text | null }[] {
  return runs.flatMap((run) => {
    if (run.type === "footnote" || (run.type === "cite" && run.literal)) return [];
    if (run.type === "text")
      return [{ text: isQuotation ? cover(run.source ?? run.text) : (run.source ?? run.text), run }];
    if (run.type === "break") return [{ text: "\n", run: null }];
    return "children" in run && run.children.length > 0
      ? typed(run.children, isQuotation || run.type === "cite")
      : [{ text: filler, run: null }];
  });
}

/** A text of a citation with the quoted words masked. */
function cover(text: string): string {
  return text.replace(/(?<=[“«"])[^”»"]+/g, (words) => filler.repeat(words.length));
}
