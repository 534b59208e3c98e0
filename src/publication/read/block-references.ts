import { suggest } from "../../diagnostics/nearest.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import { allBlocks, type Block } from "../../markdown/document.ts";

/** What the blocks of a text may refer to. */
export interface Referable {
  /** Ids of articles. */
  articles: readonly string[];
}

/**
 * Checks what the blocks of a text refer to besides quotes, numbers and terms, which are mentions in a line of theirs.
 * `own` is the id of the text if it is an article. Figures have checks of their own.
 */
export function checkBlockReferences(
  blocks: readonly Block[],
  own: string | null,
  { articles }: Referable,
  problems: Problem[],
): void {
  for (const block of allBlocks(blocks)) {
    if (block.type !== "article-card") continue;
    const { article, at } = block;
    const fault = (found: string, expected: string, action: string) =>
      problems.push({ ...at, field: "::article", found, expected, action });
    if (article === own) fault(`${show(article)} itself`, "the id of another article", "Choose another, or remove it.");
    else if (!articles.includes(article))
      fault(show(article), "the id of an article", suggest(article, articles, "content/articles/"));
  }
}
