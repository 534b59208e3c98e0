import { escape } from "../../escape.ts";
import type { Kind, NodeReader } from "./kind.ts";

/** Code, as it was typed. It is no prose, and is not proofread. */
export const codeNode: NodeReader<"code"> = {
  read(node, reader) {
    if (/^[ \t>]*(?:```|~~~)/.test(reader.source(node)))
      return { type: "code", language: node.lang ?? null, text: node.value };
    reader.fault(
      node,
      "",
      "text indented by four spaces, which Markdown takes for code",
      "text without indentation, or ``` on the lines before and after code",
      "Remove the spaces, or add the lines.",
    );
    return null;
  },
};

export const code: Kind<"code"> = {
  html: ({ language, text }) =>
    `<pre><code${language === null ? "" : ` class="language-${escape(language)}"`}>${escape(text)}\n</code></pre>`,
  markdown({ language, text }) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language ?? ""}\n${text}\n${fence}`;
  },
};
