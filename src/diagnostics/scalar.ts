import { isScalar, parseDocument, type Document, type Scalar } from "yaml";

/**
 * The offset in a YAML source of a character of one of its strings, whether that is folded, quoted or indented. `keys`
 * lead to the string. Null if there is none.
 */
export function offsetInScalar(yaml: string, keys: readonly PropertyKey[], index: number): number | null {
  const node = nodeAt(yaml, keys);
  if (!node?.range) return null;
  const value = String(node.value);
  const [start, end] = node.range;
  let at = start;
  if (node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL")
    at = skipBlanks(yaml, yaml.indexOf("\n", start) + 1, end);
  else if (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") at += 1;
  for (let i = 0; i < index;) {
    if (/\s/.test(value[i]!) && /\s/.test(yaml[at] ?? "")) {
      // Folding may change one run of whitespace into another.
      while (i < index && /\s/.test(value[i]!)) i += 1;
      if (i === index && /\s/.test(value[i] ?? "")) return at;
      at = skipBlanks(yaml, at, end);
      continue;
    }
    at = afterCharacter(yaml, at, node.type);
    i += 1;
  }
  return Math.min(at, end);
}

/** The last text that was parsed: the places of one file are asked for one after the other. */
let last: { yaml: string; document: Document } | null = null;

function nodeAt(yaml: string, keys: readonly PropertyKey[]): Scalar | null {
  if (last?.yaml !== yaml)
    last = {
      yaml,
      document: parseDocument(yaml, { version: "1.2", schema: "core", prettyErrors: false, merge: false }),
    };
  const { document } = last;
  const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
  return isScalar(node) ? node : null;
}

function skipBlanks(yaml: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(yaml[at]!)) at += 1;
  return at;
}

/**
 * The offset after the character of a value that begins here; an escape sequence or a doubled quote is one character.
 */
function afterCharacter(yaml: string, at: number, type: string | undefined | null): number {
  if (type === "QUOTE_SINGLE" && yaml.startsWith("''", at)) return at + 2;
  if (type !== "QUOTE_DOUBLE" || yaml[at] !== "\\") return at + 1;
  const size = { x: 4, u: 6, U: 10 }[yaml[at + 1] ?? ""] ?? 2;
  return at + size;
}
