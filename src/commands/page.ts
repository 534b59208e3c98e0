import { Parser } from "htmlparser2";

/** What a built page consists of, as far as it can be judged without a browser. */
export interface Page {
  /** Whether it is a piece of HTML for the pages of others, and no page: it has no doctype. */
  fragment: boolean;
  title: string;
  /** Number of `h1`. */
  headings: number;
  ids: string[];
  /** Addresses of everything that the page links to or loads, as written. */
  links: string[];
  /** Address of the canonical link, or "". */
  canonical: string;
  /** Address of the `base` element, or "". */
  base: string;
  /** All text of the body, or of the fragment, as a reader sees it, without scripts and styles. */
  text: string;
  /** Runs of text, values of attributes and structured data, one by one. */
  texts: string[];
}

const linking = new Set(["href", "src", "poster", "action", "data", "xlink:href"]);
const linkingMeta = /^(og|twitter):(url|(image|video|audio)(:(secure_)?url)?)$/;

/** Reads the parts of an HTML page. Never fails: HTML has no syntax errors. */
export function readPage(html: string): Page {
  const fragment = !/^\s*<!doctype/i.test(html);
  const page: Page = { fragment, title: "", headings: 0, ids: [], links: [], canonical: "", base: "", text: "", texts: [] };
  const open: string[] = [];
  let structured = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      structured = name === "script" && (attributes.type ?? "").endsWith("json");
      if (name === "h1") page.headings++;
      if (attributes.id !== undefined) page.ids.push(attributes.id);
      if (name === "base") page.base = attributes.href ?? "";
      if (name === "link" && attributes.rel === "canonical") page.canonical = attributes.href ?? "";
      for (const [key, value] of Object.entries(attributes)) {
        page.texts.push(value);
        if (linking.has(key) && name !== "base") page.links.push(value.trim());
        if (key === "srcset" || key === "imagesrcset") page.links.push(...value.split(",").map((part) => part.trim().split(/\s/)[0] ?? ""));
      }
      if (name === "meta" && linkingMeta.test(attributes.property ?? attributes.name ?? "")) page.links.push(attributes.content ?? "");
    },
    ontext(text) {
      const code = open.includes("script") || open.includes("style");
      if (!code || structured) page.texts.push(text);
      if (open.at(-1) === "title" && !open.includes("svg")) page.title += text;
      if (!code && (fragment || open.includes("body"))) page.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return page;
}
