import type { Cited } from "./cited.ts";

/**
 * The citation as RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), with CR LF line endings as its readers expect.
 */
export function toRis({ type, title, authors, publisher, site, version, date, address, language }: Cited): string {
  const lines = [
    ["TY", type === "dataset" ? "DATA" : "ELEC"],
    ["TI", title],
    ...authors.map((author) => ["AU", "literal" in author ? author.literal : `${author.family}, ${author.given}`]),
    ...(type === "article" ? [["T2", site]] : []),
    ["PB", publisher],
    ["PY", date.slice(0, 4)],
    ["DA", date.replaceAll("-", "/")],
    ["ET", version],
    ["UR", address],
    ["LA", language],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}
