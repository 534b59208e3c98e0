import type { Chart, Point } from "../charts/model.ts";
import { withStyles } from "../charts/model.ts";
import { reach } from "../charts/marks/marks.ts";
import type { Row } from "../datasets/table.ts";
import { unitName } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { byLabel } from "../i18n/order.ts";
import { alone } from "../i18n/number-style.ts";
import { lastDay } from "../model/window.ts";
import type { Typeface } from "../theme/typeface.ts";
import type { ExploredValue } from "./values.ts";

/** A chart of values that have their measure, their unit and the level of their places in common. */
export interface ExploredChart {
  chart: Chart;
  /** The measure. */
  title: string;
  /** Its level of places and its unit, what all values share, and how they were chosen and drawn; in sentences. */
  facts: string[];
}

/** The charts that fit some values; if there are none, the reason. */
export interface ExploredCharts {
  charts: ExploredChart[];
  /** How many measures with several values are only in the table. */
  left: number;
  why: "one" | "different" | "unusable" | "many" | null;
}

/** What charts are written with, how many there may be, and the beginning of their ids. */
export interface ChartContext {
  locale: Locale;
  typeface: Typeface;
  most: number;
  id: string;
}

/** The most rows of a chart: more could not be told apart. */
export const mostRows = 60;

/** A point needs a row, which it was read from; the explorer has its cells as texts only. */
const row: Row = { cells: {}, at: () => ({ path: "", line: 1, column: 1 }) };

/**
 * The charts that fit some values: dots, one chart for each measure, unit and level of places with several values, those
 * with most values first. Where a chart has several places it shows the latest value of each, as each counted it; of one
 * place it shows all values in the order of their dates. Values are never computed with.
 */
export function chartsOf(values: readonly ExploredValue[], context: ChartContext): ExploredCharts {
  const drawable = values.filter(({ usability, estimate }) => usability !== "no" && estimate.kind !== "unclear");
  if (drawable.length === 0) return { charts: [], left: 0, why: values.length > 0 ? "unusable" : null };
  const order = byLabel(context.locale);
  const groups = Map.groupBy(drawable, ({ measure, unit, place }) => JSON.stringify([measure, unit, place?.level]));
  const several = [...groups.values()].map((group) => rowsOf(group, order)).filter(({ rows }) => rows.length > 1);
  const fitting = several
    .filter(({ rows }) => rows.length <= mostRows)
    .toSorted((a, b) => b.rows.length - a.rows.length || order(a.rows[0]!.measure, b.rows[0]!.measure));
  const charts = fitting.slice(0, context.most).map((group, i) => chartOf(group, `${context.id}-${i + 1}`, context));
  const why = several.length > 0 ? "many" : groups.size > 1 ? "different" : "one";
  return { charts, left: several.length - charts.length, why: charts.length > 0 ? null : why };
}

interface Rows {
  rows: ExploredValue[];
  /** Whether older values were left out. */
  isLatest: boolean;
}

/** The rows of a chart, one for each count, in the order of the names of their places, then of their dates. */
function rowsOf(values: readonly ExploredValue[], order: (a: string, b: string) => number): Rows {
  const sorted = values.toSorted(
    (a, b) => order(a.place?.name ?? "", b.place?.name ?? "") || order(dayOf(a), dayOf(b)) || order(a.row, b.row),
  );
  // Several sources may report one count.
  const counts = new Map(
    sorted.map((value) => [JSON.stringify([value.place?.id, value.origin?.id, value.window, value.estimate]), value]),
  );
  const rows = [...counts.values()];
  if (new Set(rows.map(({ place }) => place?.id)).size === 1) return { rows, isLatest: false };
  const latest = new Map(rows.map((value) => [JSON.stringify([value.place?.id, value.origin?.id]), value]));
  return { rows: [...latest.values()], isLatest: latest.size < rows.length };
}

function chartOf({ rows, isLatest }: Rows, id: string, { locale, typeface }: ChartContext): ExploredChart {
  const { charts: words, levels } = locale.explore;
  const [first] = rows as [ExploredValue];
  const { measure, unit, place } = first;
  const who = ({ origin }: ExploredValue) => origin?.short ?? "";
  const parts = [({ place }: ExploredValue) => place?.name ?? "", who, ({ when }: ExploredValue) => when];
  const shared = parts.map((part) => rows.every((value) => part(value) === part(first)));
  const label = (value: ExploredValue) =>
    parts.flatMap((part, i) => (shared[i] || part(value) === "" ? [] : [part(value)])).join(" · ") || value.counted;
  const points = rows.map((value, i): Point => ({
    row,
    key: String(i),
    label: label(value),
    estimate: value.estimate,
    unit,
    styles: { full: { ...alone, decimals: value.decimals }, short: alone },
    window: value.window,
    group: null,
    panel: null,
    place: value.place && value.place.level !== "world" ? value.place.id : null,
    from: value.from,
    counter: value.origin?.counter ?? null,
    remark: null,
  }));
  const scale = scaleFor(points);
  const common = parts.flatMap((part, i) =>
    shared[i] && part(first) !== "" && !(i === 0 && rows.length < 2) ? [part(first)] : [],
  );
  return {
    title: measure,
    facts: [
      ...(place && !shared[0] ? [`${levels[place.level]}.`] : []),
      locale.valuesIn(unitName(unit, 2, locale)),
      ...(common.length > 0 ? [words.common(common)] : []),
      ...(isLatest ? [words.latest] : []),
      ...(scale === "sqrt"
        ? [`${locale.words.squareRoots}.`]
        : scale === "log"
          ? [`${locale.words.logarithmic}.`]
          : []),
    ],
    chart: {
      id,
      type: "dots",
      points: withStyles(points, locale),
      whole: null,
      references: [],
      span: null,
      options: {
        ...(points.some(({ counter }) => counter !== null) && { colours: "who-counted" }),
        ...(scale !== "linear" && { scale }),
      },
      locale,
      typeface,
    },
  };
}

/** A scale on which the small values can be told apart beside the large ones. */
function scaleFor(points: readonly Point[]): "linear" | "sqrt" | "log" {
  const least = Math.min(...points.map(({ estimate }) => estimate!.low ?? estimate!.value));
  const ratio = Math.max(...points.map(({ estimate }) => reach(estimate))) / least;
  if (least < 0) return "linear";
  return least > 0 && ratio > 1000 ? "log" : ratio > 30 ? "sqrt" : "linear";
}

function dayOf({ window }: ExploredValue): string {
  return window ? lastDay(window) : "";
}
