import { wideFrom } from "./height.ts";

/** A figure as its embed code names it. */
export interface Embed {
  title: string;
  /** Full address of the embed page. */
  address: string;
  /** Heights that it needs in narrow and in wide columns, in CSS pixels. */
  heights: { narrow: number; wide: number };
}

/**
 * The code that a newsroom pastes: an iframe with a title that loads when it comes into view, as wide as its column. Without scripts
 * an iframe cannot ask for a height, so an empty box beside it gives one: padding in per cent follows the width of the column, which
 * makes the frame `narrow` high below `wideFrom` and `wide` high from there on. Where a host removes the styles, the height of the
 * attribute stays, which is enough at every width.
 */
export function embedSnippet({ title, address, heights: { narrow, wide } }: Embed): string {
  const [low, high] = [Math.min(narrow, wide), Math.max(narrow, wide)];
  const step = narrow >= wide ? `(${wideFrom}px - 100%)*9999` : `(100% - ${wideFrom - 1}px)*9999`;
  const name = title.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return [
    `<div style="display:flex">`,
    `<div style="padding-top:clamp(${low}px,${step},${high}px)"></div>`,
    `<iframe src="${address}" title="${name}" loading="lazy" width="100%" height="${high}" style="border:0;flex:1;min-width:0;height:auto;min-height:${low}px"></iframe>`,
    `</div>`,
  ].join("\n");
}
