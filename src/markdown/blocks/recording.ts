import { show } from "../../diagnostics/problem.ts";
import { escape } from "../../escape.ts";
import { isWebUrl } from "../../model/url.ts";
import { inlineHtml } from "../html.ts";
import { inlineMarkdown, escapeMarkdown, linkMarkdown } from "../to-markdown.ts";
import { creditHtml, pictureHtml } from "./image.ts";
import type { Directive, Kind, LeafDirective } from "./kind.ts";

/**
 * A video or a sound as a plain link to where it is published: nothing of another host is loaded. `still` is the id of
 * an image of it.
 */
function readRecording(medium: "video" | "audio"): Directive<LeafDirective> {
  const name = `::${medium}`;
  return {
    form: `${name}[Title]{href=URL length=MM:SS}`,
    label: "required",
    attributes: ["href", "length", "still"],
    read(node, { label, attributes: { href = "", length = "", still = "" } }, reader) {
      const fault = (found: string, expected: string, action: string) =>
        reader.fault(node, name, found, expected, action);
      if (!isWebUrl(href))
        fault(href === "" ? "no address" : show(href), "href=https://…", "Add the address of its page.");
      if (!/^(?:\d{1,2}:)?\d{1,2}:\d\d$/.test(length))
        fault(length === "" ? "no length" : show(length), "length=MM:SS or length=H:MM:SS", "Say how long it is.");
      const at = reader.at(node);
      return { type: "recording", medium, href, length, still: still || null, at, children: reader.line(label) };
    },
  };
}

export const readVideo = readRecording("video");
export const readAudio = readRecording("audio");

export const recording: Kind<"recording"> = {
  html({ medium, href, length, still, children }, { addresses, lookup }) {
    const image = still === null ? null : lookup.image(still);
    const to = escape(addresses.link(href));
    const picture = image
      ? `<a href="${to}" tabindex="-1" aria-hidden="true">${pictureHtml({ ...image, alt: "" }, addresses)}</a>`
      : "";
    const link = `<a href="${to}">${escape(lookup.words[medium](hostOf(href)))}</a>, ${escape(length)}`;
    return [
      `<figure class="photo">${picture}<figcaption><strong>${inlineHtml(children, addresses)}</strong><br>${link}`,
      image ? `<br>${creditHtml(image, lookup)}` : "",
      "</figcaption></figure>",
    ].join("");
  },
  markdown({ medium, href, length, children }, { targets, lookup }) {
    const link = linkMarkdown(escapeMarkdown(lookup.words[medium](hostOf(href))), targets.link(href));
    return `**${inlineMarkdown(children, targets)}** ${link}, ${length}`;
  },
};

function hostOf(href: string): string {
  return new URL(href).hostname.replace(/^www\./, "");
}
