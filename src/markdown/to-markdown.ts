import type { Block, Inline } from "./document.ts";

/** Full URLs of what a text leads to. */
export interface Targets {
  /** The target of a link, as typed: a path of the site or any URL. */
  link(address: string): string;
  /** The quote or the source with this id. */
  cite(id: string): string;
  /** The page of a number or a claim. */
  number(id: string): string;
  /** The definition of a term. */
  term(id: string): string;
}

/** A block other than a figure slot as plain Markdown (CommonMark), without directives: numbers and citations are links. */
export function blockMarkdown(block: Exclude<Block, { type: "figure" }>, targets: Targets): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.depth)} ${inlineMarkdown(block.children, targets)}`;
    case "paragraph":
      return guarded(inlineMarkdown(block.children, targets));
    case "list":
      return block.items
        .map((item, i) => indented(block.ordered ? `${i + 1}. ` : "- ", blocksOf(item, targets)))
        .join("\n");
    case "quotation":
      return blocksOf(block.children, targets)
        .split("\n")
        .map((line) => `> ${line}`.trimEnd())
        .join("\n");
    case "rule":
      return "---";
  }
}

/** Runs of text as Markdown. */
export function inlineMarkdown(children: readonly Inline[], targets: Targets): string {
  return children.map((run) => runMarkdown(run, targets)).join("");
}

/** Text as Markdown, with a backslash before each character that Markdown would read as markup. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<&~|]/g, (character) => `\\${character}`);
}

/** A link in Markdown; `words` are Markdown. */
export function linkMarkdown(words: string, address: string): string {
  return `[${words}](${address.replaceAll(/[()<>\s\\]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
}

function runMarkdown(run: Inline, targets: Targets): string {
  switch (run.type) {
    case "text":
      return escapeMarkdown(run.text);
    case "number":
      return linkMarkdown(inlineMarkdown(run.children, targets), targets.number(run.id));
    case "term":
      return linkMarkdown(inlineMarkdown(run.children, targets), targets.term(run.id));
    case "waiver":
      return inlineMarkdown(run.children, targets);
    case "emphasis":
      return `*${inlineMarkdown(run.children, targets)}*`;
    case "strong":
      return `**${inlineMarkdown(run.children, targets)}**`;
    case "code":
      return fenced(run.text);
    case "break":
      return "\\\n";
    case "link":
      return linkMarkdown(inlineMarkdown(run.children, targets), targets.link(run.address));
    case "cite":
      return linkMarkdown(inlineMarkdown(run.children, targets), targets.cite(run.id));
  }
}

/** Code between more backticks than it has in a row. */
function fenced(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^`|`$/.test(code) ? " " : "";
  return `${fence}${space}${code}${space}${fence}`;
}

/** A paragraph whose beginning does not make it a list, a heading or a quotation. */
function guarded(text: string): string {
  return text.replace(/^(\d+)(?=[.)]\s)/, "$1\\").replace(/^(?=[#>+=-])/, "\\");
}

function blocksOf(blocks: readonly Block[], targets: Targets): string {
  return blocks
    .map((block) => {
      if (block.type === "figure") throw new Error(`The figure ${block.figure} stands inside another block.`);
      return blockMarkdown(block, targets);
    })
    .join("\n\n");
}

/** Text after the mark of a list item, its further lines as far to the right. */
function indented(mark: string, text: string): string {
  return mark + text.replaceAll(/\n(?=[^\n])/g, `\n${" ".repeat(mark.length)}`);
}
