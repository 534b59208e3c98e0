import type { Locale } from "../i18n/locale.ts";
import { judgeBinding, type BoundWords } from "../numbers/checks/binding.ts";
import { fittingNumbers } from "../numbers/checks/suggestions.ts";
import type { NumberMention, NamedNumber } from "../numbers/model.ts";
import { findNumerals } from "../numbers/text/numerals.ts";
import { suggest } from "../diagnostics/nearest.ts";
import { show, type Location, type Problem } from "../diagnostics/problem.ts";
import type { Inline } from "./document.ts";
import { fillRuns } from "./fill.ts";
import { placeIn, textSpansOf, type TextSpan } from "./text-span.ts";

/** What lines of text are checked against. */
export interface Known {
  numbers: ReadonlyMap<string, NamedNumber>;
  /** Ids of all numbers, including those with faults. */
  ids: ReadonlySet<string>;
  locale: Locale;
}

/** The location of a line of text, and the key that holds it; empty in the body of an article. */
export interface Line {
  at: Location;
  field: string;
}

/** How many characters around a number are read as belonging to it. */
const reach = 48;

/**
 * Checks one line of text: a paragraph, a heading, a title. Every numeral in it must be bound or waived; a bound one
 * must be a rounding of its number, in its unit, in words that match its kind. Adds a problem for each fault, and
 * returns the mentions of numbers.
 */
export function checkBindings(
  line: readonly Inline[],
  { at, field }: Line,
  { numbers, ids, locale }: Known,
  problems: Problem[],
): NumberMention[] {
  const words = locale.numerals;
  const spans = textSpansOf(fillRuns(line, numbers, locale));
  const visible = spans.map((span) => span.visible).join("");
  for (const numeral of findNumerals(visible, words)) {
    const span = spans.findLast(({ start, type }) => type === "plain" && start <= numeral.start)!;
    const wording = visible.slice(numeral.phrase.start, numeral.phrase.end).replace(/\uFFFC+/g, "…");
    const fits = fittingNumbers(numeral, visible, numbers.values(), locale);
    problems.push({
      ...(placeIn(span, numeral.start - span.start, numeral.text) ?? at),
      field,
      found: `${show(wording)} without a number`,
      expected: `:n[${numeral.text}]{#number}, or :w[${numeral.text}]{why="reason"} if it needs none`,
      action:
        fits.length > 0
          ? `Numbers that fit: ${fits.join(", ")}.`
          : "No number fits: define one in content/numbers/, or correct the text.",
    });
  }
  return spans.flatMap((span) => (span.run.type === "number" ? checkNumber(span, span.run) : []));

  function checkNumber(
    span: TextSpan,
    { id, written, children, at: place }: Extract<Inline, { type: "number" }>,
  ): NumberMention[] {
    const [first] = children;
    const exact = () => (first?.type === "text" ? first.place?.(0) : undefined) ?? place;
    const fault = (found: string, expected: string, action: string) =>
      void problems.push({ ...exact(), field: field ? `${field} :n` : ":n", found, expected, action });
    const number = numbers.get(id);
    if (!number) {
      if (!ids.has(id)) fault(show(id), "the id of a number", suggest(id, ids, "content/numbers/"));
      return [];
    }
    if (span.text === "")
      fault("a rank without words", 'words such as "the largest"', "Write them between the brackets.");
    const judged = span.text === "" ? null : judgeBinding(around(span), number, numbers.values(), locale);
    if (judged?.fault) fault(judged.fault.found, judged.fault.expected, judged.fault.action);
    return [{ number: id, words: written ? "" : (judged?.wording ?? ""), at: exact(), field }];
  }

  /** A bound span with its context; other numbers are masked, so that no numeral extends into them. */
  function around({ start, text }: TextSpan): BoundWords {
    const before = visible.slice(Math.max(0, start - reach), start);
    const after = visible.slice(start + text.length, start + text.length + reach);
    return { text: before + text + after, from: before.length, to: before.length + text.length };
  }
}
