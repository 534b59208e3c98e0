import { claimWords, type ClaimWord } from "../i18n/claim-words.ts";
import type { Locale } from "../i18n/locale.ts";
import { show, type Problem } from "../diagnostics/problem.ts";
import type { Registers } from "../datasets/registers.ts";
import { claimFault, turned } from "../numbers/claims/fit.ts";
import type { Claim } from "../numbers/claims/model.ts";
import { numberFault } from "../numbers/claims/of-number.ts";
import { orderOf, placesOf, placesOfRank, type Sentence } from "../numbers/claims/places.ts";
import type { WordingFault } from "../numbers/checks/model.ts";
import type { NamedNumber } from "../numbers/model.ts";
import { findNumerals } from "../numbers/text/numerals.ts";
import type { Line } from "./lines.ts";
import { placeIn, type TextSpan } from "./text-span.ts";

/** What the claims of texts are checked against. */
export interface KnownClaims {
  numbers: ReadonlyMap<string, NamedNumber>;
  claims: ReadonlyMap<string, Claim>;
  registers: Pick<Registers, "places" | "quotes">;
  locale: Locale;
}

/** The words of a line that claim something, in order. Where a numeral is bound or waived, the words are the numeral's own. */
export function claimsIn(
  spans: readonly TextSpan[],
  { claims, locale }: Pick<KnownClaims, "claims" | "locale">,
): ClaimWord[] {
  const text = spans.map((span) => (showsWords(span, claims, locale) ? span.text : span.visible)).join("");
  const numbers = spans.filter(({ type }) => type === "number");
  return claimWords(text, locale.claims).map((word) => {
    const span = numbers.find(({ start, text }) => start < word.end && word.start < start + text.length);
    return span ? within(span, word, locale) : word;
  });
}

/** Words that reach beyond their brackets, cut to these if what is left says the same: "the [largest]". */
function within({ start, text }: TextSpan, word: ClaimWord, { claims }: Locale): ClaimWord {
  const end = start + text.length;
  if (word.start >= start && word.end <= end) return word;
  const [from, to] = [Math.max(word.start, start), Math.min(word.end, end)];
  const rest = text.slice(from - start, to - start);
  const cut: ClaimWord = { ...word, start: from, end: to, text: rest };
  const meaning = ({ start: _start, end: _end, text: _text, ...others }: ClaimWord) => JSON.stringify(others);
  return claimWords(rest, claims).some((other) => meaning(other) === meaning(word)) ? cut : word;
}

/** Whether a bound text is read for words that claim: not if it has a numeral. */
function showsWords({ run, text }: TextSpan, claims: ReadonlyMap<string, Claim>, { numerals }: Locale): boolean {
  if (run.type !== "number") return false;
  return (
    claims.has(run.id) ||
    findNumerals(text, numerals, true).every(
      ({ form }) => form === "rank" || form === "vague" || form === "comparative",
    )
  );
}

/**
 * Checks the words of a line that no claim, number or waiver holds: a source may say them, in a citation. Adds a
 * problem for each that none does.
 */
export function checkUnbound(
  words: readonly ClaimWord[],
  spans: readonly TextSpan[],
  { at, field }: Pick<Line, "at" | "field">,
  known: KnownClaims,
  problems: Problem[],
): void {
  const whole = spans.map(({ text }) => text).join("");
  for (const word of words) {
    const span = spans.findLast(({ start }) => start <= word.start)!;
    const end = span.start + span.text.length;
    if ((span.type === "number" && word.end <= end) || statesChange(word, spans, known)) continue;
    const place = placeIn(span, word.start - span.start, word.text) ?? at;
    const fault = (found: string, expected: string, action: string) =>
      problems.push({ ...place, field, found, expected, action });
    if (word.kind === "date") {
      fault(...dateFault(word));
      continue;
    }
    const bound = spans.find(
      ({ type, start, text }) => type === "number" && start < word.end && start + text.length > word.start,
    );
    if (bound) {
      fault(
        `${show(word.text)}, of which only ${show(bound.text)} is bound`,
        "all words of the claim between the brackets",
        "Extend the brackets.",
      );
      continue;
    }
    if (span.cited !== undefined && sourceSays(word, span.cited, known)) continue;
    const fits = fittingClaims(word, sentenceAround(whole, word, known.locale), known);
    fault(
      span.cited === undefined
        ? `${show(word.text)} without a claim`
        : `${show(word.text)}, which the quote ${show(span.cited)} does not say`,
      `:n[${word.text}]{#claim}, :cite[…] around it if a source says so, or :w[${word.text}]{why="reason"} if it says nothing about data`,
      fits.length > 0
        ? `Claims and numbers that fit: ${fits.join(", ")}.`
        : "No claim fits: define one in content/numbers/, or correct the text.",
    );
  }
}

/** Whether how much follows a trend: "rose by" before a bound change in the same direction. */
function statesChange(word: ClaimWord, spans: readonly TextSpan[], { numbers }: KnownClaims): boolean {
  const next = spans.find(({ type, start }) => type === "number" && start >= word.end);
  if (word.kind !== "trend" || word.negated || word.strength !== "plain" || next?.run.type !== "number") return false;
  const number = numbers.get(next.run.id);
  const between = spans
    .map(({ text }) => text)
    .join("")
    .slice(word.end, next.start);
  if (number?.operation !== "change" || !/^\s(?:\p{L}+\s){0,2}$/u.test(between)) return false;
  return word.course === (number.estimate.value > 0 ? "rises" : "falls");
}

function dateFault({
  text,
  fault,
}: Extract<ClaimWord, { kind: "date" }>): [found: string, expected: string, action: string] {
  switch (fault) {
    case "no-such-day":
      return [`${show(text)}, a day that does not exist`, "a day of the calendar", "Correct the date."];
    case "other-weekday":
      return [`${show(text)}, which was another day of the week`, "the weekday of the date", "Correct one of them."];
    case "relative":
      return [
        `${show(text)} without a date`,
        "a date, which stays true when the text is read later",
        `Give the date, or write :w[${text}]{why="reason"} if it says nothing about data.`,
      ];
  }
}

/** Checks the words between the brackets of a claim or a number. Null if all fit. */
export function judgeClaim(
  words: readonly ClaimWord[],
  span: TextSpan,
  bound: Claim | NamedNumber,
  whole: string,
  known: KnownClaims,
): (WordingFault & { action: string }) | null {
  const claim = "statement" in bound ? bound : null;
  if (claim && words.length === 0)
    return {
      found: `${show(span.text)}, which claims nothing`,
      expected: `the words that say what ${claim.id} claims`,
      action: "Put them between the brackets, or remove the directive.",
    };
  const stray = claim
    ? findNumerals(span.text, known.locale.numerals).find(
        ({ form, value }) => form === "number" && !countsOf(claim).includes(value),
      )
    : undefined;
  if (stray)
    return {
      found: `${show(stray.text)} in the words of ${bound.id}`,
      expected: "a number that is bound on its own",
      action: "Bind it separately.",
    };
  for (const word of words) {
    const fault = faultOf(word, sentenceAround(whole, word, known.locale), bound, known);
    if (fault) return { ...fault, action: "Correct the words, or bind a different claim." };
  }
  if (!claim || claim.verdict === "proven") return null;
  return {
    found: `${show(span.text)} for ${claim.id}, which is ${claim.verdict}: ${claim.doubt}`,
    expected: "a claim that holds whatever the values are",
    action: "Correct the text, or what it rests on.",
  };
}

/** The numbers that may stand in the words of a claim. */
function countsOf({ statement }: Claim): number[] {
  return "total" in statement ? [statement.total, statement.meeting, statement.but] : [];
}

function faultOf(
  word: ClaimWord,
  sentence: Sentence,
  bound: Claim | NamedNumber,
  { numbers, registers, locale }: KnownClaims,
): WordingFault | null {
  if ("statement" in bound) {
    const places = placesOf(bound, registers);
    const order = places ? orderOf(sentence, places, bound.id) : "straight";
    if (typeof order === "object") return order;
    return claimFault(word, order === "turned" ? turned(bound.statement) : bound.statement, bound.id, locale);
  }
  const places = bound.operation === "rank" ? placesOfRank(bound, registers) : null;
  const order = places ? orderOf(sentence, places, bound.id) : "straight";
  return typeof order === "object" ? order : numberFault(word, bound, numbers, locale);
}

/** Ids of up to three claims and numbers that a word may mean, first those whose places the sentence names. */
function fittingClaims(word: ClaimWord, sentence: Sentence, known: KnownClaims): string[] {
  const numbers = [...known.numbers.values()].filter(
    ({ operation }) => operation === "rank" || operation === "change" || operation === "ratio",
  );
  const proven = [...known.claims.values()].filter(({ verdict }) => verdict === "proven");
  return [...proven, ...numbers]
    .filter((bound) => faultOf(word, sentence, bound, known) === null)
    .slice(0, 3)
    .map(({ id }) => id);
}

/** The sentence of a word, and where in it begins what something is compared with. */
function sentenceAround(text: string, word: ClaimWord, { claims }: Locale): Sentence {
  const before = text.slice(0, word.start);
  const start = Math.max(...[...before.matchAll(/[.!?:;]\s/g)].map(({ index }) => index + 2), 0);
  const stop = /[.!?;](?:\s|$)/.exec(text.slice(word.end));
  const sentence = text.slice(start, stop ? word.end + stop.index : text.length);
  const from = word.end - start;
  const than = claims.than.exec(sentence.slice(from));
  return { text: sentence, pivot: from + (than?.index ?? 0) };
}

/** Whether a quote makes a claim of the same kind and direction, in its language or in its translation. */
function sourceSays(word: ClaimWord, id: string, { registers, locale }: KnownClaims): boolean {
  const found = registers.quotes.get(id);
  // A citation of nothing is reported as such.
  if (!found) return true;
  const { quote, source } = found;
  const texts = [source.language === locale.code ? quote.text : "", quote.translation ?? ""];
  return texts.some((text) => claimWords(text, locale.claims).some((other) => meaning(other) === meaning(word)));
}

function meaning(word: ClaimWord): string {
  switch (word.kind) {
    case "compare":
      return `${word.kind} ${word.relation}`;
    case "trend":
      return `${word.kind} ${word.course} ${word.negated}`;
    case "rank":
      return `${word.kind} ${word.from} ${word.position}`;
    case "most":
      return `${word.kind} ${word.share}`;
    case "vague":
      return `${word.kind} ${word.amount}`;
    default:
      return `${word.kind} ${word.negated}`;
  }
}
