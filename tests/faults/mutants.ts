/**
 * One slip of the keyboard in a file: where it is, what becomes of the characters there, and what was done, in words.
 */
export interface Mutant {
  file: string;
  index: number;
  from: string;
  to: string;
  line: number;
  slip: string;
}

/** The files with some slips in them. */
export function withSlips(files: ReadonlyMap<string, string>, mutants: readonly Mutant[]): Record<string, string> {
  const byFile = Map.groupBy(mutants, ({ file }) => file);
  return Object.fromEntries(
    [...byFile].map(([file, all]) => {
      const last = all.toSorted((a, b) => b.index - a.index);
      return [
        file,
        last.reduce(
          (text, { index, from, to }) => text.slice(0, index) + to + text.slice(index + from.length),
          files.get(file)!,
        ),
      ];
    }),
  );
}

/** Numbers from 0 to below 1 that are the same for the same seed (Mulberry32, by Tommy Ettinger). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const invisible = ["\u200B", "\u200D", "\u2060", "\u00AD", "\uFEFF", "\u202E", "\u200E", "\u2066"];

/**
 * Kinds of slips: the characters that they befall, and what becomes of one. A number sign more makes another heading,
 * which nobody can tell from one that is meant.
 */
const slips: readonly { name: string; at: RegExp; becomes: (character: string, random: () => number) => string }[] = [
  { name: "drop a bracket", at: /[[\]()]/g, becomes: () => "" },
  { name: "drop a brace", at: /[{}]/g, becomes: () => "" },
  { name: "drop a star", at: /\*/g, becomes: () => "" },
  { name: "drop a blank", at: / /g, becomes: () => "" },
  { name: "double a mark", at: /(?<!^#*)#|[^\s\p{L}\p{N}#]/gmu, becomes: (character) => character + character },
  {
    name: "insert an invisible character",
    at: /[^\n]/gu,
    becomes: (character, random) => character + invisible[Math.floor(random() * invisible.length)]!,
  },
];

/** So many slips in some files, of all kinds in turn; the same for the same seed. */
export function mutantsOf(files: ReadonlyMap<string, string>, count: number, seed: number): Mutant[] {
  const random = randomOf(seed);
  const places = slips.map(({ at }) =>
    [...files].flatMap(([file, text]) =>
      [...text.matchAll(at)].map(({ 0: character, index }) => ({ file, index, character })),
    ),
  );
  return Array.from({ length: count }, (_, i): Mutant => {
    const { name, becomes } = slips[i % slips.length]!;
    const all = places[i % slips.length]!;
    const { file, index, character } = all[Math.floor(random() * all.length)]!;
    const text = files.get(file)!;
    const line = text.slice(0, index).split("\n").length;
    const [before, after] = [
      text.slice(Math.max(0, index - 20), index),
      text.slice(index + character.length, index + 20),
    ];
    return {
      file,
      index,
      from: character,
      to: becomes(character, random),
      line,
      slip: `${name}: ${JSON.stringify(`${before}⟦${character}⟧${after}`)}`,
    };
  });
}
