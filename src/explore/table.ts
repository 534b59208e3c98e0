import { escape } from "../escape.ts";
import type { ExploredValue } from "./values.ts";

/** The classes of a row, the links of its page, and how values are marked that may not be used. */
export interface RowContext {
  link: (path: string) => string;
  unusable: string;
  classes?: readonly string[];
}

/** A row of the explorer's table as HTML: place, value, what was counted, when, who counted, and where it was read. */
export function rowHtml(value: ExploredValue, { link, unusable, classes = [] }: RowContext): string {
  const { place, to, text, measure, counted, when, origin, source, usability, note } = value;
  const remark = [usability === "no" ? unusable : "", note ?? ""].filter((words) => words !== "").join(": ");
  const isSame = counted.toLowerCase() === measure.toLowerCase();
  const cells = [
    `<th scope="row">${escape(place?.name ?? "")}</th>`,
    `<td class="number"><a href="${escape(link(to))}">${escape(text)}</a></td>`,
    `<td>${escape(measure)}${isSame ? "" : `<div class="exactly">${escape(counted)}</div>`}${remark === "" ? "" : `<div class="remark">${escape(remark)}</div>`}</td>`,
    `<td>${escape(when)}</td>`,
    `<td>${escape(origin?.name ?? "")}</td>`,
    `<td>${source ? `<a href="${escape(link(source.to))}" dir="auto">${escape(source.name)}</a>` : ""}</td>`,
  ];
  return `<tr${classes.length > 0 ? ` class="${classes.join(" ")}"` : ""}>${cells.join("")}</tr>`;
}
