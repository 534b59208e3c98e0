import { drawFigure } from "../../charts/draw.ts";
import { keyOf, type KeyEntry } from "../../charts/labels/legend.ts";
import { element, escape, path, short } from "../../charts/svg/svg.ts";
import { textWidth, widths } from "../../charts/svg/text.ts";
import type { Theme } from "./looks.ts";
import { joined, printed, setWords, sizeOf, type Picture, type Press, type Setting } from "./picture.ts";
import { resolve } from "./resolve.ts";

const margin = 24;
const room = widths.wide;

/** Width of an image in units; a PNG has two pixels for each. */
export const imageWidth = room + 2 * margin;

const settings = {
  title: { size: 24, line: 29, weight: "strong", last: 0.4 },
  subtitle: { size: 16, line: 22, classes: "soft", last: 0.4 },
  key: { size: 14, line: 24, classes: "soft", last: 0 },
  note: { size: 13, line: 19, classes: "soft", last: 0.12 },
  credit: { size: 13, line: 19, last: 0 },
} as const satisfies Record<string, Setting>;

/**
 * A figure as an SVG file that needs nothing else: the wide drawing with its title, key, notes and sources, and where
 * it comes from, on paper of its theme. No style sheet, font, script or address of another file; it may be shown as an
 * `<img>`, cleaned by a host, or opened where images are drawn.
 */
export function standalone(picture: Picture, theme: Theme, { looks, letters }: Press): string {
  const { markup, height } = compose(picture);
  const width = imageWidth;
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  const image = resolve(element("svg", { class: "chart", ...size }, markup), looks[theme], letters);
  const told = element("title", {}, escape(picture.title)) + element("desc", {}, escape(picture.description));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${image.replace(/>/, `>${told}`)}\n`;
}

/** All parts below each other, with the classes of charts.css and images.css. */
function compose({ title, subtitle, chart, notes, credit }: Picture): { markup: string; height: number } {
  const drawing = drawFigure(chart).wide;
  let body = "";
  let y = margin - 6;
  const put = (words: string, setting: Setting, lead = "") => {
    const set = setWords(words, margin, y, room, setting, lead);
    body += set.markup;
    y += set.height;
  };
  const rule = (classes: string) => element("path", { class: classes, d: path`M${margin} ${y}h${room}` });
  body += rule("ruler top");
  y += 12;
  put(title, settings.title);
  y += 4;
  put(subtitle, settings.subtitle);
  y += 18;
  body += element("g", { transform: `translate(${margin} ${short(y)})` }, drawing);
  y += sizeOf(drawing).height + 16;
  const key = setKey(keyOf(chart), y);
  body += key.markup;
  y += key.height;
  for (const { lead, text } of notes) {
    put(lead ? `${lead} ${text}` : text, settings.note, lead);
    y += 5;
  }
  y += 7;
  body += rule("ruler");
  y += 9;
  put(
    joined([credit.publication, printed(credit.address), credit.date, credit.licence]),
    settings.credit,
    credit.publication,
  );
  const height = Math.ceil(y + margin - 8);
  return { markup: element("rect", { class: "paper", width: imageWidth, height }) + body, height };
}

/** The entries of a key one after another, each a mark and its words, in as many rows as they need. */
function setKey(entries: readonly KeyEntry[], top: number): { markup: string; height: number } {
  if (entries.length === 0) return { markup: "", height: 0 };
  const { size, line } = settings.key;
  let markup = "";
  let [x, y] = [0, top];
  for (const { swatch, words } of entries) {
    const mark = sizeOf(swatch).width + 7;
    const width = mark + textWidth(words, size);
    if (x > 0 && x + width > room) [x, y] = [0, y + line];
    const set = setWords(words, margin + x + mark, y, Math.max(room - x - mark, 1), settings.key);
    markup +=
      element("g", { transform: `translate(${short(margin + x)} ${short(y + (line - 20) / 2)})` }, swatch) + set.markup;
    y += set.height - line;
    x += width + 22;
  }
  return { markup, height: y + line - top + 12 };
}
