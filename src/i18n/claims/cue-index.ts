/**
 * Finds which of many cues occur in a text, in one pass over the text: cues are looked up by their first two characters.
 * Cues have at least two.
 */
export class CueIndex {
  readonly #byStart = new Map<number, string[]>();

  constructor(cues: Iterable<string>) {
    for (const cue of new Set(cues)) {
      const start = startAt(cue, 0);
      const known = this.#byStart.get(start);
      if (known) known.push(cue);
      else this.#byStart.set(start, [cue]);
    }
  }

  /** The cues in a text. */
  in(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    for (let i = 0; i + 1 < text.length; i += 1) {
      const cues = this.#byStart.get(startAt(text, i));
      if (cues) for (const cue of cues) if (!found.has(cue) && text.startsWith(cue, i)) found.add(cue);
    }
    return found;
  }
}

/** Two characters as one number. */
function startAt(text: string, i: number): number {
  return text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1);
}
