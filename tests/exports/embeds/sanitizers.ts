import { fromHtml } from "hast-util-from-html";
import { defaultSchema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { parseHTML } from "linkedom";
import sanitizeHtml from "sanitize-html";

/** What systems that publish the HTML of others leave of it, by what they use. */
export const sanitizers: Record<string, (html: string) => string> = {
  "sanitize-html": (html) => sanitizeHtml(html),
  "WordPress, for those who are no administrators": kses,
  "GitHub's Markdown": (html) => toHtml(sanitize(fromHtml(html, { fragment: true }), defaultSchema)),
};

/** What is left to be read without any style, on one line. */
export function readable(html: string): string {
  return parseHTML(
    `<!doctype html><html><body>${html.replaceAll(/<!--.*?-->|<\/?(a|b|strong)\b[^>]*>/gs, "").replaceAll(/<[^>]*>/g, " ")}</body></html>`,
  )
    .document.body.textContent!.replaceAll(/\s+/g, " ")
    .trim();
}

/** The elements of `wp_kses_allowed_html('post')` that can come near a figure, with the attributes that matter here. */
const allowed: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    "abbr b bdo br code del details div em figcaption figure h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q s section small span strong sub summary sup u ul var"
      .split(" ")
      .map((name) => [name, []]),
  ),
  ...Object.fromEntries(
    "caption table tbody td tfoot th thead tr"
      .split(" ")
      .map((name) => [name, ["align", "colspan", "rowspan", "scope"]]),
  ),
  a: ["href", "rel", "target", "name", "download"],
  blockquote: ["cite"],
  img: ["src", "alt", "width", "height", "loading"],
};

/** Attributes that WordPress leaves to all of them. */
const everywhere = /^(aria-[\w-]+|class|data-[\w-]+|dir|hidden|id|lang|role|style|title|xml:lang)$/;

/**
 * Takes tags away as WordPress's KSES does: each by itself, and never what stands between them; whatever else stands
 * between `<` and `>` goes too.
 */
function kses(html: string): string {
  return html.replaceAll(/<!--.*?-->|<[^>]*>/gs, (tag) => {
    if (tag.startsWith("<!--")) return tag;
    const [, end, name, given] = /^<(\/?)([a-z][\w-]*)([^>]*)>$/i.exec(tag) ?? [];
    if (name === undefined) return "";
    const attributes = allowed[name];
    if (!attributes) return "";
    const left = [...given!.matchAll(/\s([\w:-]+)(="[^"]*")?/g)].filter(
      ([, key]) => attributes.includes(key!) || everywhere.test(key!),
    );
    return `<${end}${name}${left.map(([all]) => all).join("")}>`;
  });
}
