import type { Node } from "../../charts/svg/tree.ts";
import type { Weight } from "../../theme/typeface.ts";
import { cascade, type Cascaded } from "./cascade.ts";
import type { StyleResolver } from "./resolved-styles.ts";

/** Converts the text of a drawing: collects lines until a shape follows them. */
export interface TextWriter {
  /** Adds a `<text>`, which is a single line; `outer` is the appearance of its parent. */
  write(node: Node, outer: Cascaded): void;
  /** The lines collected since the last call, as elements. */
  flush(): Node[];
}

/** A piece of text in one style. */
export interface Run {
  text: string;
  weight: Weight;
  size: number;
  attributes: Cascaded["attributes"];
}

/** The pieces of a line of text, in order, with white space as SVG shows it. Only the letters of a value are stroked. */
export function runsOf(node: Node, cascaded: Cascaded, resolver: StyleResolver): Run[] {
  return trimmed(piecesOf(node, cascaded, resolver));
}

function piecesOf(node: Node, cascaded: Cascaded, resolver: StyleResolver): Run[] {
  const { attributes } = cascaded;
  return node.children.flatMap((child): Run[] => {
    if (typeof child === "string") {
      if (attributes["stroke"] && attributes["paint-order"] !== "stroke")
        throw new Error("a stroke over letters has no place in an image");
      const weight = Number(attributes["font-weight"]) >= 600 ? "strong" : "regular";
      return [{ text: child, weight, size: Number(attributes["font-size"]), attributes }];
    }
    if (child.name === "title") return [];
    if (child.name !== "tspan" && child.name !== "a")
      throw new Error(`<${child.name}> in a text has no place in an image`);
    if (["x", "y", "dx", "dy"].some((name) => name in child.attributes))
      throw new Error(`a <${child.name}> that is moved has no place in an image`);
    return piecesOf(child, cascade(child, cascaded, resolver), resolver);
  });
}

/** Removes white space at both ends of the line and collapses it inside, as SVG does. */
function trimmed(runs: readonly Run[]): Run[] {
  let blank = true;
  const single = runs.map((run) => {
    const text = run.text.replaceAll(/[ \n\t]+/g, " ").replace(blank ? /^ / : /^$/, "");
    if (text !== "") blank = text.endsWith(" ");
    return { ...run, text };
  });
  const filled = single.filter(({ text }) => text !== "");
  return filled
    .map((run, i) => (i === filled.length - 1 ? { ...run, text: run.text.replace(/ $/, "") } : run))
    .filter(({ text }) => text !== "");
}
