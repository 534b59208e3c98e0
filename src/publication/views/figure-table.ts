import { valueColumnOf, valueOf } from "../../datasets/table.ts";
import { formatDate, formatEstimate, formatWindow, unitName } from "../../i18n/format.ts";
import { typesetAround } from "../../i18n/typography.ts";
import { address } from "../urls/addresses.ts";
import { isClaimTrail } from "../read/figures/figure.ts";
import type { ChartFigure, Figure, ClaimTrailFigure, Publication } from "../model.ts";
import { basisOf } from "../relations/provenance.ts";
import { provenanceOf } from "../relations/row-labels.ts";

/** A cell of a figure's table, as plain text. */
export interface TableCell {
  text: string;
  /** Its role: the heading of the row, a value, or other text. */
  as: "heading" | "value" | "text";
  /** Whether it is a name, possibly in another language. */
  name?: boolean;
  /** The root-relative path that it links to. */
  to?: string;
  /** How many columns it spans, if more than one. */
  span?: number;
}

/** The data of a figure as a table. */
export interface FigureTable {
  head: { text: string; value: boolean }[];
  rows: TableCell[][];
}

/** The table of a figure: for a chart, each value in words, with its window, its origin and where it was read. */
export function figureTable(figure: Figure, publication: Publication): FigureTable {
  return isClaimTrail(figure) ? roadTable(figure, publication) : chartTable(figure, publication);
}

function chartTable(figure: ChartFigure, publication: Publication): FigureTable {
  const { file, chart, dataset } = figure;
  const { locale, registers } = publication;
  const { words } = locale;
  const title = (name: string) => dataset.columns.find((column) => column.name === name)!.title;
  const units = new Set(chart.points.map(({ unit }) => unit));
  const oneUnit = units.size === 1 ? unitName([...units][0]!, 2, locale) : "";
  const { label, value } = file.columns;
  // Where each label is a group of its own, one column says both.
  const group = file.columns.group === label ? undefined : file.columns.group;

  const rows = chart.points.map((point) => ({
    ...point,
    from: point.row && provenanceOf(point.row, dataset, registers),
  }));
  const drawn = new Set(chart.points.map(({ row }) => row));
  const wholes = basisOf(figure, publication)
    .filter((basis) => !drawn.has(basis.row))
    .map(({ row, dataset: owner, label }) => {
      const column =
        (owner === dataset && owner.columns.find(({ name }) => name === file.columns.value)) ||
        valueColumnOf(owner.columns)!;
      const { unit, styles } = chart.points[0]!;
      return {
        label,
        estimate: valueOf(column, row.cells),
        unit,
        styles,
        group: null,
        from: provenanceOf(row, owner, registers),
      };
    });

  return {
    head: [
      { text: title(label), value: false },
      ...(group ? [{ text: title(group), value: false }] : []),
      ...(value ? [{ text: `${title(value)}${oneUnit && ` (${oneUnit})`}`, value: true }] : []),
      ...[words.when, words.whoCounted, words.readIn].map((text) => ({ text, value: false })),
    ],
    rows: [...rows, ...wholes].map(({ label, group: own, estimate, unit, styles, from }): TableCell[] => [
      { text: label, as: "heading" },
      ...(group ? [{ text: own ?? "", as: "text" as const }] : []),
      // Events, and what leads where, have no values.
      ...(value
        ? [
            {
              text: estimate
                ? `${formatEstimate(estimate, locale, styles.full)}${oneUnit ? "" : ` ${unitName(unit, estimate.value, locale)}`}`
                : words.notPublished,
              as: "value" as const,
            },
          ]
        : []),
      ...(from
        ? [
            { text: from.window ? formatWindow(from.window, locale, "short") : "", as: "text" as const },
            { text: from.origin?.name ?? "", as: "text" as const },
            {
              text: from.source?.publisher ?? "",
              as: "text" as const,
              name: true,
              ...(from.source && { to: address.cite(from.quote?.id ?? from.source.id) }),
            },
          ]
        : [{ text: estimate ? words.computedRest : "", as: "text" as const, span: 3 }]),
    ]),
  };
}

/** A column with the same content in every row, and that content. */
export interface SharedColumn {
  title: string;
  cell: TableCell;
}

/**
 * Removes the columns with the same content in every row, and returns these separately, to be stated once; empty
 * columns are dropped. The first column and the values stay, and so does a column in which a cell that spans several
 * begins.
 */
export function withoutSharedColumns({ head, rows }: FigureTable): FigureTable & { shared: SharedColumn[] } {
  // A cell that spans several columns is the last of its row; if it is empty, all of them are.
  const columns = head.map((_, at) =>
    rows.flatMap((cells) => cells[at] ?? []).filter(({ text, span }) => text !== "" || span === undefined),
  );
  const isShared = columns.map(
    ([first, ...others], at) =>
      at > 0 &&
      !head[at]!.value &&
      others.length > 0 &&
      first!.span === undefined &&
      others.every(({ text, to, span }) => text === first!.text && to === first!.to && span === undefined),
  );
  return {
    head: head.filter((_, at) => !isShared[at]),
    rows: rows.map((cells) =>
      cells.flatMap(({ span = 1, ...cell }, at) => {
        const left = isShared.slice(at, at + span).filter((shared) => !shared).length;
        return left === 0 ? [] : [{ ...cell, ...(left > 1 && { span: left }) }];
      }),
    ),
    shared: columns.flatMap(([first], at) =>
      isShared[at] && first!.text !== "" ? [{ title: head[at]!.text, cell: first! }] : [],
    ),
  };
}

/** The table of a claim trail: one row for each element in each text, with the wording before and after. */
function roadTable({ file, chart, dataset }: ClaimTrailFigure, { locale }: Publication): FigureTable {
  const { words } = locale;
  const columns = ["source", "date", "upstream", "element", "before", "after", "change", "weight"] as const;
  const title = (part: (typeof columns)[number]) =>
    dataset.columns.find(({ name }) => name === file.columns[part])!.title;
  const names = new Map(chart.claimSources.map(({ id, name }) => [id, name]));
  const text = (text: string): TableCell => ({ text, as: "text" });
  return {
    head: columns.map((part) => ({ text: title(part), value: false })),
    rows: chart.claimSources.flatMap(({ id, name, date, seen, upstream, changes }) =>
      changes.map(({ element, before, after, kind, words: change, weight }): TableCell[] => [
        { text: seen ? name : `${name} (${words.notSeen})`, as: "heading", name: true, to: address.cite(id) },
        text(date ? formatDate(date, locale, "short") : words.undated),
        { ...text((upstream && names.get(upstream)) ?? ""), name: true },
        text(kind === "origin" ? "" : element),
        text(before ? typesetAround(before, locale.typography) : ""),
        text(typesetAround(after, locale.typography)),
        text(change),
        text(weight === "none" ? "" : chart.weightNames[weight]!),
      ]),
    ),
  };
}
