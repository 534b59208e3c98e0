import type { Inline } from "./document.ts";
import { escape } from "../escape.ts";
import { noteId, referenceId } from "./footnotes.ts";
import { keepTogether } from "../i18n/typography.ts";

/** How links are written on the current page. */
export interface Addresses {
  /** The target of a link: a path of the site ("/data/") made relative, any other URL as it is. */
  link(address: string): string;
  /** The link to the quote or the source with this id. */
  cite(id: string): string;
  /** Turns text bound to a number into a link to it; without it the text stays plain. Takes and returns HTML. */
  number?: ((id: string, words: string) => string) | undefined;
  /** Turns words into a link to the definition of a term; without it they stay plain. Takes and returns HTML. */
  term?: ((id: string, words: string) => string) | undefined;
  /** Names of units, which stay on the line of the number before them. */
  units?: ReadonlySet<string>;
  /** Whether an image is a choice of files, from which a browser takes the best for its window; else it is one file. */
  chooses?: boolean;
  /** Links to headings, each after its heading. Style sheets draw their sign: as text it would be copied. */
  permalinks?: Permalinks;
}

/** How headings are linked. */
export interface Permalinks {
  /** The name of such a link. */
  name: string;
  /**
   * The id of the text of the heading with this id: it names the heading without its link. It contains no words, because
   * reading tools drop text whose id has a word such as "related" in it.
   */
  textId(id: string): string;
}

/** HTML of runs of text. */
export function inlineHtml(children: readonly Inline[], addresses: Addresses): string {
  return children
    .map((run, i) => {
      const before = children[i - 1];
      const isUnit = run.type === "text" && before && endsInNumber(before) && startsWithUnit(run.text, addresses.units);
      return runHtml(isUnit ? { ...run, text: run.text.replace(" ", "\u00A0") } : run, addresses);
    })
    .join("");
}

function endsInNumber(run: Inline): boolean {
  if (run.type === "strong" || run.type === "emphasis") return run.children.slice(-1).some(endsInNumber);
  return run.type === "number";
}

function startsWithUnit(text: string, units: ReadonlySet<string> | undefined): boolean {
  const [, word] = /^ ([\p{L}\p{M}]+)/u.exec(text) ?? [];
  return word !== undefined && units !== undefined && units.has(word);
}

function runHtml(run: Inline, addresses: Addresses): string {
  switch (run.type) {
    case "text":
      return escape(run.text);
    case "number": {
      const words = keepTogether(inlineHtml(run.children, addresses));
      return addresses.number?.(run.id, words) ?? words;
    }
    case "term": {
      const words = inlineHtml(run.children, addresses);
      return addresses.term?.(run.id, words) ?? words;
    }
    case "waiver":
      return inlineHtml(run.children, addresses);
    case "emphasis":
      return `<em>${inlineHtml(run.children, addresses)}</em>`;
    case "strong":
      return `<strong>${inlineHtml(run.children, addresses)}</strong>`;
    case "code":
      return `<code>${escape(run.text)}</code>`;
    case "break":
      return "<br>";
    case "footnote": {
      const id = run.first ? ` id="${referenceId(run.number)}"` : "";
      const to = escape(addresses.link(`#${noteId(run.number)}`));
      return `<sup><a${id} href="${to}" role="doc-noteref">[${run.number}]</a></sup>`;
    }
    case "link":
      return `<a href="${escape(addresses.link(run.address))}">${inlineHtml(run.children, addresses)}</a>`;
    case "cite":
      return `<a class="cite" href="${escape(addresses.cite(run.id))}">${inlineHtml(run.children, addresses)}</a>`;
  }
}
