/** The lines of merge-conflict markers left by Git, one list per conflict; counted from 1. */
export function conflictsIn(text: string): number[][] {
  if (!/^(?:<{7}|>{7}|\|{7})(?: |\r?$)/m.test(text)) return [];
  const conflicts: number[][] = [];
  let open: number[] | null = null;
  for (const [i, line] of text.split("\n").entries()) {
    const [mark] = /^(?:<{7}|={7}|>{7}|\|{7})(?= |\r?$)/.exec(line) ?? [];
    if (mark === undefined) continue;
    if (!open || mark[0] === "<") conflicts.push((open = []));
    open.push(i + 1);
    if (mark[0] === ">") open = null;
  }
  return conflicts;
}
