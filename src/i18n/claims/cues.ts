/**
 * Parts of words of which a text must have one for the group `claim` of a pattern to match: as few and as long as its
 * literal text allows. Empty if it has none that is not optional.
 */
export function cuesOf({ source }: RegExp): readonly string[] {
  const start = source.indexOf("(?<claim>");
  return ofAlternatives(source.slice(start, endOfPart(source, start)));
}

/** The cues of a group: those of each of its alternatives; none if one of them has none. */
function ofAlternatives(group: string): readonly string[] {
  const content = group.replace(/^\((?:\?(?:<\w+>|:))?/, "").slice(0, -1);
  const cues = alternativesOf(content).map(ofSequence);
  return cues.every((words) => words.length > 0) ? [...new Set(cues.flat())] : [];
}

/** The best cues of a sequence, every part of which has to match: long words, and rather several than one like "the". */
function ofSequence(parts: readonly string[]): readonly string[] {
  const literals = parts.map((part) => (/^\p{L}$/u.test(part) ? part : " ")).join("");
  const candidates = [
    ...(literals.match(/\p{L}{2,}/gu) ?? []).map((word) => [word]),
    ...parts.filter((part) => part.startsWith("(")).map(ofAlternatives),
  ].filter((words) => words.length > 0);
  const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));
  return candidates.sort((a, b) => shortest(b) - shortest(a) || b.length - a.length)[0] ?? [];
}

/** The alternatives of a pattern, each as the list of its parts without those that may be absent or only stand beside it. */
function alternativesOf(source: string): string[][] {
  const alternatives: string[][] = [[]];
  for (let i = 0; i < source.length;) {
    const next = endOfPart(source, i);
    const part = source.slice(i, next);
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})?\??/.exec(source.slice(next))![0];
    const mayBeAbsent = /^(?:[?*]|\{0)/.test(quantifier) || /^\(\?<?[=!]/.test(part);
    if (part === "|") alternatives.push([]);
    else alternatives.at(-1)!.push(mayBeAbsent ? " " : part);
    i = next + quantifier.length;
  }
  return alternatives;
}

/** The index behind a character, an escape, a class or a group. */
function endOfPart(source: string, at: number): number {
  if (source[at] !== "(") {
    const part = /\\p\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]|[^]/uy;
    part.lastIndex = at;
    return at + part.exec(source)![0].length;
  }
  let end = at + 1;
  while (source[end] !== ")") end = endOfPart(source, end);
  return end + 1;
}
