import type { Article } from "../../markdown/article.ts";
import { childrenOf, lineOf, linesIn, plainText, type Block } from "../../markdown/document.ts";
import type { Publication } from "../model.ts";
import { figureSlots } from "../read/references.ts";
import { figuresShown, valuesShown } from "./values-shown.ts";
import { joined, type PageContent, type Section } from "./page-content.ts";

/** The content of an article's page: its title, its text by headings, its numbers and claims, its figures. */
export function articleContent(article: Article, publication: Publication): PageContent {
  const { title, dek } = article.front.value;
  const first: Section = { heading: "", text: [title, dek, ...article.facts.map(plainText)] };
  const sections = [first];
  for (const block of article.blocks) {
    if (block.type === "heading") sections.push({ heading: plainText(block.children), text: [] });
    else sections.at(-1)!.text.push(...textOf(block).filter((text) => text !== ""));
  }
  return {
    title,
    sections,
    numbers: valuesShown(publication.relations.bound.get(article.path) ?? [], publication),
    figures: figuresShown(
      figureSlots(article.blocks).map(({ figure }) => figure),
      publication,
    ),
  };
}

/** The lines of a block; a row of a table is one. */
function textOf(block: Block): string[] {
  if (block.type === "row") return [joined(...linesIn(block.children).map(plainText))];
  const line = lineOf(block);
  return line ? [plainText(line)] : childrenOf(block).flatMap(textOf);
}
