import { suggest } from "../../diagnostics/nearest.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import { allBlocks, type Block } from "../../markdown/document.ts";
import { correctionsPath, type CorrectionEntry } from "./corrections.ts";

/** What the blocks of a text may refer to. */
export interface Referable {
  /** Ids of articles. */
  articles: readonly string[];
  images: readonly string[];
}

/**
 * Checks what the blocks of a text refer to besides quotes, numbers and terms, which are mentions in a line of theirs.
 * `own` is the id of the text if it is an article. Figures have checks of their own.
 */
export function checkBlockReferences(
  blocks: readonly Block[],
  own: string | null,
  { articles, images }: Referable,
  problems: Problem[],
): void {
  for (const block of allBlocks(blocks)) {
    if (block.type === "article-card") {
      const { article, at } = block;
      const fault = (found: string, expected: string, action: string) =>
        problems.push({ ...at, field: "::article", found, expected, action });
      if (article === own)
        fault(`${show(article)} itself`, "the id of another article", "Choose another, or remove it.");
      else if (!articles.includes(article))
        fault(show(article), "the id of an article", suggest(article, articles, "content/articles/"));
    }
    const image = block.type === "image" ? block.image : block.type === "recording" ? block.still : null;
    if ((block.type === "image" || block.type === "recording") && image !== null && !images.includes(image))
      problems.push({
        ...block.at,
        field: block.type === "image" ? "::image" : `::${block.medium}`,
        found: show(image),
        expected: "the id of an image",
        action: suggest(image, images, "content/images/"),
      });
  }
}

/** Checks that each correction that a text shows is in the list of corrections. */
export function checkShownCorrections(
  blocks: readonly Block[],
  entries: readonly CorrectionEntry[],
  problems: Problem[],
): void {
  for (const block of allBlocks(blocks)) {
    if (block.type !== "correction") continue;
    const { number, since, at } = block;
    if (entries.some((entry) => entry.number === number && entry.since === since)) continue;
    const dates = entries.flatMap((entry) => (entry.number === number ? entry.since : []));
    problems.push({
      ...at,
      field: "::correction",
      found: `no change of ${show(number)} on ${since}`,
      expected: `an entry in ${correctionsPath}`,
      action:
        dates.length > 0
          ? `It changed on ${dates.join(", ")}.`
          : suggest(
              number,
              entries.map((entry) => entry.number),
              correctionsPath,
            ),
    });
  }
}
