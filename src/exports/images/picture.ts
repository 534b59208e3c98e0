import type { Chart } from "../../charts/model.ts";
import type { ClaimTrail } from "../../charts/claim-trail.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import type { Typeface, Weight } from "../../theme/typeface.ts";
import type { Letters } from "./letters.ts";
import type { Scheme } from "../../theme/colours.ts";
import type { StyleResolver } from "./resolved-styles.ts";

/** A figure as an image shows it away from its page. */
export interface Picture {
  title: string;
  subtitle: string;
  /** For those who cannot see it. */
  description: string;
  chart: Chart | ClaimTrail;
  /** What has to be known beside the drawing, and where it was read. */
  notes: readonly Paragraph[];
  credit: Credit;
}

/** A paragraph of plain text; what it begins with may name its subject. */
export interface Paragraph {
  lead: string;
  text: string;
}

/** Where an image comes from. */
export interface Credit {
  publication: string;
  /** Full address of the page that it stands for. */
  address: string;
  /** The day of the publication, in words; empty where it has none. */
  date: string;
  /** The licence as people write it. */
  licence: string;
}

/** What an image is made with: the styles of its classes, and the widths and the outlines of its letters. */
export interface ImageRenderer {
  styles: Readonly<Record<Scheme, StyleResolver>>;
  letters: Letters;
  typeface: Typeface;
}

/** An address as it is printed. */
export function printed(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** Parts of a line of credit, those that are empty left out. */
export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\u00a0 ·\u00a0 ");
}

/** How words are set: their size, the height of their lines, and how they look. */
export interface Setting {
  size: number;
  line: number;
  weight?: Weight;
  /** Classes of charts.css. */
  classes?: string;
  /**
   * The share of the width that the last of several lines should fill at least; the others are made shorter for it.
   */
  last: number;
}

/** Sets words in lines no longer than `maxWidth`. `lead` is set in strong type where the words begin with it. */
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
    // Letters seem centred in their line where their baseline is a third of the size below its middle.
    return element(
      "text",
      { x, y: top + i * line + line / 2 + size * 0.35, class: all, "font-size": size },
      strong,
      text.slice(first.length),
    );
  });
  return { nodes, height: lines.length * line };
}

/** Words in as few lines as they need, the last of them no stub. */
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
