import type { Registers } from "../../datasets/registers.ts";
import { formatEstimate } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import type { SourceRow, NamedNumber } from "../model.ts";
import { quoteSays } from "./quotes.ts";
import { estimateIn } from "../../datasets/cell.ts";

/**
 * Checks that the quote of each row that some numbers rest on contains the row's value as reported. Adds one problem
 * for each row whose quote does not, at the cell of the value. Rows without a quote are skipped.
 */
export function checkQuotes(
  numbers: Iterable<NamedNumber>,
  registers: Pick<Registers, "quotes">,
  locale: Locale,
  problems: Problem[],
): void {
  const seen = new Set<SourceRow["row"]>();
  for (const { id, rows } of numbers) {
    for (const { dataset, row } of rows) {
      if (seen.has(row)) continue;
      seen.add(row);
      const quoteColumn = dataset.columns.find(({ type }) => type === "quote");
      const found = quoteColumn && registers.quotes.get(String(row.cells[quoteColumn.name]));
      const columns = dataset.columns.filter(({ type, name }) => type === "estimate" && row.cells[name] !== null);
      if (!found || columns.length === 0) continue;
      const { quote, source } = found;
      const says = (name: string) =>
        quoteSays(estimateIn(row.cells[name])!, quote.text, quote.translation, source.language, locale.code);
      if (columns.some(({ name }) => says(name))) continue;
      const { name } = columns[0]!;
      problems.push({
        ...row.at(name),
        field: name,
        found: `${formatEstimate(estimateIn(row.cells[name])!, locale)}, which the quote ${show(quote.id)} does not say`,
        expected: `a number of the quote: ${show(quote.text)}`,
        action: `Correct the value, or give the quote that says it: the number ${show(id)} rests on it.`,
      });
    }
  }
}
