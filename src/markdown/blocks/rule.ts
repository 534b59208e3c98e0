import type { Kind, NodeReader } from "./kind.ts";

export const ruleNode: NodeReader<"thematicBreak"> = { read: () => ({ type: "rule" }) };

export const rule: Kind<"rule"> = {
  html: () => "<hr>",
  markdown: () => "---",
};
