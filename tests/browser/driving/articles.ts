import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { childrenOf, lineOf, plainText, type Block } from "../../../src/markdown/document.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { bylineOf } from "../../../src/publication/views/articles/byline.ts";
import { sceneImage, scenesOfStory } from "../../../src/publication/read/figures/figure-scenes.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";

/** An article as its author wrote it. */
export interface Written {
  /** Address of its page, relative to the site. */
  path: string;
  title: string;
  dek: string;
  byline: string;
  published: string;
  /** Key facts, paragraphs, entries of lists, headings and the ids of figures, in reading order. */
  parts: readonly Part[];
  /** Its words among them. */
  paragraphs: readonly string[];
}

/** Words with single blanks, or a figure. */
export interface Part {
  kind: "words" | "figure";
  text: string;
}

const { publication, problems } = readPublication(openFolder(fileURLToPath(new URL("../../..", import.meta.url))));
if (!publication) throw new Error(`The publication has ${problems.length} problems.`);

export const siteTitle = publication.site.title;

/** All articles of the publication, read from content/ and not from what was built. */
export const articles: readonly Written[] = publication.articles.map((article) => {
  const { id, facts, blocks } = article;
  const { title, dek, published } = article.front.value;
  const parts = partsOf([...facts.map((children): Block => ({ type: "paragraph", children })), ...blocks]);
  return {
    path: `articles/${id}/`,
    title,
    dek,
    byline: bylineOf(article, publication),
    published,
    parts,
    paragraphs: parts.flatMap(({ kind, text }) => (kind === "words" ? text : [])),
  };
});

function partsOf(blocks: readonly Block[]): Part[] {
  return blocks.flatMap((block): Part[] => {
    if (block.type === "figure") return [{ kind: "figure", text: block.figure }];
    // The words of each step of a story, and then an image of what it shows.
    if (block.type === "story")
      return scenesOfStory(block, publication!.figures.get(block.figure)!).flatMap(({ step, scene }): Part[] => [
        ...partsOf(step.children),
        { kind: "figure", text: basename(sceneImage(scene, publication!.site)!, ".png") },
      ]);
    // Without words of its own, the machine writes the whole quote.
    if (block.type === "pull-quote" && plainText(block.children) === "") {
      const { text, translation } = publication!.registers.quotes.get(block.quote)!.quote;
      return [{ kind: "words", text: normal(translation ?? text) }];
    }
    const line = lineOf(block);
    return line ? [{ kind: "words", text: normal(plainText(line)) }] : partsOf(childrenOf(block));
  });
}

/** A text with single blanks, as browsers show it. */
export function normal(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/**
 * The first of some paragraphs that does not stand in a text letter for letter behind the one before it; null where all
 * do.
 */
export function firstMissing(paragraphs: readonly string[], text: string): string | null {
  let from = 0;
  for (const paragraph of paragraphs) {
    const at = text.indexOf(paragraph, from);
    if (at < 0) return paragraph;
    from = at + paragraph.length;
  }
  return null;
}
