import type { Inline } from "./document.ts";

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
    case "footnote":
      return `[^${run.number}]`;
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
