import { classesIn, element, mapAttributes, serialize, type Node } from "../../charts/svg/tree.ts";
import { scopedSheet } from "../../styles/build/inline.ts";
import type { Theme } from "../../theme/theme.ts";
import { embeddedCard, type EmbeddedCard } from "./card.ts";
import { embeddedFigure, type EmbeddedFigure } from "./figure.ts";
import { hatchByLines } from "./hatch.ts";

/** Language and theme of an inline embed. */
interface Setting {
  locale: { code: string; direction: string };
  theme: Theme;
}

/**
 * A figure as HTML for inclusion in a page of another site: no script, no requests, no ids, and scoped styles. If a
 * host removes styles and drawings, the content remains: title, values as text, table, source and link.
 */
export function inlineFigure(figure: EmbeddedFigure, setting: Setting): string {
  const name = { "aria-label": figure.title };
  const inside = embeddedFigure(figure, { title: "paragraph", table: true });
  const body = hatchByLines(element("figure", { class: "figure", ...name }, "\n", ...inside, "\n"));
  return scoped(figure, body, setting);
}

/** The card of a number as an inline embed. */
export function inlineCard(id: string, card: EmbeddedCard, setting: Setting): string {
  return scoped({ id, title: card.title }, embeddedCard(card, "paragraph"), setting);
}

/**
 * Adds the style sheet, prefixes all classes and removes ids; what an id labelled is labelled by the title. The outer
 * element respects a host's rules for box widths, except those that would make it narrower. Filters that remove the
 * tags of a style sheet but keep its content, such as WordPress's, also treat a sheet between `<` and `>` as a tag;
 * browsers ignore both characters as CSS errors.
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
  const { scope, css } = scopedSheet(classesIn(body), theme);
  const styles = element("style", {}, `<{}${css}>`);
  const root = { class: `muster ${scope}`, "data-muster": id, lang: locale.code, dir: locale.direction };
  const inner = element("div", root, "\n", styles, "\n", html, "\n");
  return `${serialize(element("div", { style: "padding:0;border:0" }, "\n", inner, "\n"))}\n`;
}
