import type { Column } from "../../datasets/descriptor.ts";
import type { Row } from "../../datasets/table.ts";
import type { Drawn, DrawnRow } from "../../exports/tables/figure.ts";
import { isClaimTrail } from "../read/figures/figure.ts";
import type { ChartFigure, Figure, Publication } from "../model.ts";
import { basisOf } from "./provenance.ts";
import { fullTitle } from "../read/figures/figure-views.ts";

/** The rows that a figure draws: its points in order, then its wholes. */
export function figureRows(figure: Figure, publication: Pick<Publication, "datasets" | "registers" | "locale">): Drawn {
  const { id, file, dataset } = figure;
  const basis = basisOf(figure, publication);
  const rows = isClaimTrail(figure)
    ? basis.map(({ row, label }): DrawnRow => ({ label, basis: "reported", dataset: dataset.id, cells: row.cells }))
    : pointsOf(figure);
  const drawn = new Set(rows.map(({ cells }) => cells));
  for (const { row, dataset: owner, label } of basis) {
    if (drawn.has(row.cells)) continue;
    rows.push({
      label,
      basis: "whole",
      dataset: owner.id,
      cells: owner === dataset ? row.cells : cellsIn(dataset.columns, owner.columns, row),
    });
  }
  return { id, title: fullTitle(figure), description: file.subtitle, columns: dataset.columns, rows };
}

function pointsOf({ chart, file, dataset }: ChartFigure): DrawnRow[] {
  const { value = "", date = "" } = file.columns;
  const { unit, type } = dataset.columns.find(({ name }) => name === value) ?? {};
  return chart.points.map((point): DrawnRow => {
    const { label, row, estimate } = point;
    const from = { label, dataset: dataset.id };
    if (row) return { ...from, basis: estimate || !value ? "reported" : "not published", cells: row.cells };
    if (!estimate) return { ...from, basis: "not published", cells: {} };
    return {
      ...from,
      basis: "computed",
      cells: {
        [value]: type === "number" ? estimate.value : estimate,
        [date]: point.window,
        ...(typeof unit === "object" ? { [unit.column]: point.unit } : {}),
      },
    };
  });
}

/**
 * The cells of a row in the columns of another dataset: matched by name and type, or by type if both datasets have one
 * such column.
 */
function cellsIn(columns: readonly Column[], own: readonly Column[], { cells }: Row): Row["cells"] {
  const only = (among: readonly Column[], type: string) => {
    const found = among.filter((column) => column.type === type);
    return found.length === 1 ? found[0] : undefined;
  };
  const entries = columns.map(({ name, type }) => {
    const same = own.find((column) => column.name === name && column.type === type);
    const alike =
      ["estimate", "window", "place", "origin", "source", "quote", "use", "note", "counted"].includes(type) &&
      only(columns, type)
        ? only(own, type)
        : undefined;
    return [name, cells[(same ?? alike)?.name ?? ""] ?? null] as const;
  });
  return Object.fromEntries(entries);
}
