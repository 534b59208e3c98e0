import type { ClaimWord } from "../i18n/claim-words.ts";
import type { NumeralWords } from "../i18n/numerals.ts";
import { judgeBinding, type BoundWords } from "../numbers/checks/binding.ts";
import { fittingNumbers } from "../numbers/checks/suggestions.ts";
import type { NumberMention } from "../numbers/model.ts";
import { findNumerals, type Numeral } from "../numbers/text/numerals.ts";
import { suggest } from "../diagnostics/nearest.ts";
import { show, type Problem } from "../diagnostics/problem.ts";
import { checkUnbound, claimsIn, judgeClaim, type KnownClaims } from "./claims.ts";
import type { Inline } from "./document.ts";
import { fillRuns } from "./fill.ts";
import type { Line } from "./lines.ts";
import { placeIn, textSpansOf, type TextSpan } from "./text-span.ts";

/** What lines of text are checked against. */
export interface Known extends KnownClaims {
  /** Ids of all numbers and claims, including those with faults. */
  ids: ReadonlySet<string>;
}

/** How many characters around a number are read as belonging to it. */
const reach = 48;

/** Whether a numeral is one of the words that claim something ("the largest", "most", "none") and are checked as such. */
function isClaim({ form, unit, text }: Numeral, { none }: NumeralWords): boolean {
  return form === "rank" || (form === "vague" && unit === "share") || none.includes(text.toLowerCase());
}

/**
 * Checks one line of text: a paragraph, a heading, a title. Every numeral in it must be bound or waived; a bound one
 * must be a rounding of its number, in its unit, in words that match its kind. Words that claim something must be bound
 * to a claim that they fit, cited or waived. Adds a problem for each fault, and returns the mentions of numbers and
 * claims.
 */
export function checkBindings(
  line: readonly Inline[],
  { at, field, isLabel }: Omit<Line, "runs">,
  known: Known,
  problems: Problem[],
): NumberMention[] {
  const { numbers, claims, ids, locale } = known;
  const words = locale.numerals;
  const spans = textSpansOf(fillRuns(line, numbers, locale));
  const visible = spans.map((span) => span.visible).join("");
  const claimed = isLabel ? [] : claimsIn(spans, known);
  const unbound = findNumerals(visible, words).filter((numeral) => isLabel || !isClaim(numeral, words));
  for (const numeral of unbound) {
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
  const isNumeral = (word: ClaimWord) =>
    unbound.some(({ phrase }) => phrase.start < word.end && word.start < phrase.end);
  checkUnbound(
    claimed.filter((word) => !isNumeral(word)),
    spans,
    { at, field },
    known,
    problems,
  );
  const whole = spans.map((span) => span.text).join("");
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
    const bound = number ?? claims.get(id);
    if (!bound) {
      if (!ids.has(id)) fault(show(id), "the id of a number or a claim", suggest(id, ids, "content/numbers/"));
      return [];
    }
    if (span.text === "") {
      const [what, such] = number ? ["a rank", "the largest"] : ["a claim", "more than"];
      fault(`${what} without words`, `words such as ${show(such)}`, "Write them between the brackets.");
      return [{ number: id, words: "", at: exact(), field }];
    }
    const inside = claimed.filter(({ start, end }) => start >= span.start && end <= span.start + span.text.length);
    if (!number || inside.length > 0) {
      const wrong = judgeClaim(inside, span, bound, whole, known);
      if (wrong) fault(wrong.found, wrong.expected, wrong.action);
      return [{ number: id, words: span.text, at: exact(), field }];
    }
    const judged = judgeBinding(around(span), number, numbers.values(), locale);
    if (judged.fault) fault(judged.fault.found, judged.fault.expected, judged.fault.action);
    return [{ number: id, words: written ? "" : judged.wording, at: exact(), field }];
  }

  /** A bound span with its context; other numbers are masked, so that no numeral extends into them. */
  function around({ start, text }: TextSpan): BoundWords {
    const before = visible.slice(Math.max(0, start - reach), start);
    const after = visible.slice(start + text.length, start + text.length + reach);
    return { text: before + text + after, from: before.length, to: before.length + text.length };
  }
}
