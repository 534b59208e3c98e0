import { suggest } from "../diagnostics/nearest.ts";
import { show, type Problem } from "../diagnostics/problem.ts";
import { plainText, type Inline } from "./document.ts";

/** The words for a term: its name, and other forms of it. */
export interface TermForms {
  name: string;
  forms: readonly string[];
}

/** Checks that every `:term` names a term, and that its words are a form of it, unless `why` says why not. */
export function checkTerms(runs: Iterable<Inline>, terms: ReadonlyMap<string, TermForms>, problems: Problem[]): void {
  for (const run of runs) {
    if (run.type !== "term") continue;
    const fault = (found: string, expected: string, action: string) =>
      problems.push({ ...run.at, field: ":term", found, expected, action });
    const term = terms.get(run.id);
    if (!term) {
      fault(show(run.id), "the id of a term", suggest(run.id, terms.keys(), "content/glossary.yaml"));
      continue;
    }
    // A block shows the term with its definition.
    if (run.children.length === 0) continue;
    const words = plainText(run.children);
    const known = [term.name, ...term.forms];
    if (run.why !== undefined || known.some((form) => alike(form) === alike(words))) continue;
    fault(
      show(words),
      `a form of the term: ${known.map(show).join(", ")}`,
      `Use one, add the words to its forms, or say why they are right: :term[${words}]{#${run.id} why="reason"}.`,
    );
  }
}

function alike(words: string): string {
  return words.replace(/\s+/g, " ").trim().toLowerCase();
}
