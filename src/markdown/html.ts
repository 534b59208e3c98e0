import type { Block, Inline } from "./document.ts";
import { escape } from "../escape.ts";
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
    case "link":
      return `<a href="${escape(addresses.link(run.address))}">${inlineHtml(run.children, addresses)}</a>`;
    case "cite":
      return `<a class="cite" href="${escape(addresses.cite(run.id))}">${inlineHtml(run.children, addresses)}</a>`;
  }
}

/** HTML of a block other than a figure slot, which the page fills. */
export function blockHtml(block: Exclude<Block, { type: "figure" }>, addresses: Addresses): string {
  switch (block.type) {
    case "heading":
      // Reading tools drop headings whose id contains a word such as "media" or "related"; an id on an empty span does
      // no harm.
      return `<h${block.depth}><span id="${escape(block.id)}"></span>${inlineHtml(block.children, addresses)}</h${block.depth}>`;
    case "paragraph":
      return `<p>${inlineHtml(block.children, addresses)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${itemHtml(item, addresses)}</li>`).join("")}</${tag}>`;
    }
    case "quotation":
      return `<blockquote>${itemHtml(block.children, addresses, true)}</blockquote>`;
    case "rule":
      return "<hr>";
  }
}

/** A single paragraph in a list item needs no `<p>`. */
function itemHtml(blocks: readonly Block[], addresses: Addresses, paragraphs = blocks.length > 1): string {
  return blocks
    .map((block) => {
      if (block.type === "figure") throw new Error(`The figure ${block.figure} stands inside another block.`);
      return block.type === "paragraph" && !paragraphs
        ? inlineHtml(block.children, addresses)
        : blockHtml(block, addresses);
    })
    .join("");
}
