import { z } from "zod";
import { readText, type Folder } from "../../diagnostics/folder.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { idSchema } from "../../diagnostics/paths.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import { readYaml } from "../../diagnostics/yaml.ts";
import type { Writing } from "../../markdown/lines.ts";
import { readParagraph, type Paragraph } from "../../markdown/paragraph.ts";
import type { TermForms } from "../../markdown/terms.ts";

/** The path of the glossary. */
export const glossaryPath = "content/glossary.yaml";

/** The longest definition: one to three sentences, in Markdown as it is typed. */
const longest = 900;

const termSchema = z.strictObject({
  id: idSchema,
  term: z.string().trim().min(2).max(60),
  /** Other words for it, such as its plural. */
  forms: z.array(z.string().trim().min(2).max(80)).default([]),
  /** One to three sentences: a paragraph of Markdown. */
  definition: z.string().trim().min(20).max(longest),
  /** Ids of terms to read as well. */
  see: z.array(z.string()).default([]),
});

const glossaryTexts = { "*.id": "code", "*.definition": "markdown", "*.see.*": "code" } as const;

/** A term of the glossary. */
export interface Term extends TermForms {
  id: string;
  definition: Paragraph;
  see: readonly string[];
}

/** Reads `content/glossary.yaml`, in its order. The file is optional. Adds a problem for each fault. */
export function readGlossary(folder: Folder, writing: Writing, problems: Problem[]): Map<string, Term> {
  const terms = new Map<string, Term>();
  if (!folder.list("content").includes(glossaryPath)) return terms;
  const text = readText(folder, glossaryPath, problems);
  const language = writing.locale.typography;
  const checked =
    text === null
      ? null
      : readYaml(glossaryPath, text, z.array(termSchema).nullable(), { language, kinds: glossaryTexts }, problems);
  if (!checked) return terms;
  const entries = checked.value ?? [];
  const fault = (keys: PropertyKey[], found: string, expected: string, action: string) =>
    problems.push({ ...checked.at(keys), field: keys.join("."), found, expected, action });
  for (const [i, { id, term, forms, definition, see }] of entries.entries()) {
    if (terms.has(id)) fault([i, "id"], `${show(id)} again`, "an id of its own", "Rename or join the terms.");
    for (const [j, other] of see.entries()) {
      const ids = entries.map((entry) => entry.id).filter((known) => known !== id);
      if (!ids.includes(other))
        fault([i, "see", j], show(other), "the id of another term", suggest(other, ids, glossaryPath));
    }
    terms.set(id, {
      id,
      name: term,
      forms,
      definition: readParagraph(checked, [i, "definition"], definition, writing, problems),
      see,
    });
  }
  return terms;
}
