import { isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Alias, type Document, type Node } from "yaml";
import type { z } from "zod";
import { nearest } from "./nearest.ts";
import { cacheYaml, cachedYaml, type ParsedYaml } from "./yaml-cache.ts";
import { show, type Location, type Problem } from "./problem.ts";
import { offsetInScalar } from "./scalar.ts";
import { proofreadTexts, typesetTexts, type TextOptions } from "./texts.ts";
import { doubledKey, expandedFault, limitFault, openBracket } from "./yaml-limits.ts";

/** A YAML text checked against its schema, with the place of each of its values. */
export interface Checked<T> {
  value: T;
  /** The place of the value at a path such as `["columns", 2, "type"]`, or of the nearest parent that exists. */
  at(path: readonly PropertyKey[]): Location;
  /** The place of a character of the text at a path, counted from 0 in the text before it was typeset. */
  within(path: readonly PropertyKey[], index: number): Location;
}

/**
 * Reads YAML 1.2 (core schema: dates stay strings), validates it with zod, and proofreads and typesets its texts. Adds
 * a problem for each fault, and returns null if the YAML or its values have any. Proofreading findings alone do not
 * make it null, so that later checks can report more.
 */
export function readYaml<S extends z.ZodType>(
  path: string,
  text: string,
  schema: S,
  reading: TextOptions,
  problems: Problem[],
): Checked<z.output<S>> | null {
  const lines = reading.offset ?? 0;
  const place = (position: number): Location => {
    const before = text.slice(0, position);
    const newline = before.lastIndexOf("\n");
    return { path, line: (newline < 0 ? 1 : before.split("\n").length) + lines, column: before.length - newline };
  };
  const parse =
    cachedYaml(text) ??
    readParse(
      text,
      reading,
      (position) => place(position).line,
      (position, fault) => problems.push({ ...place(position), field: "", ...fault }),
    );
  if (!parse) return null;
  const { value, starts } = parse;
  const at = (keys: readonly PropertyKey[]) => place(startOf(starts, keys));
  const within = (keys: readonly PropertyKey[], index: number) => {
    const offset = offsetInScalar(text, keys, index);
    return offset === null ? at(keys) : place(offset);
  };
  const result = schema.safeParse(value, { reportInput: true });
  proofreadTexts(value, text, reading, within, problems);
  if (result.success) return { value: typesetTexts(result.data, reading), at, within };
  for (const issue of firstOfEach(result.error.issues))
    problems.push(...describe(issue, at, value, [], reading.renamed ?? {}));
  return null;
}

type AddFault = (position: number, fault: Pick<Problem, "found" | "expected" | "action">) => void;

/**
 * Parses a YAML text. Returns null, with a problem, if it is nested too deeply or malformed, if an alias has no anchor,
 * or if its aliases expand beyond the limit.
 */
function readParse(
  text: string,
  { written = "by people" }: TextOptions,
  lineOf: (position: number) => number,
  fault: AddFault,
): ParsedYaml | null {
  const limit = limitFault(text, written);
  if (limit) {
    fault(limit.position, limit);
    return null;
  }
  const document = parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false, merge: false });
  const faults = [...document.errors, ...document.warnings];
  const open = document.errors[0] && openBracket(text, document.errors[0].pos[0]);
  if (open) {
    fault(open.position, open);
    return null;
  }
  for (const error of faults) {
    const { message, pos } = error;
    fault(
      pos[0],
      doubledKey(error, document, lineOf) ?? {
        found: "YAML that cannot be read",
        expected: "well-formed YAML",
        action: `${message.replace(/\s+/g, " ").replace(/\.?$/, ".")} Check indentation, quotes and colons.`,
      },
    );
  }
  if (faults.length > 0) return null;
  const expanded = expandedFault(document);
  if (expanded) {
    fault(expanded.position, expanded);
    return null;
  }
  try {
    const parse = { value: document.toJS() as unknown, starts: startsOf(document) };
    cacheYaml(text, parse);
    return parse;
  } catch {
    const aliases: Alias[] = [];
    visit(document, { Alias: (_, alias) => void aliases.push(alias) });
    const wrong = aliases.find((alias) => !alias.resolve(document)) ?? aliases[0];
    const found = `the alias ${show(`*${wrong?.source ?? ""}`)}, which cannot be resolved`;
    fault(wrong?.range?.[0] ?? 0, {
      found,
      expected: "an anchor on an earlier line, used a few times at most",
      action: "Write the value out, or put quotation marks around text that begins with *.",
    });
    return null;
  }
}

/** Keeps the first issue of each value: for one of the wrong type, its length is irrelevant. */
function firstOfEach(issues: readonly Issue[]): Issue[] {
  const wrongType = new Set(issues.filter(({ code }) => code === "invalid_type").map(({ path }) => path.join()));
  return issues.filter(({ code, path }) => code === "invalid_type" || !wrongType.has(path.join()));
}

/** The offset at which each value of a document begins, by its keys; for an entry of a map, that of its key. */
function startsOf(document: Document): Record<string, number> {
  const starts: Record<string, number> = {};
  const walk = (node: unknown, path: string, start: number): void => {
    if (path in starts) return;
    starts[path] = start;
    const held = isAlias(node) ? node.resolve(document) : node;
    if (isMap(held)) {
      for (const { key, value } of held.items)
        if (isScalar(key)) walk(value, below(path, String(key.value)), key.range?.[0] ?? start);
    } else if (isSeq(held)) {
      for (const [i, item] of held.items.entries())
        walk(item, below(path, i), (item as Node | null)?.range?.[0] ?? start);
    }
  };
  walk(document.contents, "", document.contents?.range?.[0] ?? 0);
  return starts;
}

/** The offset of the value at some keys, or of the nearest parent that exists. */
function startOf(starts: ParsedYaml["starts"], keys: readonly PropertyKey[]): number {
  let path = "";
  for (const key of keys) {
    const next = below(path, key);
    if (!(next in starts)) break;
    path = next;
  }
  return starts[path]!;
}

function below(path: string, key: PropertyKey): string {
  return `${path}\n${String(key)}`;
}

type Issue = z.core.$ZodIssue;

function describe(
  issue: Issue,
  at: Checked<unknown>["at"],
  root: unknown,
  parents: readonly PropertyKey[],
  renamed: Readonly<Record<string, string>>,
): Problem[] {
  const path = [...parents, ...issue.path];
  const field = path.map(String).join(".");
  const value = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], root);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      ...at([...path, key]),
      field: [...path, key].map(String).join("."),
      found: `the unknown key ${show(key)}`,
      expected: "only the keys of the format",
      action: "Remove it, or correct its spelling.",
    }));
  }
  if (issue.code === "invalid_union" && !("options" in issue)) {
    const branch = issue.errors.toSorted((a, b) => a.length - b.length)[0];
    if (branch && branch.length > 0 && issue.errors.length <= 4)
      return branch.flatMap((inner) => describe(inner, at, root, path, renamed));
  }
  if (issue.code === "invalid_key") {
    const [inner] = issue.issues;
    return [
      {
        ...at(path),
        field,
        found: `the key ${show(String(path.at(-1) ?? ""))}`,
        expected: inner?.message ?? "a valid key",
        action: "Correct the key.",
      },
    ];
  }
  const choices =
    issue.code === "invalid_value"
      ? issue.values
      : "options" in issue
        ? (issue.options as z.core.util.Primitive[])
        : null;
  if (choices) {
    const values = choices.map(String);
    const now = typeof value === "string" && Object.hasOwn(renamed, value) ? renamed[value]! : "";
    if (values.includes(now)) return [problem(show(now), `Write ${now}: it was renamed.`)];
    const near = typeof value === "string" ? nearest(value, values) : null;
    return [problem(`one of ${values.join(", ")}`, near ? `Did you mean "${near}"?` : "Choose one of these.")];
  }
  return [problem(expectation(issue), value === undefined ? "Add it." : "Correct the value.")];

  function problem(expected: string, action: string): Problem {
    const found = value === undefined ? "nothing" : show(value);
    return { ...at(path), field, found, expected, action };
  }
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return (
        {
          string: "text",
          number: "a number",
          int: "a whole number",
          array: "a list",
          object: "keys with values",
          record: "keys with values",
          boolean: "true or false",
        }[issue.expected as string] ?? String(issue.expected)
      );
    case "too_small":
      if (issue.origin === "number")
        return issue.inclusive
          ? `a number of ${Number(issue.minimum)} or more`
          : `a number above ${Number(issue.minimum)}`;
      return `${issue.origin === "string" ? "text" : "a list"} of ${Number(issue.minimum)} or more${issue.origin === "string" ? " characters" : ""}`;
    case "too_big":
      return `${issue.origin === "number" ? "a number of" : issue.origin === "string" ? "text of" : "a list of"} at most ${Number(issue.maximum)}${issue.origin === "string" ? " characters" : ""}`;
    default:
      return issue.message.replace(/\.$/, "");
  }
}
