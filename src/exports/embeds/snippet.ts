import { escape } from "../../escape.ts";
import type { Embed } from "./embed.ts";
import type { Fit } from "./fits.ts";

/** The script that other sites may load. */
export interface HostScript {
  /** Absolute URL. */
  address: string;
  integrity: string;
}

/**
 * The code that a newsroom pastes: a lazily loaded iframe with a title, as wide as its column. Without scripts an
 * iframe cannot request a height, so its style sets one that depends on the column width. If a host removes the styles,
 * or a browser does not support container units (before Chrome 105, Firefox 110, Safari 16), the attributes apply: a
 * height sufficient at every width, and no border. The text of the embed is underneath the frame, for filters that
 * remove iframes, for reader modes, and until the frame has loaded; it takes no space besides the frame.
 */
export function frameSnippet(embed: Embed): string {
  const { name, title, address, fits, most } = embed;
  return [
    `<div style="container-type:inline-size;display:grid;width:100%">`,
    sentence(embed, {
      paragraph: ' style="grid-area:1/1;margin:0;font-size:13px;line-height:1.4;user-select:none"',
      link: ' tabindex="-1"',
    }),
    `<div style="grid-area:1/1"><iframe data-muster="${name}" src="${address}" title="${escape(title)}" loading="lazy" referrerpolicy="no-referrer" width="100%" height="${most}" frameborder="0" style="display:block;border:0;width:100%;height:${heightCss(fits)}"></iframe></div>`,
    `</div>`,
  ].join("\n");
}

/** The height of a frame as a CSS value that depends on the width of its column. */
export function heightCss(fits: readonly Fit[]): string {
  return `max(${fits.map(growing).join(",")})`;
}

/**
 * A height in CSS if the column width is in the range of the fit; otherwise negative. `cqi` is one per cent of the
 * column width.
 */
function growing({ from, to, base, slope, most }: Fit): string {
  const within = [
    ...(from > 0 ? [`(100cqi - ${from - 1}px)*9999`] : []),
    ...(to < Infinity ? [`(${to}px - 100cqi)*9999`] : []),
  ];
  return `min(${base}px ${slope < 0 ? "-" : "+"} ${Math.abs(Math.round(slope * 100))}cqi,${most}px,${within.join(",")})`;
}

/** The same with the script that fits frames to their content, which a page needs only once. */
export function scriptSnippet(embed: Embed, { address, integrity }: HostScript): string {
  return `${frameSnippet(embed)}\n<script async src="${address}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** For mail, feeds and closed platforms: an image with its text, or only the text for a number. */
export function imageSnippet(embed: Embed): string {
  const { title, image, page } = embed;
  const picture =
    image === null ? "" : `<p><a href="${page}"><img src="${image}" alt="${escape(title)}" width="100%"></a></p>\n`;
  return `${picture}${sentence(embed)}`;
}

/**
 * The content of an embed as a paragraph: title, numbers, source, and a link; with attributes for the paragraph and the
 * link.
 */
function sentence({ title, said, source, page, publication }: Embed, attributes = { paragraph: "", link: "" }): string {
  return `<p${attributes.paragraph}><strong>${escape(title)}</strong> ${escape(said)} ${escape(source)} <a href="${page}"${attributes.link}>${escape(publication)}</a></p>`;
}

/** The same in Markdown. */
export function markdownSnippet({ title, said, source, image, page, publication }: Embed): string {
  const plain = (words: string) => words.replaceAll(/[\\`*_[\]<>]/g, "\\$&").replaceAll(/\s+/g, " ");
  const picture = image === null ? "" : `[![${plain(title)}](${image})](${page})\n\n`;
  return `${picture}**${plain(title)}** ${plain(said)} ${plain(source)} [${plain(publication)}](${page})`;
}
