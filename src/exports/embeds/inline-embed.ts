import { classesIn, element, mapAttributes, serialize, type Node } from "../../charts/svg/tree.ts";
import { scopedSheet } from "../../styles/build/inline.ts";
import type { Theme } from "../../theme/theme.ts";
import { embeddedCard, type EmbeddedCard } from "./card.ts";
import { embeddedFigure, type EmbeddedFigure } from "./figure.ts";
import { hatchByLines } from "./hatch.ts";

/** The language that an inline embed is written in, and how it looks. */
interface Setting {
  locale: { code: string; direction: string };
  theme: Theme;
}

/**
 * A figure as a piece of HTML to stand within a page of another site: no script, nothing to load, no id, and styles
 * that end at its own edge. Where a host removes styles and drawings, what it says is left: title, values in words,
 * table, source and link.
 */
export function inlineFigure(figure: EmbeddedFigure, setting: Setting): string {
  const name = { "aria-label": figure.title };
  const inside = embeddedFigure(figure, { title: "paragraph", table: true });
  const body = hatchByLines(element("figure", { class: "figure", ...name }, "\n", ...inside, "\n"));
  return scoped(figure, body, setting);
}

/** The card of a number as such a piece. */
export function inlineCard(id: string, card: EmbeddedCard, setting: Setting): string {
  return scoped({ id, title: card.title }, embeddedCard(card, "paragraph"), setting);
}

/**
 * With its style sheet, a prefix for every class and without ids; what an id named is named by the title. The outer
 * element takes what the theme of a host says of the widths of boxes, and nothing that would make it narrower. Filters
 * that take the tags of a style sheet and leave what stood in it, such as WordPress's, take a sheet between `<` and `>`
 * for a tag too; browsers skip both as faults of CSS.
 */
function scoped({ id, title }: { id: string; title: string }, body: Node, { locale, theme }: Setting): string {
  const html = mapAttributes(body, (attributes) => {
    const own: Record<string, string> = {};
    for (const name in attributes) {
      if (name === "class") own["class"] = `muster-${attributes["class"]!.replaceAll(" ", " muster-")}`;
      else if (name === "aria-labelledby") own["aria-label"] = title;
      else if (name !== "id") own[name] = attributes[name]!;
    }
    return own;
  });
  const styles = element("style", {}, `<{}${scopedSheet(classesIn(body), theme)}>`);
  const root = { class: "muster", "data-muster": id, lang: locale.code, dir: locale.direction };
  const inner = element("div", root, "\n", styles, "\n", html, "\n");
  return `${serialize(element("div", { style: "padding:0;border:0" }, "\n", inner, "\n"))}\n`;
}
