import type { Dataset } from "../../datasets/dataset.ts";
import { estimateIn } from "../../datasets/cell.ts";
import type { Registers } from "../../datasets/registers.ts";
import { formatEstimate } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import { quoteSays } from "./quotes.ts";

/**
 * Checks that the quote of each row contains the row's value as reported, because readers find every row beside its
 * quote. Adds one problem for each row whose quote does not, at the cell of the value. Rows without a quote are skipped.
 */
export function checkQuotes(
  datasets: Iterable<Pick<Dataset, "columns" | "rows">>,
  registers: Pick<Registers, "quotes">,
  locale: Locale,
  problems: Problem[],
): void {
  for (const { columns, rows } of datasets) {
    const quoteColumn = columns.find(({ type }) => type === "quote");
    if (!quoteColumn) continue;
    const estimates = columns.filter(({ type }) => type === "estimate");
    for (const row of rows) {
      const found = registers.quotes.get(String(row.cells[quoteColumn.name]));
      const given = estimates.filter(({ name }) => row.cells[name] !== null);
      if (!found || given.length === 0) continue;
      const { quote, source } = found;
      const says = (name: string) =>
        quoteSays(estimateIn(row.cells[name])!, quote.text, quote.translation, source.language, locale.code);
      if (given.some(({ name }) => says(name))) continue;
      const { name } = given[0]!;
      problems.push({
        ...row.at(name),
        field: name,
        found: `${formatEstimate(estimateIn(row.cells[name])!, locale)}, which the quote ${show(quote.id)} does not say`,
        expected: `a number of the quote: ${show(quote.text)}`,
        action: "Correct the value, or give the quote that says it; what is computed is defined in content/numbers/.",
      });
    }
  }
}
