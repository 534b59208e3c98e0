import type { Node } from "../../charts/svg/tree.ts";
import { notInherited, presentationAttributes } from "../../styles/build/presentation.ts";
import type { ResolvedStyles, StyleResolver } from "./resolved-styles.ts";

/** Resolved appearance of an element, from its own attributes and what it inherits. */
export interface Cascaded {
  styles: ResolvedStyles;
  attributes: Readonly<Record<string, string>>;
}

/** Resolves the appearance of an element. Style sheets override its own attributes, which override inherited ones. */
export function cascade(node: Node, outer: Cascaded, resolver: StyleResolver): Cascaded {
  const styles = resolver.of(node, outer.styles);
  const attributes: Record<string, string> = {};
  for (const name in outer.attributes) if (!notInherited.has(name)) attributes[name] = outer.attributes[name]!;
  for (const name in node.attributes) if (presentationAttributes.has(name)) attributes[name] = node.attributes[name]!;
  return { styles, attributes: Object.assign(attributes, styles.attributes) };
}
