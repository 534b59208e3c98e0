import type { Chart } from "../../charts/model.ts";
import type { ClaimTrail } from "../../charts/claim-trail.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import type { Typeface, Weight } from "../../theme/typeface.ts";
import type { Letters } from "./letters.ts";
import type { Scheme } from "../../theme/colours.ts";
import type { StyleResolver } from "./resolved-styles.ts";

/** A figure as an image for use outside its page. */
export interface Picture {
  title: string;
  subtitle: string;
  /** Text alternative. */
  description: string;
  chart: Chart | ClaimTrail;
  /** Notes to the drawing, and its sources. */
  notes: readonly Paragraph[];
  credit: Credit;
}

/** A paragraph of plain text, optionally beginning with its subject. */
export interface Paragraph {
  lead: string;
  text: string;
}

/** Attribution of an image. */
export interface Credit {
  publication: string;
  /** Absolute URL of the page it represents. */
  address: string;
  /** Publication date as text; empty if there is none. */
  date: string;
  /** Name of the licence. */
  licence: string;
}

/** What is needed to render images: the styles of classes, character widths and letter outlines. */
export interface ImageRenderer {
  styles: Readonly<Record<Scheme, StyleResolver>>;
  letters: Letters;
  typeface: Typeface;
  /** The `font-family` of text: the font and its fallbacks. */
  family: string;
}

/** Formats a URL for printing. */
export function printed(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** Joins the parts of a credit line, skipping empty ones. */
export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\u00a0 ·\u00a0 ");
}

/** Type style of a text: size, line height, and appearance. */
export interface Setting {
  size: number;
  line: number;
  weight?: Weight;
  /** Classes from charts.css. */
  classes?: string;
  /** Minimum proportion of the width for the last of several lines; the others are shortened to achieve it. */
  last: number;
}

/**
 * Sets text in lines no longer than `maxWidth`. `lead` is bold if the text begins with it. Lines other than the first
 * are marked as its continuation.
 */
export function setWords(
  typeface: Typeface,
  words: string,
  x: number,
  top: number,
  maxWidth: number,
  setting: Setting,
  lead = "",
): { nodes: Node[]; height: number } {
  const { size, line, weight = "regular", classes = "" } = setting;
  const lines = setLines(typeface, words, maxWidth, setting);
  const all = `${classes}${weight === "strong" ? " strong" : ""}`.trim();
  const nodes = lines.map((text, i) => {
    const first = i === 0 && text.startsWith(lead) ? lead : "";
    const strong = first === "" ? "" : element("tspan", { class: "strong" }, first);
    // Text looks vertically centred if its baseline is a third of the type size below the middle of the line.
    return element(
      "text",
      {
        x,
        y: top + i * line + line / 2 + size * 0.35,
        class: all,
        "font-size": size,
        "data-continues": i > 0 ? "line" : null,
      },
      strong,
      text.slice(first.length),
    );
  });
  return { nodes, height: lines.length * line };
}

/** Breaks text into as few lines as possible, avoiding a short last line. */
export function setLines(
  { textWidth, wrap }: Typeface,
  words: string,
  maxWidth: number,
  { size, weight = "regular", last }: Setting,
): string[] {
  const fewest = wrap(words, maxWidth, size, weight);
  const isStub = (lines: readonly string[]) =>
    lines.length > 1 && textWidth(lines.at(-1)!, size, weight) < maxWidth * last;
  let best = fewest;
  for (let part = 0.98; part > 1 - last && isStub(best); part -= 0.02) {
    const lines = wrap(words, maxWidth * part, size, weight);
    if (lines.length > fewest.length) break;
    best = lines;
  }
  return best;
}
