import { diffArrays } from "diff";
import type { Section } from "./page-content.ts";

/** A piece of a changed sentence: words that stand in both, that were there before, or that are there now. */
export interface Piece {
  kind: "same" | "removed" | "added";
  text: string;
}

/** A change of one sentence. */
export type SentenceChange =
  | { kind: "removed" | "added" | "moved"; text: string }
  | { kind: "changed"; pieces: readonly Piece[] };

/** The changes below one heading, in the order of the text; those before the first heading have "". */
export interface SectionChanges {
  heading: string;
  changes: readonly SentenceChange[];
}

interface Sentence {
  heading: string;
  /** The numbers of its paragraph among all, and of the sentence in it. */
  paragraph: number;
  position: number;
  text: string;
  /** What lies between it and the next. */
  gap: string;
}

/** A change of a sentence; of one that was removed or added, with the sentence. */
interface Found {
  heading: string;
  change: SentenceChange;
  sentence?: Sentence;
}

/** Sentences with at least this share of their words in common are one sentence that was changed. */
const leastInCommon = 0.5;

/** Compares texts in a language (BCP 47) sentence by sentence, and changed sentences word by word. */
export function textChanges(before: readonly Section[], after: readonly Section[], language: string): SectionChanges[] {
  const split = splitter(language);
  const [was, is] = [sentencesOf(before, split), sentencesOf(after, split)];
  const hunks = diffArrays(was, is, { comparator: (a, b) => a.text === b.text });
  const found: Found[] = [];
  for (let i = 0; i < hunks.length; i += 1) {
    const { value, added = false, removed = false } = hunks[i]!;
    if (!added && !removed) continue;
    const next = removed && hunks[i + 1]?.added ? hunks[++i]!.value : [];
    found.push(...(removed ? pairs(value, next, split) : value.map((sentence) => single("added", sentence))));
  }
  return [...Map.groupBy(joinNeighbours(joinMoved(found)), ({ heading }) => heading)].map(([heading, all]) => ({
    heading,
    changes: all.map(({ change }) => change),
  }));
}

/** The two versions of a changed sentence, each with the pieces that only it has. */
export function versionsOf(pieces: readonly Piece[]): { before: readonly Piece[]; now: readonly Piece[] } {
  return {
    before: pieces.filter(({ kind }) => kind !== "added"),
    now: pieces.filter(({ kind }) => kind !== "removed"),
  };
}

interface Splitter {
  sentences: Intl.Segmenter;
  words: Intl.Segmenter;
}

function splitter(language: string): Splitter {
  return {
    sentences: new Intl.Segmenter(language, { granularity: "sentence" }),
    words: new Intl.Segmenter(language, { granularity: "word" }),
  };
}

function sentencesOf(sections: readonly Section[], { sentences }: Splitter): Sentence[] {
  const paragraphs = sections.flatMap(({ heading, text }) =>
    [...(heading === "" ? [] : [heading]), ...text].map((paragraph) => ({ heading, paragraph })),
  );
  return paragraphs.flatMap(({ heading, paragraph }, i) =>
    Array.from(sentences.segment(paragraph), ({ segment }, position): Sentence => {
      const text = segment.trim();
      return { heading, paragraph: i, position, text, gap: segment.slice(segment.trimEnd().length) };
    }).filter(({ text }) => text !== ""),
  );
}

function single(kind: "removed" | "added", sentence: Sentence): Found {
  return { heading: sentence.heading, change: { kind, text: sentence.text }, sentence };
}

/**
 * Finds the removed and added sentences of one place that are versions of each other, so that as many words as possible
 * stay the same and the order is kept; in the order of the text.
 */
function pairs(removed: readonly Sentence[], added: readonly Sentence[], { words }: Splitter): Found[] {
  const counts = (text: string) => {
    const found = new Map<string, number>();
    for (const { segment, isWordLike } of words.segment(text))
      if (isWordLike) found.set(segment, (found.get(segment) ?? 0) + 1);
    return found;
  };
  const [was, is] = [removed.map(({ text }) => counts(text)), added.map(({ text }) => counts(text))];
  const inCommon = was.map((one) => is.map((other) => shareInCommon(one, other)));
  // best[i][j]: the most that the sentences from i and j on can have in common.
  const best = Array.from({ length: removed.length + 1 }, () => Array.from({ length: added.length + 1 }, () => 0));
  const paired = (i: number, j: number) =>
    inCommon[i]![j]! >= leastInCommon ? inCommon[i]![j]! + best[i + 1]![j + 1]! : -1;
  for (let i = removed.length - 1; i >= 0; i -= 1)
    for (let j = added.length - 1; j >= 0; j -= 1)
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, paired(i, j));
  const found: Found[] = [];
  let [i, j] = [0, 0];
  while (i < removed.length || j < added.length) {
    const [one, other] = [removed[i], added[j]];
    if (one && other && best[i]![j] === paired(i, j)) {
      found.push({
        heading: other.heading,
        change: { kind: "changed", pieces: piecesOf(one.text, other.text, words) },
      });
      [i, j] = [i + 1, j + 1];
    } else if (one && (!other || best[i]![j] === best[i + 1]![j])) {
      found.push(single("removed", one));
      i += 1;
    } else {
      found.push(single("added", other!));
      j += 1;
    }
  }
  return found;
}

type Counts = ReadonlyMap<string, number>;

/** The share of the words of two sentences that both have (the Sørensen–Dice coefficient). */
function shareInCommon(one: Counts, other: Counts): number {
  const size = (counts: Counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let both = 0;
  for (const [word, count] of one) both += Math.min(count, other.get(word) ?? 0);
  return (2 * both) / Math.max(1, size(one) + size(other));
}

/** Compares two versions of a sentence by words, numbers and punctuation marks. */
function piecesOf(before: string, after: string, words: Intl.Segmenter): Piece[] {
  const split = (text: string) => Array.from(words.segment(text), ({ segment }) => segment);
  const pieces: Piece[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    if (removed) pieces.push({ kind: "removed", text: removed });
    if (added) pieces.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  const hunks = diffArrays(split(before), split(after));
  hunks.forEach((hunk, i) => {
    const text = hunk.value.join("");
    // A space between changed words is part of the change.
    const isGap = !hunk.added && !hunk.removed && text.trim() === "" && i > 0 && i < hunks.length - 1;
    if (hunk.removed || isGap) removed += text;
    if (hunk.added || isGap) added += text;
    if (hunk.added || hunk.removed || isGap) return;
    flush();
    pieces.push({ kind: "same", text });
  });
  flush();
  return pieces;
}

/** What was removed in one place and added in another has moved there. */
function joinMoved(found: readonly Found[]): Found[] {
  const textsOf = (wanted: "removed" | "added") =>
    found.flatMap(({ change }) => (change.kind === wanted ? change.text : []));
  const moved = new Set(textsOf("removed")).intersection(new Set(textsOf("added")));
  return found.flatMap(({ heading, change, sentence }): Found[] => {
    if (change.kind === "changed" || !moved.has(change.text)) return [{ heading, change, sentence }];
    return change.kind === "removed" ? [] : [{ heading, change: { kind: "moved", text: change.text } }];
  });
}

/** Neighbouring sentences of one paragraph that were all removed, or all added, are one change. */
function joinNeighbours(found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    if (last && next.change.kind !== "changed" && last.change.kind === next.change.kind && follows(next, last)) {
      const text = last.change.text + (last.sentence?.gap ?? "") + next.change.text;
      joined[joined.length - 1] = { ...next, change: { kind: next.change.kind, text } };
    } else joined.push(next);
  }
  return joined;
}

function follows({ sentence }: Found, { sentence: before }: Found): boolean {
  return (
    sentence !== undefined &&
    before !== undefined &&
    sentence.paragraph === before.paragraph &&
    sentence.position === before.position + 1
  );
}
