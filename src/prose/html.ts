import type { Block, Inline } from "./document.ts";

/** How addresses are written in the page at hand. */
export interface Addresses {
  /** Where a link leads: an address of the site ("/data/") made relative, any other as it is. */
  link(address: string): string;
  /** Where the quote or the source with this id stands. */
  cite(id: string): string;
  /** How words bound to a number are written so that they open its note; without it they stay words. Gets HTML, gives HTML. */
  number?: ((id: string, words: string) => string) | undefined;
}

/** Text made safe for HTML content and attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** HTML of runs of text. */
export function inlineHtml(children: readonly Inline[], addresses: Addresses): string {
  return children.map((run, i) => (isBox(run) ? together(i, one(run)) : run.type === "text" ? escapeHtml(between(i)) : one(run))).join("");

  function one(run: Inline): string {
    switch (run.type) {
      case "text":
        return escapeHtml(run.text);
      case "number": {
        const words = inlineHtml(run.children, addresses);
        return addresses.number?.(run.id, words) ?? words;
      }
      case "waiver":
        return inlineHtml(run.children, addresses);
      case "emphasis":
        return `<em>${inlineHtml(run.children, addresses)}</em>`;
      case "strong":
        return `<strong>${inlineHtml(run.children, addresses)}</strong>`;
      case "code":
        return `<code>${escapeHtml(run.text)}</code>`;
      case "break":
        return "<br>";
      case "link":
        return `<a href="${escapeHtml(addresses.link(run.address))}">${inlineHtml(run.children, addresses)}</a>`;
      case "cite":
        return `<a class="cite" href="${escapeHtml(addresses.cite(run.id))}">${inlineHtml(run.children, addresses)}</a>`;
    }
  }

  /** Whether a run becomes a button and nothing else. Beside one a line may break even before a comma. */
  function isBox(run: Inline | undefined): boolean {
    if (run?.type === "emphasis" || run?.type === "strong") return run.children.length === 1 && isBox(run.children[0]);
    return run?.type === "number" && addresses.number !== undefined;
  }

  /** The signs of a text that touch the box before it, and those that touch the box after it. */
  function touching(i: number): { before: string; after: string } {
    const run = children[i];
    if (run?.type !== "text") return { before: "", after: "" };
    const before = isBox(children[i - 1]) ? /^\S*/.exec(run.text)![0] : "";
    return { before, after: isBox(children[i + 1]) ? /\S*$/.exec(run.text.slice(before.length))![0] : "" };
  }

  /** A text without what touches boxes. */
  function between(i: number): string {
    const { before, after } = touching(i);
    const text = (children[i] as { text: string }).text;
    return text.slice(before.length, text.length - after.length);
  }

  /** A box with what touches it, in one piece that no line breaks. */
  function together(i: number, html: string): string {
    const [before, after] = [touching(i - 1).after, touching(i + 1).before];
    return before || after ? `<span class="whole">${escapeHtml(before)}${html}${escapeHtml(after)}</span>` : html;
  }
}

/** HTML of a block other than a figure's slot, which the page fills. */
export function blockHtml(block: Exclude<Block, { type: "figure" }>, addresses: Addresses): string {
  switch (block.type) {
    case "heading":
      return `<h${block.depth} id="${escapeHtml(block.id)}">${inlineHtml(block.children, { ...addresses, number: undefined })}</h${block.depth}>`;
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

/** A lone paragraph in a list item needs no `<p>`. */
function itemHtml(blocks: readonly Block[], addresses: Addresses, paragraphs = blocks.length > 1): string {
  return blocks
    .map((block) => {
      if (block.type === "figure") throw new Error(`The figure ${block.figure} stands inside another block.`);
      return block.type === "paragraph" && !paragraphs ? inlineHtml(block.children, addresses) : blockHtml(block, addresses);
    })
    .join("");
}
