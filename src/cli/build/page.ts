import { Parser } from "htmlparser2";

/** The parts of a built page that can be checked without a browser. */
export interface Page {
  /** Whether it is an inline embed for other sites rather than a page: it has no doctype. */
  fragment: boolean;
  title: string;
  /** Number of `h1`. */
  headings: number;
  ids: string[];
  /** URLs of everything that the page links to or loads, as written. */
  links: string[];
  /** URL of the canonical link, or "". */
  canonical: string;
  /** URL of the `base` element, or "". */
  base: string;
  /** The text of the body, or of the fragment, as a reader sees it, without scripts and styles. */
  text: string;
  /** Text nodes, attribute values and structured data, one by one. */
  texts: string[];
  /**
   * Text that reads as one line: that of a paragraph, a cell, a label, and of attributes that are shown or read aloud.
   */
  lines: Line[];
}

/** A line of text as readers of the page get it. Code in it is replaced by U+FFFC. */
export interface Line {
  text: string;
  /** Whether it quotes a source. */
  isQuotation: boolean;
}

/** Elements that are part of a line. */
const inline = new Set(
  "a abbr b bdi bdo button cite code data dfn em i kbd mark q s samp small span strong sub sup time tspan u var wbr".split(
    " ",
  ),
);
const code = new Set("code kbd pre samp script style textarea var".split(" "));
const quoting = new Set(["blockquote", "q"]);
const shownAttributes = ["alt", "aria-label", "aria-description", "title", "placeholder", "label"];
const shownMeta =
  /^(?:description|author|og:(?:title|description|site_name|image:alt)|twitter:(?:title|description|image:alt|label\d|data\d))$/;

const linking = new Set(["href", "src", "poster", "action", "data", "xlink:href"]);
const linkingMeta = /^(og|twitter):(url|(image|video|audio)(:(secure_)?url)?)$/;

/** Parses an HTML page. Never fails: HTML has no syntax errors. */
export function readPage(html: string): Page {
  const fragment = !/^\s*<!doctype/i.test(html);
  const page: Page = {
    fragment,
    title: "",
    headings: 0,
    ids: [],
    links: [],
    canonical: "",
    base: "",
    text: "",
    texts: [],
    lines: [],
  };
  const open: string[] = [];
  let structured = false;
  let line = "";
  const isQuotation = () => open.some((name) => quoting.has(name));
  const endLine = () => {
    if (line.trim() !== "") page.lines.push({ text: line.trim(), isQuotation: isQuotation() });
    line = "";
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "br") line += "\n";
      else if (!inline.has(name)) endLine();
      open.push(name);
      for (const key of shownAttributes)
        if (attributes[key]) page.lines.push({ text: attributes[key], isQuotation: isQuotation() });
      if (name === "meta" && shownMeta.test(attributes.property ?? attributes.name ?? ""))
        page.lines.push({ text: attributes.content ?? "", isQuotation: false });
      structured = name === "script" && (attributes.type ?? "").endsWith("json");
      if (name === "h1") page.headings++;
      if (attributes.id !== undefined) page.ids.push(attributes.id);
      if (name === "base") page.base = attributes.href ?? "";
      if (name === "link" && attributes.rel === "canonical") page.canonical = attributes.href ?? "";
      for (const [key, value] of Object.entries(attributes)) {
        page.texts.push(value);
        if (linking.has(key) && name !== "base") page.links.push(value.trim());
        if (key === "srcset" || key === "imagesrcset")
          page.links.push(...value.split(",").map((part) => part.trim().split(/\s/)[0] ?? ""));
      }
      if (name === "meta" && linkingMeta.test(attributes.property ?? attributes.name ?? ""))
        page.links.push(attributes.content ?? "");
    },
    ontext(text) {
      line += open.some((name) => code.has(name)) ? "\uFFFC" : text;
      const hidden = open.includes("script") || open.includes("style");
      if (!hidden || structured) page.texts.push(text);
      if (open.at(-1) === "title" && !open.includes("svg")) page.title += text;
      if (!hidden && (fragment || open.includes("body"))) page.text += text;
    },
    onclosetag(name) {
      if (!inline.has(name)) endLine();
      open.pop();
    },
  });
  parser.end(html);
  endLine();
  return page;
}
