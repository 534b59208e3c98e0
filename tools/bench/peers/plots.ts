import { figureNames, figures, type FigureName } from "../article.ts";

/**
 * JavaScript that draws each figure with Plot, the same for all peers: an expression of `rows` (an article's data) and
 * `options` (of the environment).
 */
export const plots: Record<FigureName, string> = {
  districts: `Plot.plot({
  ...options,
  marginLeft: 100,
  marginRight: 90,
  marks: [
    Plot.barX(rows.filter((row) => row.measure === "held"), { x: "value", y: "place", sort: { y: "-x" } }),
    Plot.text(rows.filter((row) => row.measure === "held"), { x: "value", y: "place", text: "label", textAnchor: "start", dx: 4 }),
    Plot.ruleX([0]),
  ],
})`,
  places: `Plot.plot({
  ...options,
  marginLeft: 100,
  marginRight: 90,
  x: { grid: true },
  marks: [
    Plot.ruleY(rows.filter((row) => row.measure === "seen"), { x: "value", y: "place", sort: { y: "-x" } }),
    Plot.dot(rows.filter((row) => row.measure === "seen"), { x: "value", y: "place", fill: "currentColor" }),
    Plot.text(rows.filter((row) => row.measure === "seen"), { x: "value", y: "place", text: "label", textAnchor: "start", dx: 8 }),
  ],
})`,
  growth: `Plot.plot({
  ...options,
  y: { grid: true },
  marks: [
    Plot.line(rows.filter((row) => row.measure === "month"), { x: "day", y: "value", curve: "step-after" }),
    Plot.dot(rows.filter((row) => row.measure === "month"), { x: "day", y: "value" }),
    Plot.text(rows.filter((row) => row.measure === "month"), { x: "day", y: "value", text: "label", dy: -10 }),
    Plot.ruleY([0]),
  ],
})`,
  claims: `Plot.plot({
  ...options,
  marginLeft: 120,
  marginRight: 90,
  x: { grid: true, zero: true },
  marks: [
    Plot.ruleY(rows.filter((row) => row.measure === "claimed"), { x1: "value", x2: "upper", y: "origin", strokeWidth: 4 }),
    Plot.dot(rows.filter((row) => row.measure === "claimed"), { x: "value", y: "origin", fill: "currentColor" }),
    Plot.text(rows.filter((row) => row.measure === "claimed"), { x: "upper", y: "origin", text: "label", textAnchor: "start", dx: 8 }),
  ],
})`,
  each: `Plot.plot({
  ...options,
  marginLeft: 100,
  marginRight: 90,
  marks: [
    Plot.waffleX(rows.filter((row) => row.measure === "moved"), { x: "value", y: "place", unit: 1, sort: { y: "-x" } }),
    Plot.text(rows.filter((row) => row.measure === "moved"), { x: "value", y: "place", text: "label", textAnchor: "start", dx: 4 }),
  ],
})`,
  part: `Plot.plot({
  ...options,
  axis: null,
  marks: [
    Plot.waffleY(rows.filter((row) => row.measure === "all"), { y: "value", unit: 100, fillOpacity: 0.3 }),
    Plot.waffleY(rows.filter((row) => row.measure === "looked"), { y: "value", unit: 100 }),
  ],
})`,
};

/** JavaScript of a function that parses an article's CSV for the plots, with `csvParse` of d3-dsv. */
export const readRows = `function readRows(csv) {
  return csvParse(csv, ({ as_of, number, low, high, kind, ...row }) => {
    const value = Number(number || low);
    const upper = Number(high || number);
    const label = kind === "exact" ? String(value) : kind === "between" ? value + " to " + upper : kind.replaceAll("-", " ") + " " + value;
    return { ...row, day: new Date(as_of), value, upper, label };
  });
}`;

/** A module that draws on the server: `figure(name, rows)` returns a figure element with its drawing as HTML. */
export const serverModule = `import * as Plot from "@observablehq/plot";
import { csvParse } from "d3-dsv";
import { parseHTML } from "linkedom";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const options = { document };
const titles = ${JSON.stringify(figures, null, 2)};

export ${readRows}

const draw = {
${figureNames.map((name) => `  ${name}: (rows) => ${plots[name]},`).join("\n")}
};

export function figure(name, rows) {
  const svg = draw[name](rows);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return "<figure><figcaption>" + titles[name] + "</figcaption>" + svg.outerHTML + "</figure>";
}
`;
