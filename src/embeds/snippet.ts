import { escape } from "../charts/svg.ts";
import type { Embed } from "./embed.ts";
import { columns, fitted, wideFrom, type Fit } from "./height.ts";

/** The script that pages of others may load. */
export interface HostScript {
  /** Full address. */
  address: string;
  integrity: string;
}

/**
 * The code that a newsroom pastes: an iframe with a title that loads when it comes into view, as wide as its column. Without scripts
 * an iframe cannot ask for a height, so an empty box beside it gives one: padding in per cent follows the width of the column, which
 * makes the frame as high as `narrow` has it below `wideFrom`, and as `wide` has it from there on. Browsers that can fit a frame to its content may make
 * it higher. Where a host removes the styles, the attributes stay: a height that is enough at every width, and no border.
 */
export function frameSnippet({ name, title, address, heights: { narrow, wide } }: Embed): string {
  const lowest = Math.floor(Math.min(...columns.narrow.map((width) => fitted(narrow, width)), ...columns.wide.map((width) => fitted(wide, width))));
  const padding = `max(${growing(narrow, `(${wideFrom}px - 100%)*9999`)},${growing(wide, `(100% - ${wideFrom - 1}px)*9999`)})`;
  const style = `border:0;flex:1;min-width:0;height:auto;min-height:${lowest}px;frame-sizing:content-height`;
  return [
    `<div style="display:flex">`,
    `<div data-muster-height style="padding-top:${padding}"></div>`,
    `<iframe data-muster="${name}" src="${address}" title="${escape(title)}" loading="lazy" referrerpolicy="no-referrer" width="100%" height="${Math.max(narrow.most, wide.most)}" frameborder="0" style="${style}"></iframe>`,
    `</div>`,
  ].join("\n");
}

/** A height in CSS, where `condition` is large; the percentage is one of the width of the column. */
function growing({ base, slope, most }: Fit, condition: string): string {
  return `min(${base}px ${slope < 0 ? "-" : "+"} ${Math.abs(Math.round(slope * 100))}%,${most}px,${condition})`;
}

/** The same with the script that fits frames to their content, of which a page needs one for all. */
export function scriptSnippet(embed: Embed, { address, integrity }: HostScript): string {
  return `${frameSnippet(embed)}\n<script async src="${address}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** What mail, feeds and closed platforms take: an image with its words, or for a number the words alone. */
export function imageSnippet({ title, said, source, image, page, publication }: Embed): string {
  const picture = image === null ? "" : `<p><a href="${page}"><img src="${image}" alt="${escape(title)}" width="100%"></a></p>\n`;
  return `${picture}<p><strong>${escape(title)}</strong> ${escape(said)} ${escape(source)} <a href="${page}">${escape(publication)}</a></p>`;
}

/** The same in Markdown. */
export function markdownSnippet({ title, said, source, image, page, publication }: Embed): string {
  const plain = (words: string) => words.replaceAll(/[\\`*_[\]<>]/g, "\\$&").replaceAll(/\s+/g, " ");
  const picture = image === null ? "" : `[![${plain(title)}](${image})](${page})\n\n`;
  return `${picture}**${plain(title)}** ${plain(said)} ${plain(source)} [${plain(publication)}](${page})`;
}
