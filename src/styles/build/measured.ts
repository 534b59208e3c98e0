import { drawing, measures, narrowType } from "../../theme/measures.ts";

const byName = new Map<string, number>(
  Object.entries(measures).map(([name, value]) => [
    name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    value,
  ]),
);

/**
 * A style sheet with the numbers of src/theme/measures.ts in place of `measure(title-line)`, and of
 * `measure(title-size, rem)` `em` or `px` with that unit. Throws where there is no measure of a name.
 */
export function measured(css: string): string {
  return css.replaceAll(/\bmeasure\(([\w-]+)(?:, (px|em|rem))?\)/g, (_, name: string, unit = "") => {
    const value = byName.get(name);
    if (value === undefined) throw new Error(`A style sheet has measure(${name}), which src/theme/measures.ts lacks.`);
    return `${unit === "rem" ? value / 16 : value}${unit}`;
  });
}

/**
 * Which of its two drawings a figure shows, by the width of its frame; `display: none` also hides the other from
 * assistive technology. A narrow drawing that is shown larger than it was drawn has smaller letters in its own units,
 * so that they never outgrow the words around it.
 */
export const widthsOfFrame = [
  ".drawings { container-type: inline-size; }",
  narrowShown(),
  widthRules("container", 0),
  // Browsers that cannot ask for the width of the frame go by that of the window.
  `@supports not (container-type: inline-size) { @media (width >= 42rem) { ${wideShown()} } }`,
  typeRules("container", 0),
].join("\n");

/** The same where the figure is all that its window shows: the widths of the drawing and the padding of an embed. */
export const widthsOfWindow = [
  narrowShown(),
  widthRules("media", 2 * measures.embedSide),
  typeRules("media", 2 * measures.embedSide),
].join("\n");

function narrowShown(): string {
  return ".chart.narrow { display: block; }\n.chart.wide { display: none; }";
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
  return narrowType
    .map(
      ({ from, size }) => `@${condition} (width >= ${from + padding}px) {
  .chart.narrow { font-size: ${size}px; }
  .chart.narrow .large { font-size: ${scaled(large, size)}px; }
  .chart.narrow .huge { font-size: ${scaled(huge, size)}px; }
}`,
    )
    .join("\n");
}
