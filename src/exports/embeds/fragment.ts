import { escape } from "../../charts/svg/svg.ts";
import { carry } from "../../styles/build/inline.ts";
import type { Theme } from "../../theme/theme.ts";
import { embeddedCard, type EmbeddedCard } from "./card.ts";
import { hatchByLines } from "./hatch.ts";
import { embeddedFigure, type EmbeddedFigure } from "./figure.ts";

/** The language that a fragment is written in, and what it looks like. */
interface Setting {
  locale: { code: string; direction: string };
  theme: Theme;
}

/**
 * A figure as a piece of HTML to stand within a page of another site: no script, nothing to load, no id, and styles
 * that end at its own edge. Where a host removes styles and drawings, what it says is left: title, values in words,
 * table, source and link.
 */
export function figureFragment(figure: EmbeddedFigure, setting: Setting): string {
  const name = ` aria-label="${escape(figure.title)}"`;
  const inside = hatchByLines(embeddedFigure(figure, { title: "paragraph", table: true }))
    .replaceAll(/ aria-labelledby="[^"]*"/g, name)
    .replaceAll(/ id="[^"]*"/g, "");
  return piece(figure.id, `<figure class="figure"${name}>\n${inside}\n</figure>`, setting);
}

/** The card of a number as such a piece. */
export function cardFragment(id: string, card: EmbeddedCard, setting: Setting): string {
  return piece(id, embeddedCard(card, "paragraph"), setting);
}

/**
 * The outer element takes what the theme of a host says of the widths of boxes, and nothing that would make it
 * narrower. Filters that take the tags of a style sheet and leave what stood in it, such as WordPress's, take a sheet
 * between `<` and `>` for a tag too; browsers skip both as faults of CSS.
 */
function piece(id: string, body: string, { locale: { code, direction }, theme }: Setting): string {
  const { html, css } = carry(body, theme);
  return `<div style="padding:0;border:0">\n<div class="muster" data-muster="${escape(id)}" lang="${code}" dir="${direction}">\n<style><{}${css}></style>\n${html}\n</div>\n</div>\n`;
}
