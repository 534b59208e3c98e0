import { z } from "zod";
import { readText, type Folder } from "../../diagnostics/folder.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { idSchema } from "../../diagnostics/paths.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import { readYaml, type Checked } from "../../diagnostics/yaml.ts";
import type { Article } from "../../markdown/article.ts";
import type { Writing } from "../../markdown/lines.ts";
import { readParagraph, type Paragraph } from "../../markdown/paragraph.ts";
import { isWebUrl } from "../../model/url.ts";
import { contactSchema } from "../urls/contact.ts";

/** The path of the file for those who write. */
export const authorsPath = "content/authors.yaml";

const authorSchema = z
  .strictObject({
    id: idSchema,
    name: z.string().trim().min(2).max(80),
    /** An organisation is cited by its whole name, a person by the family name. */
    kind: z.enum(["person", "organization"]).default("person"),
    /** The family name of a person, if it is not the last word of the name. */
    family: z.string().trim().min(1).optional(),
    /** What they do here, in a few words. */
    role: z.string().trim().min(3).max(80),
    /** One to three sentences: a paragraph of Markdown. */
    description: z.string().trim().min(20).max(600),
    /** A website of their own. */
    url: z.string().refine(isWebUrl, "a URL such as https://example.org/").optional(),
    /** How readers reach them, if not like the publisher; see contact.ts. */
    contact: contactSchema.optional(),
  })
  .refine(({ name, family }) => family === undefined || ` ${name} `.includes(` ${family} `), {
    path: ["family"],
    error: "a part of the name",
  });

const authorTexts = {
  "*.id": "code",
  "*.kind": "code",
  "*.description": "markdown",
  "*.url": "code",
  "*.contact": "code",
} as const;

/** Someone who writes: a person or an organisation, with a page. */
export interface Author extends Omit<z.output<typeof authorSchema>, "description"> {
  description: Paragraph;
}

/** Authors by their ids, and where the file has them. */
export interface Authors {
  authors: ReadonlyMap<string, Author>;
  at: Checked<unknown>["at"];
}

/** Reads `content/authors.yaml`, in its order. The file is optional. Adds a problem for each fault. */
export function readAuthors(folder: Folder, writing: Writing, problems: Problem[]): Authors | null {
  if (!folder.list("content").includes(authorsPath)) return null;
  const text = readText(folder, authorsPath, problems);
  const language = writing.locale.typography;
  const checked =
    text === null
      ? null
      : readYaml(authorsPath, text, z.array(authorSchema).nullable(), { language, kinds: authorTexts }, problems);
  if (!checked) return null;
  const authors = new Map<string, Author>();
  for (const [i, { description, ...entry }] of (checked.value ?? []).entries()) {
    if (authors.has(entry.id))
      problems.push({
        ...checked.at([i, "id"]),
        field: `${i}.id`,
        found: `${show(entry.id)} again`,
        expected: "an id of its own",
        action: "Rename or join the authors.",
      });
    const about = readParagraph(checked, [i, "description"], description, writing, problems);
    authors.set(entry.id, { ...entry, description: about });
  }
  return { authors, at: checked.at };
}

/**
 * Checks that bylines name known authors, and that each author has written something, if `articles` are all that there
 * are and none of them has a fault.
 */
export function checkAuthors(
  known: Authors | null,
  { articles, areAll }: { articles: readonly Pick<Article, "front">[]; areAll: boolean },
  problems: Problem[],
): void {
  const ids = [...(known?.authors.keys() ?? [])];
  for (const { front } of articles) {
    front.value.byline.forEach((name, i) => {
      if (ids.includes(name) || !idSchema.safeParse(name).success) return;
      problems.push({
        ...front.at(front.value.byline.length > 1 ? ["byline", i] : ["byline"]),
        field: "byline",
        found: show(name),
        expected: "the id of an author, or a name as readers see it",
        action: suggest(name, ids, authorsPath),
      });
    });
  }
  if (!areAll) return;
  const named = new Set(articles.flatMap(({ front }) => front.value.byline));
  ids.forEach((id, i) => {
    if (!named.has(id))
      problems.push({
        ...known!.at([i, "id"]),
        field: `${i}.id`,
        found: `${show(id)}, whom no byline names`,
        expected: "the author of at least one article",
        action: "Name the author in the byline of an article, or remove the entry.",
      });
  });
}
