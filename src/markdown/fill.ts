import { formatInText } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import type { NamedNumber } from "../numbers/model.ts";
import { mapLines, type Block, type Inline } from "./document.ts";

type Numbers = ReadonlyMap<string, Pick<NamedNumber, "estimate" | "style" | "unit">>;

/**
 * Writes the text of numbers that have none (`:n{#id}`). Unknown numbers and ranks stay empty; the check reports them.
 */
export function fillRuns(runs: readonly Inline[], numbers: Numbers, locale: Locale): Inline[] {
  return runs.map((run): Inline => {
    if (run.type === "number" && run.children.length === 0) {
      const number = numbers.get(run.id);
      const text =
        !number || number.unit === "rank" ? "" : formatInText(number.estimate, number.unit, locale, number.style);
      return text ? { ...run, children: [{ type: "text", text }], written: true } : run;
    }
    return "children" in run ? { ...run, children: fillRuns(run.children, numbers, locale) } : run;
  });
}

/** Fills the numbers of blocks, likewise. */
export function fillBlocks(blocks: readonly Block[], numbers: Numbers, locale: Locale): Block[] {
  return mapLines(blocks, (line) => fillRuns(line, numbers, locale));
}
