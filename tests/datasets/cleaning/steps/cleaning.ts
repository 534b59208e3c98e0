import { clean, workingRows, type Cleaned } from "../../../../src/datasets/cleaning/clean.ts";
import { readCsv } from "../../../../src/datasets/csv/csv.ts";
import { replay } from "../replay.ts";
import { stepSchema } from "../../../../src/datasets/cleaning/steps/steps.ts";
import type { Descriptor } from "../../../../src/datasets/descriptor.ts";
import type { Folder } from "../../../../src/diagnostics/folder.ts";
import { formatProblem, type Problem } from "../../../../src/diagnostics/problem.ts";

/**
 * What a recipe makes of a raw file: its rows as texts, the log, the problems in words; and whether the log is the
 * whole story.
 */
export interface Outcome extends Cleaned {
  texts: Record<string, string>[];
  said: string[];
  whole: boolean;
}

/**
 * Cleans a raw file that is given as text, with steps as a descriptor has them. Other files of the dataset may be given
 * by name.
 */
export function cleaning(raw: string, steps: readonly object[], files: Readonly<Record<string, string>> = {}): Outcome {
  const all: Record<string, string> = {
    "data/d/raw/r.csv": raw,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`data/d/${name}`, text])),
  };
  const folder: Folder = {
    list: (under) => Object.keys(all).filter((path) => path.startsWith(`${under}/`)),
    bytes: (path) => new TextEncoder().encode(all[path]),
  };
  const problems: Problem[] = [];
  const table = readCsv(folder, "data/d/raw/r.csv", raw.split("\n", 1)[0]!.split(","), problems);
  if (!table) throw new Error(problems.map(formatProblem).join("\n"));
  const recipe = steps.map((step) => stepSchema.parse({ why: "Reasons must be given.", ...step }));
  const at = (keys: readonly PropertyKey[]) => ({
    path: "data/d/dataset.yaml",
    line: keys.length > 1 ? Number(keys[1]) + 1 : 1,
    column: 1,
  });
  const cleaned = clean(folder, "d", { value: { recipe } as unknown as Descriptor, at, within: at }, table, problems);
  const texts = cleaned.rows.map((row) =>
    Object.fromEntries(Object.entries(row.texts).filter(([, text]) => text !== "")),
  );
  const replayed = problems.length > 0 ? [] : replay(workingRows(table), cleaned.log);
  const same = replayed.map(({ texts }) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "")));
  return {
    ...cleaned,
    texts,
    said: problems.map(formatProblem),
    whole: problems.length > 0 || JSON.stringify(same.map(sorted)) === JSON.stringify(texts.map(sorted)),
  };
}

function sorted(texts: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
