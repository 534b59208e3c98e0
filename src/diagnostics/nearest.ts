/**
 * Number of single-character insertions, deletions and substitutions between two words
 * (Levenshtein, 1966, computed row by row).
 */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}

/** The valid name closest to a misspelt one, or null if none is close enough. */
export function nearest(name: string, valid: Iterable<string>): string | null {
  let best: string | null = null;
  let shortest = Math.max(2, Math.floor(name.length / 2)) + 1;
  const wanted = name.toLowerCase();
  for (const candidate of valid) {
    if (Math.abs(candidate.length - name.length) >= shortest) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < shortest) [best, shortest] = [candidate, distance];
  }
  return best;
}

/** Advice on an unknown name: the nearest valid one, or where the valid names are listed. */
export function suggest(name: string, valid: Iterable<string>, listedIn: string): string {
  const candidate = nearest(name, valid);
  return candidate ? `Did you mean "${candidate}"?` : `The valid names are listed in ${listedIn}.`;
}
