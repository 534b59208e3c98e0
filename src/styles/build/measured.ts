import { drawing, fineType, measures, narrowType, type Size } from "../../theme/measures.ts";

const byName = new Map<string, number>(
  Object.entries(measures).map(([name, value]) => [
    name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    value,
  ]),
);

/**
 * Replaces `measure(title-line)` in a style sheet with the number from src/theme/measures.ts, and `measure(title-size,
 * rem)` (also `em` or `px`) with the number and its unit. Throws on unknown names.
 */
export function measured(css: string): string {
  return css.replaceAll(/\bmeasure\(([\w-]+)(?:, (px|em|rem))?\)/g, (_, name: string, unit = "") => {
    const value = byName.get(name);
    if (value === undefined) throw new Error(`A style sheet has measure(${name}), which src/theme/measures.ts lacks.`);
    return `${unit === "rem" ? value / 16 : value}${unit}`;
  });
}

/**
 * Rules that show one of a figure's two drawings, depending on the width of its frame; `display: none` also hides the
 * other from assistive technology. A narrow drawing that is scaled up has smaller type in its own units, so that it is
 * never larger than the surrounding text.
 */
export const widthsOfFrame = [
  ".drawings { container-type: inline-size; }",
  narrowShown(),
  widthRules("container", 0),
  // Browsers without container queries use the width of the window, except for figures in columns.
  `@supports not (container-type: inline-size) { @media (width >= 42rem) { ${wideShown()} ${narrowShown(".column ")} } }`,
  typeRules("container", 0),
].join("\n");

/** The same for a figure that fills its window, with the drawing widths and the padding of an embed. */
export const widthsOfWindow = [
  narrowShown(),
  widthRules("media", 2 * measures.embedSide),
  typeRules("media", 2 * measures.embedSide),
].join("\n");

function narrowShown(within = ""): string {
  return `${within}.chart.narrow { display: block; }\n${within}.chart.wide { display: none; }`;
}

function wideShown(): string {
  return ".chart.narrow { display: none; }\n.chart.wide { display: block; }";
}

function widthRules(condition: "container" | "media", padding: number): string {
  return `@${condition} (width >= ${drawing.wide.from + padding}px) { ${wideShown()} }`;
}

function typeRules(condition: "container" | "media", padding: number): string {
  const { size: usual, large, huge } = drawing.narrow;
  const scaled = (type: number, size: number) => Number(((type * size) / usual).toFixed(2));
  const narrow = narrowType.map(
    ({ from, size }) => `@${condition} (width >= ${from + padding}px) {
  .chart.narrow { font-size: ${size}px; }
  .chart.narrow .large { font-size: ${scaled(large, size)}px; }
  .chart.narrow .huge { font-size: ${scaled(huge, size)}px; }
}`,
  );
  return [...narrow, ...fineRules("narrow", condition, padding), ...fineRules("wide", condition, padding)].join("\n");
}

/** Smaller type for the furniture of a drawing that is scaled up. */
function fineRules(name: Size, condition: "container" | "media", padding: number): string[] {
  return fineType[name]
    .slice(1)
    .map(
      ({ from, size }) =>
        `@${condition} (width >= ${from + padding}px) { .chart.${name} .fine { font-size: ${size}px; } }`,
    );
}
