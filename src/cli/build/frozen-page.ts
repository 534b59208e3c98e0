import { Parser } from "htmlparser2";

/** How the URLs of a page are changed when it is frozen; all are paths from the root of the site. */
export interface FrozenTargets {
  /** Where a link leads, and what is shown in a frame. */
  link(path: string): string;
  /** Where a file lies that the page loads. */
  file(path: string): string;
}

/** What a page loads itself, so that it must lie beside it. */
const loaded: Readonly<Record<string, readonly string[]>> = {
  img: ["src", "srcset"],
  source: ["src", "srcset"],
  script: ["src"],
  video: ["src", "poster"],
  audio: ["src"],
};

/** Relations of `link` elements to files that the page loads, and to those that it can do without. */
const loadedLinks = new Set(["stylesheet", "preload", "icon"]);
const otherForms = new Set(["alternate"]);

/**
 * The HTML of a page as an edition keeps it: what it loads is loaded from its frozen copies, links lead to frozen pages
 * where there are any, other forms of the page are left out, and `line` is the first thing in its main part. `path` is
 * the path of the page before and after: `from` with a trailing slash, at the same depth.
 */
export function frozenPage(html: string, from: string, line: string, targets: FrozenTargets): string {
  const pieces: string[] = [];
  let done = 0;
  const replace = (start: number, end: number, text: string) => {
    pieces.push(html.slice(done, start), text);
    done = end;
  };
  const up = "../".repeat(from.split("/").length - 2);
  const change = (url: string, to: (path: string) => string) => {
    // Any host will do to resolve relative URLs; this one never occurs.
    const resolved = URL.parse(url, `http://site.invalid${from}`);
    if (url.startsWith("#") || resolved?.host !== "site.invalid" || /^[a-z]+:|^\//i.test(url)) return url;
    const path = decodeURI(resolved.pathname);
    const changed = to(path);
    return changed === path ? url : `${up}${changed.slice(1)}${resolved.search}${resolved.hash}`;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      const tag = html.slice(start, end);
      const rel = name === "link" ? (attributes.rel ?? "") : "";
      if (otherForms.has(rel)) return replace(start, end, "");
      const isLoaded = (key: string) => loaded[name]?.includes(key) || (key === "href" && loadedLinks.has(rel));
      const isLink = (key: string) =>
        (key === "href" && (name === "a" || name === "area")) || (key === "src" && name === "iframe");
      const changed = tag.replace(/(\s)([a-z]+)="([^"]*)"/g, (whole, space: string, key: string, value: string) => {
        const to = isLoaded(key) ? targets.file : isLink(key) ? targets.link : null;
        if (!to) return whole;
        const one = (url: string) => change(url, to);
        const urls =
          key === "srcset"
            ? value.replace(/[^\s,]+(?=\s|,|$)/g, (url) => (/^[\d.]+[wx]$/.test(url) ? url : one(url)))
            : one(value);
        return `${space}${key}="${urls}"`;
      });
      const inserted = name === "main" ? line : "";
      if (changed !== tag || inserted) replace(start, end, changed + inserted);
    },
  });
  parser.end(html);
  return pieces.join("") + html.slice(done);
}
