import type { MdastNode } from "satteri";
import { nearest } from "../diagnostics/nearest.ts";
import { show, type Location } from "../diagnostics/problem.ts";
import { containers, leaves } from "./blocks/kinds.ts";
import type { Inline } from "./document.ts";

type Directive = Extract<MdastNode, { type: "textDirective" }>;

const names = ["cite", "n", "term", "w"];

const forms: Readonly<Record<string, string>> = {
  cite: ":cite[words]{#quote}",
  n: ":n[words]{#number}",
  term: ":term[words]{#id}",
  w: ':w[words]{why="reason"}',
};

/** The attributes that a directive may have. */
const attributesOf: Readonly<Record<string, readonly string[]>> = { w: ["why"], term: ["id", "why"] };

/** The context of a directive: what is around and inside it, as typed, and where. */
export interface Context {
  /** The enclosing directive; empty if there is none. */
  inside: string;
  source: string;
  children(name: string): Inline[];
  fault(field: string, found: string, expected: string, action: string): void;
  at: Location;
}

/** Whether something only looks like a directive, as the end of "10:30" does: it then stays text. */
export function isLookalike({ name, children, attributes }: Directive): boolean {
  return children.length === 0 && Object.keys(attributes ?? {}).length === 0 && !names.includes(name);
}

/**
 * Reads `:cite[words]{#quote}`, `:n[words]{#number}`, `:n{#number}`, `:term[words]{#id}` and `:w[words]{why="…"}`.
 * Returns null, with a problem, if it is faulty.
 */
export function readDirective(node: Directive, { inside, source, children, fault, at }: Context): Inline | null {
  const { name } = node;
  const { id, why } = node.attributes ?? {};
  const form = forms[name];
  const refuse = (found: string, expected: string, action: string): null => {
    fault(form === undefined ? "" : `:${name}`, found, expected, action);
    return null;
  };
  if (form === undefined) return refuse(show(`:${name}`), ...unknownDirective(name));
  if (inside) return refuse(`:${name} inside ${inside}`, "directives that are not nested", `End ${inside} before it.`);
  const other = Object.keys(node.attributes ?? {}).find((key) => !(attributesOf[name] ?? ["id"]).includes(key));
  if (other !== undefined) fault(`:${name}`, `the attribute ${show(other)}`, form, "Remove it.");
  switch (name) {
    case "cite":
      if (!id || node.children.length === 0)
        return refuse(show(source), form, "Add the words and the id of the quote or the source.");
      return { type: "cite", id, children: children(":cite"), at };
    case "n":
      if (!id) return refuse(show(source), form, "Add the id of the number, as content/numbers/ defines it.");
      return { type: "number", id, children: children(":n"), at };
    case "term":
      if (!id || node.children.length === 0)
        return refuse(show(source), form, "Add the words and the id of the term, as content/glossary.yaml defines it.");
      return { type: "term", id, ...(why?.trim() && { why: why.trim() }), children: children(":term"), at };
    default:
      if (!why?.trim() || node.children.length === 0)
        return refuse(show(source), form, "Add the words and the reason why their numeral needs no number.");
      return { type: "waiver", why: why.trim(), children: children(":w"), at };
  }
}

/** What was expected instead of an unknown directive, and advice. */
function unknownDirective(name: string): [expected: string, action: string] {
  const block = leaves[name] ?? containers[name];
  if (block) return [block.form, "Write it on a line of its own."];
  const near = nearest(name, names);
  return near
    ? [forms[near]!, `Did you mean "${near}"?`]
    : [Object.values(forms).join(", "), `The directives are ${names.slice(0, -1).join(", ")} and ${names.at(-1)}.`];
}

/** Usual names for Markdown's node types. */
const known: Readonly<Record<string, string>> = {
  strong: "an emphasis (**)",
  delete: "a strikethrough",
  code: "a code block",
  definition: "a link definition",
  linkReference: "a link to a definition",
};

/** The name of a node in problems: "a table". */
export function nodeName({ type }: MdastNode): string {
  if (known[type] !== undefined) return known[type];
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type.replace(/([A-Z])/g, " $1").toLowerCase()}`;
}
