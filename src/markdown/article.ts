import { z } from "zod";
import { dateSchema } from "../model/date.ts";
import { readText, type Folder } from "../diagnostics/folder.ts";
import { idSchema } from "../diagnostics/paths.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { readYaml, type Checked } from "../diagnostics/yaml.ts";
import type { Block, Inline } from "./document.ts";
import { fillBlocks } from "./fill.ts";
import { linesOf, readKeys, type Line, type WordKey, type Writing } from "./lines.ts";
import { readMarkdown } from "./markdown.ts";
import { readParagraph } from "./paragraph.ts";
import { readUpdates, updatesSchema, withUpdates, type ArticleUpdate } from "./updates.ts";

const frontMatter = z.strictObject({
  title: z.string().trim().min(3),
  /** For search results and social cards. */
  summary: z.string().trim().min(20),
});

/** Front matter of `content/pages/<page>.md`. */
export const pageSchema = frontMatter.extend({
  /** Its title in the menu; without one, the page is only listed at the foot of every page. */
  menu: z.string().trim().min(2).max(20).optional(),
});

const author = z.string().trim().min(2);

/** Front matter of `content/articles/<article>/<locale>.md`. */
export const articleSchema = frontMatter.extend({
  /** One or two sentences below the title. */
  dek: z.string().trim().min(20),
  published: dateSchema,
  updated: dateSchema,
  /** Who wrote it: ids of authors, or names as readers see them. */
  byline: z
    .union([author, z.array(author).min(1)])
    .transform((given): readonly string[] => (typeof given === "string" ? [given] : given)),
  /** Id of the topic under which lists show it; see topics.ts. */
  topic: z.string().optional(),
  /** Id of the figure that represents the article. */
  figure: z.string(),
  /** Ids that the article had earlier; its page is served there too. */
  formerly: z.array(idSchema).default([]),
  /** Short key facts, in Markdown. */
  facts: z.array(z.string().trim().min(10)).max(8).default([]),
  /** What was changed in its text since it was published; changes of numbers are told of by themselves. */
  updates: updatesSchema,
});

/** The kinds of front matter's texts, by their keys. */
const frontTexts = {
  title: "markdown",
  dek: "markdown",
  summary: "markdown",
  "facts.*": "markdown",
  "updates.*.what": "markdown",
  "updates.*.date": "code",
  "updates.*.at": "code",
  figure: "code",
  topic: "code",
  "formerly.*": "code",
  published: "code",
  updated: "code",
} as const;

/** The keys of front matter that hold prose, with their maximum lengths. */
const wordKeys: readonly WordKey[] = [
  { key: ["title"], most: 120 },
  { key: ["dek"], most: 400 },
  { key: ["summary"], most: 160 },
];

/** A Markdown file with its checked front matter. */
export interface Prose<T> {
  path: string;
  front: Checked<T>;
  blocks: Block[];
  /** All its lines: of the front matter, then of the body. */
  lines: Line[];
}

/** An article in one language. */
export interface Article extends Prose<z.output<typeof articleSchema>> {
  id: string;
  locale: string;
  facts: Inline[][];
  /** What was changed in its text; its blocks contain a note of each. */
  updates: ArticleUpdate[];
}

/**
 * Reads a Markdown file with YAML front matter. Adds a problem for each fault; returns null if the front matter cannot
 * be read.
 */
export function readProse<S extends z.ZodType>(
  folder: Folder,
  path: string,
  schema: S,
  writing: Writing,
  problems: Problem[],
): Prose<z.output<S>> | null {
  const language = writing.locale.typography;
  const text = readText(folder, path, problems);
  if (text === null) return null;
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!match || match.index !== 0) {
    problems.push({
      path,
      line: 1,
      column: 1,
      field: "",
      found: "no front matter",
      expected: "--- on the first line, keys such as title, and --- again",
      action: "Add it.",
    });
    return null;
  }
  const front = readYaml(path, match[1]!, schema, { language, kinds: frontTexts, offset: 1 }, problems);
  const offset = match[0].split("\n").length - 1;
  const blocks = readMarkdown(path, text.slice(match[0].length), { language, offset }, problems);
  if (blocks.length === 0)
    problems.push({
      path,
      line: offset + 1,
      column: 1,
      field: "",
      found: "no text",
      expected: "at least one paragraph",
      action: "Write it.",
    });
  if (!front) return null;
  const { value, lines } = readKeys(front, wordKeys, writing, problems);
  return {
    path,
    front: { ...front, value },
    blocks: fillBlocks(blocks, writing.numbers, writing.locale),
    lines: [...lines, ...linesOf(blocks, path)],
  };
}

/** Reads `content/articles/<article>/<locale>.md`. */
export function readArticle(folder: Folder, path: string, writing: Writing, problems: Problem[]): Article | null {
  const [, , id, file] = path.split("/");
  const prose = readProse(folder, path, articleSchema, writing, problems);
  if (!prose) return null;
  const { value, at } = prose.front;
  const facts = value.facts.map((fact, i) => readParagraph(prose.front, ["facts", i], fact, writing, problems));
  if (value.updated < value.published) {
    problems.push({
      ...at(["updated"]),
      field: "updated",
      found: value.updated,
      expected: `a date not before ${value.published}`,
      action: "Correct one of the dates.",
    });
  }
  const updates = readUpdates(prose.front, prose.blocks, writing, problems);
  return {
    ...prose,
    blocks: withUpdates(prose.blocks, updates, writing),
    updates,
    id: id!,
    locale: file!.replace(/\.md$/, ""),
    facts: facts.map(({ runs }) => runs),
    lines: [...prose.lines, ...[...facts, ...updates.map(({ what }) => what)].map(({ line }) => line)],
  };
}
