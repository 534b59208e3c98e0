import type { MdastNode } from "satteri";
import { escape } from "../../escape.ts";
import { allBlocks, plainText, type Block, type BlockOf } from "../document.ts";
import { inlineHtml } from "../html.ts";
import type { Reader } from "../reader.ts";
import { inlineMarkdown } from "../to-markdown.ts";
import type { ContainerDirective, Directive, HtmlWriter, Kind, NodeReader, Pieces } from "./kind.ts";

type TableNode = Extract<MdastNode, { type: "table" }>;

/** The most that a table in a text may hold. */
const most = { rows: 20, columns: 6 };

/** A small table: its first row names the columns, and the first cell of a row names the row. */
export const tableNode: NodeReader<"table"> = { read: (node, reader) => readTable(node, [], reader) };

/** A table with a caption. */
export const readTableWithCaption: Directive<ContainerDirective> = {
  form: ":::table[Caption]",
  label: "required",
  read(node, { label, body: [table, ...others] }, reader) {
    if (table?.type === "table" && others.length === 0) return readTable(table, label, reader);
    reader.fault(node, ":::table", "something other than one table", "a table of | and -", "Move the rest out of it.");
    return null;
  },
};

function readTable(node: TableNode, label: readonly MdastNode[], reader: Reader): Block | null {
  const [head, ...body] = node.children;
  const columns = head?.children.length ?? 0;
  if (columns > most.columns || body.length > most.rows)
    reader.fault(
      node,
      "",
      `a table of ${columns} columns and ${body.length} rows`,
      `at most ${most.columns} columns and ${most.rows} rows`,
      "Make it a dataset, and a figure that shows what matters in it.",
    );
  if (body.length === 0) reader.fault(node, "", "a table without rows", "at least one row", "Add one.");
  const caption: Block[] = label.length === 0 ? [] : [{ type: "caption", children: reader.line(label) }];
  const rows = node.children.map((row, i): Block => {
    if (row.children.length !== columns)
      reader.fault(row, "", `${cells(row.children.length)} in a row`, cells(columns), "Give each column its cell.");
    return {
      type: "row",
      children: row.children.map((cell, column): Block => {
        const children = reader.line(cell.children);
        const of = i === 0 ? "column" : column === 0 ? "row" : null;
        if (of !== null && plainText(children) === "" && !(i === 0 && column === 0))
          reader.fault(cell, "", `a ${of} without a name`, `the name of the ${of} in its first cell`, "Add it.");
        return { type: "cell", names: of, isNumber: node.align?.[column] === "right", children };
      }),
    };
  });
  return { type: "table", children: [...caption, ...rows] };
}

function cells(count: number): string {
  return count === 1 ? "1 cell" : `${count} cells`;
}

// A wide table scrolls by itself, with the keyboard too, so that it does not make the page scroll sideways.
export const table: Kind<"table"> = {
  html({ children }, { blocks, lookup }) {
    const [head, ...body] = rowsOf(children);
    const caption = captionOf(children);
    const label = caption ? plainText(caption.children) : lookup.words.table;
    const frame = [
      `<div class="table" role="region" tabindex="0" aria-label="${escape(label)}"><table><thead>`,
      ...blocks(head ? [head] : []),
      "</thead><tbody>",
      ...blocks(body),
      "</tbody></table></div>",
    ];
    return caption ? ['<figure class="of-table">', ...blocks([caption]), ...frame, "</figure>"] : frame;
  },
  markdown({ children }, { blocks }) {
    const caption = captionOf(children);
    const [head, ...body] = rowsOf(children);
    const line = `|${cellsOf(head)
      .map(({ isNumber }) => (isNumber ? " ---: |" : " --- |"))
      .join("")}`;
    const rows = [...blocks(head ? [head] : []).split("\n"), line, ...body.map((row) => blocks([row]))].join("\n");
    return [...(caption ? [blocks([caption])] : []), rows].join("\n\n");
  },
};

function captionOf([first]: readonly Block[]): BlockOf<"caption"> | null {
  return first?.type === "caption" ? first : null;
}

function rowsOf(children: readonly Block[]): BlockOf<"row">[] {
  return children.filter((block) => block.type === "row");
}

function cellsOf(row: Block | undefined): BlockOf<"cell">[] {
  return [...allBlocks(row ? [row] : [])].filter((block) => block.type === "cell");
}

/** The caption is outside the frame that scrolls, so that no window cuts it. */
export const caption: Kind<"caption"> = {
  html: ({ children }, { addresses }) => `<figcaption>${inlineHtml(children, addresses)}</figcaption>`,
  markdown: ({ children }, { targets }) => `**${inlineMarkdown(children, targets)}**`,
};

export const row: Kind<"row"> = {
  html: ({ children }, { blocks }): Pieces => ["<tr>", ...blocks(children), "</tr>"],
  markdown: ({ children }, { blocks }) => `| ${children.map((cell) => blocks([cell])).join(" | ")} |`,
};

export const cell: Kind<"cell"> = {
  html({ names, isNumber, children }, { addresses }: HtmlWriter) {
    const named = children.length > 0 && names !== null;
    const tag = named ? "th" : "td";
    const scope = named ? ` scope="${names === "column" ? "col" : "row"}"` : "";
    return `<${tag}${scope}${isNumber ? ' class="number"' : ""}>${inlineHtml(children, addresses)}</${tag}>`;
  },
  markdown: ({ children }, { targets }) => inlineMarkdown(children, targets).replaceAll("\\\n", " "),
};
