import { decimalsIn, unitOf, valueOf } from "../../datasets/table.ts";
import { rowKey } from "../../datasets/row-key.ts";
import { show } from "../../diagnostics/problem.ts";
import { quantity } from "../../model/arithmetic.ts";
import { isDate } from "../../model/date.ts";
import { unitIn } from "../../model/unit.ts";
import { lastDay } from "../../model/window.ts";
import { placeOf, windowOf } from "../definitions/comparable.ts";
import type { ClaimEntry } from "../definitions/definition.ts";
import type { FindDataset } from "../definitions/row-operations.ts";
import { selectRows, valueColumn } from "../definitions/selection.ts";
import type { SourceRow } from "../model.ts";
import { valueOfNumber, type ClaimValue } from "./model.ts";
import type { Known } from "./predicate.ts";
import type { SeriesPoint } from "./trend.ts";

/** What a series is taken from. */
interface SeriesContext extends Known {
  find: FindDataset;
}

/** The values of a trend, which must have dates in order; null, with a problem, if they do not. */
export function seriesOf(entry: ClaimEntry, context: SeriesContext): SeriesPoint[] | null {
  const { of, from, to } = entry.definition.trend!;
  const wrong = (["from", "to"] as const).find(
    (key) => entry.definition.trend![key] !== undefined && !isDate(entry.definition.trend![key]!),
  );
  if (wrong) {
    entry.fault(["trend", wrong], show(entry.definition.trend![wrong]), "a date, as YYYY-MM-DD", "Correct it.");
    return null;
  }
  const values = Array.isArray(of)
    ? allFound(
        of.map((id, i) => {
          const number = context.number(id, ["trend", "of", i]);
          return number && valueOfNumber(number, "point");
        }),
      )
    : rowsOf(entry, context);
  if (!values) return null;
  const undated = values.find(({ window }) => window === null);
  if (undated) {
    entry.fault(
      ["trend", "of"],
      `${show(undated.number ?? undated.title)}, which has no window`,
      "values that each have one window",
      "Choose others.",
    );
    return null;
  }
  const points = values
    .filter(isPoint)
    .filter(
      ({ window }) => (from === undefined || lastDay(window) >= from) && (to === undefined || lastDay(window) <= to),
    );
  const ordered = Array.isArray(of)
    ? points
    : points.toSorted((a, b) => (lastDay(a.window) < lastDay(b.window) ? -1 : 1));
  const late = ordered.findIndex((point, i) => i > 0 && lastDay(point.window) <= lastDay(ordered[i - 1]!.window));
  if (late > 0)
    entry.fault(
      ["trend", "of"],
      `${lastDay(ordered[late - 1]!.window)} before ${lastDay(ordered[late]!.window)}`,
      "values in the order of their dates, each later than the one before",
      "Put the earlier one first, or choose between those of one date.",
    );
  else if (ordered.length < 2)
    entry.fault(
      ["trend"],
      ordered.length === 0 ? "no value" : "one value",
      "at least two, at different dates",
      "Choose others.",
    );
  else return ordered;
  return null;
}

function isPoint(value: ClaimValue): value is SeriesPoint {
  return value.value !== null && value.window !== null;
}

/** The values of the rows of a series. */
function rowsOf(entry: ClaimEntry, { find, registers, units }: SeriesContext): ClaimValue[] | null {
  const { of } = entry.definition.trend!;
  if (Array.isArray(of)) return null;
  const keys = ["trend", "of"];
  const dataset = find(entry, [...keys, "dataset"], of.dataset);
  const column = dataset && valueColumn(dataset, of.column, entry, keys);
  const rows = dataset && selectRows(dataset, of.where, entry, keys);
  if (!dataset || !column || !rows) return null;
  const empty = rows.find((row) => (valueOf(column, row.cells)?.kind ?? "unclear") === "unclear");
  if (empty) {
    entry.fault(
      keys,
      `the row ${show(rowKey(dataset, empty))}, which has no value of a known kind`,
      "rows with values",
      "Choose them with `where`.",
    );
    return null;
  }
  return rows.map((row): ClaimValue => {
    const sourceRow: SourceRow = { dataset, row };
    const [estimate, unit, place] = [valueOf(column, row.cells)!, unitOf(column, row.cells), placeOf(sourceRow)];
    return {
      title: place === null ? rowKey(dataset, row) : (registers.places.get(place)?.name ?? place),
      number: null,
      place,
      value: {
        quantity: quantity(estimate, unitIn(units, unit)),
        estimate,
        style: { decimals: decimalsIn(column, row), per: 1 },
        unit,
      },
      window: windowOf(sourceRow),
      rows: [sourceRow],
      part: "point",
    };
  });
}

/** The values, if all could be found. */
export function allFound<T>(values: readonly (T | null)[]): T[] | null {
  const found = values.filter((value) => value !== null);
  return found.length === values.length ? found : null;
}
