import { escape } from "../../escape.ts";
import { inlineHtml, type Addresses } from "../html.ts";
import { escapeMarkdown, inlineMarkdown, linkMarkdown } from "../to-markdown.ts";
import type { Directive, Kind, LeafDirective } from "./kind.ts";
import type { Lookup, ShownImage } from "./lookup.ts";

/** An image with its caption, its credit and its licence, which are in the file of the image. */
export const readImage: Directive<LeafDirective> = {
  form: "::image{#id}",
  id: "the image",
  read: (node, { id }, reader) => ({ type: "image", image: id, at: reader.at(node) }),
};

export const image: Kind<"image"> = {
  html({ image: id }, { addresses, lookup }) {
    const shown = lookup.image(id);
    const caption =
      shown.caption.length > 0
        ? `${inlineHtml(shown.caption, { ...addresses, number: undefined, term: undefined })} `
        : "";
    return [
      `<figure class="photo">${pictureHtml(shown, addresses)}`,
      `<figcaption>${caption}${creditHtml(shown, lookup)}</figcaption></figure>`,
    ].join("");
  },
  markdown({ image: id }, { targets, lookup }) {
    const shown = lookup.image(id);
    const caption = shown.caption.length > 0 ? [inlineMarkdown(shown.caption, targets)] : [];
    const { credit, licence, source } = shown;
    const linked = (words: string, to: string | null) =>
      to === null ? escapeMarkdown(words) : linkMarkdown(escapeMarkdown(words), to);
    const by = `${linked(lookup.words.imageBy(credit), source)}, ${linked(licence.name, licence.address)}`;
    return [`![${escapeMarkdown(shown.alt)}](${targets.link(shown.file)})`, [...caption, by].join(" ")].join("\n\n");
  },
};

/** The element for a picture: one file for readers elsewhere, and a choice of them on the page. */
export function pictureHtml({ file, alt, width, height, choice }: ShownImage, { link, chooses }: Addresses): string {
  const img = `<img src="${escape(link(file))}" alt="${escape(alt)}" width="${width}" height="${height}"`;
  if (!chooses) return `${img}>`;
  const sources = choice.map(({ mediaType, files }) => {
    const set = files.map((one) => `${escape(link(one.path))} ${one.width}w`).join(", ");
    return `<source type="${mediaType}" srcset="${set}" sizes="(min-width: 42rem) 38rem, 92vw">`;
  });
  return `<picture>${sources.join("")}${img} loading="lazy"></picture>`;
}

/** Who made a picture, and under which licence it is shown. */
export function creditHtml({ credit, licence, source }: ShownImage, { words }: Lookup): string {
  const linked = (text: string, to: string | null) =>
    to === null ? escape(text) : `<a href="${escape(to)}">${escape(text)}</a>`;
  return `<small>${linked(words.imageBy(credit), source)}, ${linked(licence.name, licence.address)}</small>`;
}
