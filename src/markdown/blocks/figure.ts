import type { Directive, LeafDirective } from "./kind.ts";

/** A figure stands between paragraphs, or in a block that gives it enough space; the page fills it in. */
export const figure: Directive<LeafDirective> = {
  form: "::figure{#id}",
  id: "the figure",
  read(node, { id }, reader) {
    if (reader.inside.includes("list") || reader.inside.includes("quotation")) {
      reader.fault(
        node,
        "::figure",
        "a figure inside a list or a quotation",
        "a separate line between paragraphs",
        "Move it out, without indentation.",
      );
      return null;
    }
    return { type: "figure", figure: id, at: reader.at(node) };
  },
};
