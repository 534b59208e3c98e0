import { nearest } from "../../diagnostics/nearest.ts";
import { show } from "../../diagnostics/problem.ts";
import type { Block } from "../document.ts";
import type { Reader } from "../reader.ts";
import type { ContainerDirective, Directive, Given, LeafDirective } from "./kind.ts";
import { containers, leaves } from "./kinds.ts";

/** Reads a directive that is a block. Returns null, with a problem, if its form or its content is faulty. */
export function readBlockDirective(node: LeafDirective | ContainerDirective, reader: Reader): Block | Block[] | null {
  const { label, body } = partsOf(node);
  if (node.type === "leafDirective") {
    const directive = leaves[node.name];
    const given = directive ? check(node, "::", directive, { label, body }, reader) : refuse(node, "::", reader);
    return directive && given ? directive.read(node, given, reader) : null;
  }
  const directive = containers[node.name];
  const given = directive ? check(node, ":::", directive, { label, body }, reader) : refuse(node, ":::", reader);
  if (!directive || !given || !isWhole(node, given, reader)) return null;
  return directive.read(node, given, reader);
}

/** The words in the brackets of a directive, and the blocks that it holds. */
function partsOf(node: LeafDirective | ContainerDirective): Pick<Given, "label" | "body"> {
  if (node.type === "leafDirective") return { label: node.children, body: [] };
  const [first, ...others] = node.children;
  return first?.type === "paragraph" && first.data?.directiveLabel
    ? { label: first.children, body: others }
    : { label: [], body: node.children };
}

/** Checks the id, the words and the attributes of a directive against its form. */
function check(
  node: LeafDirective | ContainerDirective,
  colons: string,
  { form, id: subject, label: labelled, attributes: others = [], within }: Omit<Directive<never>, "read">,
  { label, body }: Pick<Given, "label" | "body">,
  reader: Reader,
): Given | null {
  const fault = (found: string, expected: string, action: string): null => {
    reader.fault(node, `${colons}${node.name}`, found, expected, action);
    return null;
  };
  const { id, ...attributes } = node.attributes ?? {};
  if (within !== undefined && reader.inside.at(-1) !== within)
    return fault(`${colons}${node.name} on its own`, `${colons}${node.name} in ${within}`, `Move it into ${within}.`);
  if (subject !== undefined && !id) return fault("no id", form, `Add the id of ${subject}.`);
  const other =
    Object.keys(attributes).find((key) => !others.includes(key)) ?? (subject === undefined && id ? "id" : undefined);
  if (other !== undefined) return fault(`the attribute ${show(other)}`, form, "Remove it.");
  if (labelled === undefined && label.length > 0)
    return fault(show(reader.source(node).split("\n")[0]), `${form} and nothing else`, "Remove the rest.");
  if (labelled === "required" && label.length === 0) return fault("no words in brackets", form, "Add them.");
  const texts = Object.entries(attributes).map(([key, value]): [string, string] => [key, value ?? ""]);
  return { id: id ?? "", label, attributes: Object.fromEntries(texts), body };
}

/** Checks that a directive that holds blocks has an end and holds some. */
function isWhole(node: ContainerDirective, { body }: Given, reader: Reader): boolean {
  const lines = reader.source(node).trimEnd().split("\n");
  // In Markdown the line below a table is its next row.
  if (lines.some((line, i) => /\|[ \t]*$/.test(line) && /^[ \t>]*:{3,}[ \t]*$/.test(lines[i + 1] ?? ""))) {
    reader.fault(node, `:::${node.name}`, "::: right below a table", "an empty line between them", "Add it.");
    return false;
  }
  const ends = lines.length > 1 && /^[ \t>]*:{3,}[ \t]*$/.test(lines.at(-1)!);
  if (!ends)
    reader.fault(
      node,
      `:::${node.name}`,
      `:::${node.name} without an end`,
      "::: on a line of its own, after the last of its lines",
      "Add it.",
    );
  else if (body.length === 0)
    reader.fault(node, `:::${node.name}`, "nothing in it", "at least one paragraph", "Write it, or remove the block.");
  return ends && body.length > 0;
}

/** Reports a directive that does not exist. */
function refuse(node: LeafDirective | ContainerDirective, colons: string, reader: Reader): null {
  const forms = [...Object.entries(leaves), ...Object.entries(containers)];
  const names = [...new Set(forms.map(([name]) => name))];
  const near = nearest(node.name, names);
  const form = (name: string | null) => forms.find(([known]) => known === name)?.[1].form;
  const expected = form(node.name) ?? form(near) ?? forms.map(([, { form: any }]) => any).join(", ");
  const action = names.includes(node.name)
    ? "Use as many colons."
    : near
      ? `Did you mean ${show(near)}?`
      : "Use one of these, or put a space after the colons.";
  reader.fault(node, "", show(`${colons}${node.name}`), expected, action);
  return null;
}
