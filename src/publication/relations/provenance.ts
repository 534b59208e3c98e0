import type { Dataset } from "../../datasets/dataset.ts";
import type { Row } from "../../datasets/table.ts";
import type { Figure, Publication } from "../model.ts";
import { isClaimTrail } from "../read/figures/figure.ts";
import { nameCell } from "./row-labels.ts";

/** A row that a figure depends on, with its label in the figure. */
export interface Basis {
  row: Row;
  dataset: Dataset;
  label: string;
}

/** The rows that a figure depends on: those that it draws, then its wholes. */
export function basisOf(
  figure: Figure,
  { datasets, registers, locale }: Pick<Publication, "datasets" | "registers" | "locale">,
): Basis[] {
  if (isClaimTrail(figure))
    return figure.chart.claimSources.flatMap(({ name, changes }) =>
      changes.map(({ row }) => ({ row, dataset: figure.dataset, label: name })),
    );
  const { file, chart, dataset } = figure;
  const basis: Basis[] = chart.points.flatMap(({ row, label }) => (row ? [{ row, dataset, label }] : []));
  if (chart.whole?.row)
    basis.push({
      row: chart.whole.row,
      dataset: datasets.get(file.options.whole?.dataset ?? "") ?? dataset,
      label: chart.whole.label,
    });
  const remainder = file.options.remainder?.whole;
  const whole = dataset.rows.find(
    ({ cells }) => remainder !== undefined && cells[dataset.descriptor.key[0]!] === remainder,
  );
  if (whole) {
    const cell = whole.cells[file.columns.label] ?? null;
    basis.push({
      row: whole,
      dataset,
      label: file.labels[String(cell)] ?? nameCell(dataset, registers, locale)(file.columns.label, cell),
    });
  }
  return basis;
}
