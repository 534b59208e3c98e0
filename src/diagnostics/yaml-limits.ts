import { isAlias, isMap, isScalar, isSeq, Lexer, type Document, type Node, type Scalar, type YAMLError } from "yaml";
import { show, type Problem } from "./problem.ts";

/** The deepest nesting of lists and groups that is allowed. */
const deepest = 40;
/** The most characters in a file that people write. */
const longest = 1_000_000;
/** The most values in a file after its aliases are expanded. */
const most = 200_000;

type Fault = Pick<Problem, "found" | "expected" | "action"> & { position: number };

/** Checks the size and the nesting of a YAML text before it is parsed. Null if both are within the limits. */
export function limitFault(text: string, written: "by people" | "by programs"): Fault | null {
  if (written === "by people" && text.length > longest) {
    return {
      position: 0,
      found: `YAML of ${text.length} characters`,
      expected: `at most ${longest}`,
      action: "Split the file, or move rows to a CSV file.",
    };
  }
  const position = mayBeDeep(text) ? tooDeep(text) : null;
  if (position === null) return null;
  return {
    position,
    found: `lists and mappings nested more than ${deepest} deep`,
    expected: "a few levels at most",
    action: "Close the open brackets, or use fewer levels.",
  };
}

/**
 * Finds an opening bracket that was never closed, where the parser reports an error on a later line. Null if there is
 * none.
 */
export function openBracket(text: string, position: number): Fault | null {
  const open: number[] = [];
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    if (token.length === 1 && "\x02\x18\x1f".includes(token)) continue;
    if (at >= position) break;
    if (token === "[" || token === "{") open.push(at);
    else if (token === "]" || token === "}") open.pop();
    at += token.length;
  }
  const last = open.at(-1);
  if (last === undefined || !text.slice(last, position).includes("\n")) return null;
  return {
    position: last,
    found: `"${text[last]}" that is never closed`,
    expected: `"${text[last] === "[" ? "]" : "}"}" after its last value`,
    action: "Close it.",
  };
}

/** A quick test whether a text has enough brackets, indents or hyphens to be nested too deeply; most texts have not. */
function mayBeDeep(text: string): boolean {
  if (/^ {39}|(?:[-?] +){9}/m.test(text)) return true;
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 91 || code === 123) depth += 1;
    else if (code === 93 || code === 125) depth = Math.max(0, depth - 1);
    if (depth > deepest / 2) return true;
  }
  return false;
}

/**
 * The offset at which a text is nested too deeply; null if it is not. Reads tokens one by one, so that no depth can
 * overflow the stack.
 */
function tooDeep(text: string): number | null {
  let [flow, at, line, onLine] = [0, 0, -1, 0];
  const indents: number[] = [];
  for (const token of new Lexer().lex(text)) {
    // The lexer marks documents and scalars with control characters that are not in the text.
    if (token.length === 1 && "\x02\x18\x1f".includes(token)) continue;
    const lineStart = text.lastIndexOf("\n", at - 1) + 1;
    if (lineStart !== line) [line, onLine] = [lineStart, 0];
    if (token === "[" || token === "{") flow += 1;
    else if (token === "]" || token === "}") flow = Math.max(0, flow - 1);
    else if (flow === 0 && /^[-?:]$/.test(token)) {
      const indent = /^[ ]*/.exec(text.slice(lineStart))![0].length + onLine;
      if (token !== ":") onLine += 2;
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
      indents.push(indent);
    }
    if (flow + indents.length > deepest) return at;
    at += token.length;
  }
  return null;
}

/**
 * Checks the nesting and the number of values of a document with its aliases expanded. Null if both are within the
 * limits.
 */
export function expandedFault(document: Document): Fault | null {
  const sizes = new Map<unknown, { count: number; depth: number } | null>();
  let worst: Fault | null = null;
  const measure = (node: unknown): { count: number; depth: number } => {
    if (isAlias(node)) {
      const size = measure(node.resolve(document));
      if (!worst && (size.count > most || size.depth > deepest)) {
        worst = {
          position: node.range?.[0] ?? 0,
          found: `the alias ${show(`*${node.source}`)}, which expands to ${size.count > most ? `more than ${most} values` : `values more than ${deepest} deep`}`,
          expected: "an anchor on an earlier line, used a few times at most",
          action: "Write the value out, or put quotation marks around text that begins with *.",
        };
      }
      return size;
    }
    const known = sizes.get(node);
    if (known) return known;
    if (known === null) return { count: Infinity, depth: Infinity };
    sizes.set(node, null);
    const children = isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : isSeq(node) ? node.items : [];
    const inner = children.map(measure);
    const size = {
      count: 1 + inner.reduce((sum, { count }) => sum + count, 0),
      depth: inner.length === 0 ? 0 : 1 + Math.max(...inner.map(({ depth }) => depth)),
    };
    sizes.set(node, size);
    return size;
  };
  measure(document.contents);
  return worst;
}

/** Describes a duplicate key with the lines of both; null for any other error. */
export function doubledKey(
  error: YAMLError,
  document: Document,
  lineOf: (position: number) => number,
): Omit<Fault, "position"> | null {
  if (error.code !== "DUPLICATE_KEY") return null;
  const [position] = error.pos;
  const find = (node: unknown): { name: string; first: number } | null => {
    if (isMap(node)) {
      const keys = node.items.map(({ key }) => key as Scalar);
      const second = keys.findIndex((key) => startOf(key) === position);
      if (second >= 0) {
        const name = String(keys[second]!.value);
        const first = keys.find((key) => isScalar(key) && key.value === keys[second]!.value)!;
        return { name, first: startOf(first) };
      }
      for (const { value } of node.items) {
        const found = find(value);
        if (found) return found;
      }
    } else if (isSeq(node)) {
      for (const item of node.items) {
        const found = find(item);
        if (found) return found;
      }
    }
    return null;
  };
  const found = find(document.contents);
  if (!found) return null;
  return {
    found: `the key ${show(found.name)} twice, in lines ${lineOf(found.first)} and ${lineOf(position)}`,
    expected: "each key once",
    action: "Remove or rename one of them.",
  };
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? -1;
}
