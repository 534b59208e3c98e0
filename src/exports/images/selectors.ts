import { classesOf, type Node } from "../../charts/svg/tree.ts";

/** An element with its ancestors, starting at the outermost and ending with itself. */
export type Path = readonly Node[];

/** A selector of a style sheet. */
export interface Selector {
  matches(path: Path): boolean;
  /** A selector overrides those with a lower number, and earlier ones with the same number. */
  specificity: number;
  /** Names of the attributes that it refers to. */
  attributes: readonly string[];
}

/** A compound selector with the combinator before it. */
interface Compound {
  child: boolean;
  tests: ((path: Path) => boolean)[];
}

const weight = { id: 1e6, class: 1e3, type: 1 };

/** Pseudo-classes for user actions; they never match in an image. */
const states = new Set([
  "hover",
  "focus",
  "focus-visible",
  "focus-within",
  "active",
  "target",
  "checked",
  "link",
  "visited",
]);

/**
 * Parses a selector: names, classes, ids, attributes, `:root`, `:not()`, `:is()`, `:where()`, nested and with child and
 * descendant combinators. User actions and pseudo-elements match nothing. Throws on anything else, so that no rule is
 * ignored silently.
 */
export function readSelector(text: string): Selector {
  const compounds: Compound[] = [{ child: false, tests: [] }];
  const attributes: string[] = [];
  let specificity = 0;
  let rest = text.trim();
  while (rest !== "") {
    const [whole, , combinator, name, dot, id, attribute, , value, element, pseudo, open] = token.exec(rest) ?? [];
    if (whole === undefined)
      throw new Error(`the selector ${JSON.stringify(text)} is not supported at ${JSON.stringify(rest)}`);
    rest = rest.slice(whole.length);
    const { tests } = compounds.at(-1)!;
    const add = (own: number, test: (path: Path) => boolean) => {
      specificity += own;
      tests.push(test);
    };
    if (combinator !== undefined) compounds.push({ child: combinator.trim() === ">", tests: [] });
    else if (name === "*") add(0, () => true);
    else if (name) add(weight.type, (path) => path.at(-1)!.name === name);
    else if (dot) {
      attributes.push("class");
      add(weight.class, (path) => classesOf(path.at(-1)!).includes(dot));
    } else if (id) {
      attributes.push("id");
      add(weight.id, (path) => path.at(-1)!.attributes["id"] === id);
    } else if (attribute) {
      attributes.push(attribute);
      add(weight.class, (path) =>
        value === undefined ? attribute in path.at(-1)!.attributes : path.at(-1)!.attributes[attribute] === value,
      );
    } else if (element) add(weight.type, () => false);
    else if (pseudo === "root") add(weight.class, (path) => path.length === 1);
    else if (states.has(pseudo!)) add(weight.class, () => false);
    else if (open && ["not", "is", "where"].includes(pseudo!)) {
      const end = closing(rest);
      const inner = splitList(rest.slice(0, end)).map(readSelector);
      rest = rest.slice(end + 1);
      attributes.push(...inner.flatMap((selector) => selector.attributes));
      const any = (path: Path) => inner.some((selector) => selector.matches(path));
      add(
        pseudo === "where" ? 0 : Math.max(...inner.map((selector) => selector.specificity)),
        pseudo === "not" ? (path) => !any(path) : any,
      );
    } else throw new Error(`the selector ${JSON.stringify(text)} is not supported at ${JSON.stringify(whole)}`);
  }
  return { specificity, attributes, matches: (path) => fits(compounds, path) };
}

/**
 * The next token: a combinator, name, class, id, attribute, pseudo-element, or a pseudo-class with its opening bracket.
 */
const token =
  /^((\s*>\s*|\s+)|(\*|[a-zA-Z][\w-]*)|\.([\w-]+)|#([\w-]+)|\[([\w-]+)(="?([^"\]~|^$*]*)"?)?\]|::([\w-]+)|:([\w-]+)(\()?)/;

/** Splits a selector list at the commas outside brackets. */
export function splitList(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

/** Position of the bracket that closes one opened before a text. */
function closing(text: string): number {
  let depth = 1;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "(") depth += 1;
    if (text[i] === ")") depth -= 1;
    if (depth === 0) return i;
  }
  throw new Error(`a bracket is not closed before ${JSON.stringify(text)}`);
}

function fits(compounds: readonly Compound[], path: Path): boolean {
  const last = compounds.at(-1)!;
  if (path.length === 0 || !last.tests.every((test) => test(path))) return false;
  const before = compounds.slice(0, -1);
  if (before.length === 0) return true;
  for (let end = path.length - 1; end > 0; end -= 1) {
    if (fits(before, path.slice(0, end))) return true;
    if (last.child) return false;
  }
  return false;
}
