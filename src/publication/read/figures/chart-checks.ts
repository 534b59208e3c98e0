import { type Point } from "../../../charts/model.ts";
import type { ChartType } from "../../../charts/chart-type.ts";
import type { ChartFile } from "./figure-file.ts";
import { lookOf, reach } from "../../../charts/marks/marks.ts";
import type { Options } from "../../../charts/options.ts";
import { roundingSlack, subtract, total as totalOf } from "../../../model/decimal.ts";
import { unitIn, type Units } from "../../../model/unit.ts";
import { lastDay } from "../../../model/window.ts";
import { suggest } from "../../../diagnostics/nearest.ts";
import { show } from "../../../diagnostics/problem.ts";

/** Adds a problem at some keys of a figure file. */
export type Fault = (keys: PropertyKey[], found: string, expected: string, action: string) => void;

/** The most marks of one chart: nobody counts more, and each adds to the weight of the page. */
const mostMarks = 3000;

/** Checks that only options of the chart type are given, and all that it requires. */
export function checkOptions(
  { type: name, options, columns, order }: ChartFile,
  { uses, needs }: ChartType,
  fault: Fault,
): void {
  for (const option of Object.keys(options) as (keyof Options)[]) {
    if (!uses.includes(option))
      fault(
        ["options", option],
        `the option ${show(option)}`,
        `only the options of ${name}: ${uses.join(", ") || "none"}`,
        "Remove it, or choose another chart type.",
      );
  }
  if (order === "date" && !columns.date && !needs.includes("date"))
    fault(
      ["order"],
      show("date"),
      "a column for `date` to sort by",
      "Name the column of type window, or choose another order.",
    );
  if (needs.includes("whole") && !options.whole)
    fault(["options"], "no `whole`", `the row that is the whole, because ${name} needs one`, "Add options.whole.row.");
  const falling = options.classes?.findIndex((limit, i, all) => i > 0 && limit <= all[i - 1]!) ?? -1;
  if (falling > 0)
    fault(
      ["options", "classes", falling],
      show(options.classes![falling]),
      `a limit above the previous one, ${options.classes![falling - 1]}`,
      "Put them in ascending order.",
    );
}

/** Whether an annotation is at this point. */
export function fits(
  { at, group, date }: { at: string; group?: string | undefined; date?: string | undefined },
  point: Point,
): boolean {
  return (
    point.key === at &&
    (group === undefined || group === point.group) &&
    (date === undefined || (point.window !== null && lastDay(point.window) === date))
  );
}

function checkHighlight(
  drawn: readonly Point[],
  highlight: readonly string[] | undefined,
  at: PropertyKey[],
  path: string,
  fault: Fault,
): void {
  const keys = drawn.map(({ key }) => key);
  const groups = drawn.flatMap(({ group }) => group ?? []);
  highlight?.forEach((key, i) => {
    if (!keys.includes(key) && !groups.includes(key))
      fault(
        [...at, i],
        show(key),
        groups.length > 0 ? "the key of a drawn label, or the name of a group" : "the key of a drawn label",
        suggest(key, [...new Set([...keys, ...groups])], path),
      );
  });
}

/** Checks that highlighted labels are drawn, and that each annotation is at exactly one point. */
export function checkKeys(
  drawn: readonly Point[],
  { highlight, annotations }: Options,
  path: string,
  fault: Fault,
): void {
  const keys = drawn.map(({ key }) => key);
  checkHighlight(drawn, highlight, ["options", "highlight"], path, fault);
  annotations?.forEach((annotation, i) => {
    const found = drawn.filter((point) => fits(annotation, point)).length;
    if (!keys.includes(annotation.at))
      fault(
        ["options", "annotations", i, "at"],
        show(annotation.at),
        "the key of a drawn label",
        suggest(annotation.at, keys, path),
      );
    else if (found !== 1)
      fault(
        ["options", "annotations", i],
        `${found} points`,
        "one point",
        "Name its `group` as drawn, or its `date`, the last day of its window.",
      );
  });
}

/** Checks that the states of a figure differ, highlight what is drawn, and begin with the figure as it is. */
export function checkStates(
  drawn: readonly Point[],
  { type, options: { states, colours } }: ChartFile,
  path: string,
  fault: Fault,
): void {
  if (!states) return;
  const groups = new Set(drawn.map(({ group }) => group));
  if (colours)
    fault(["options", "states"], "states beside `colours`", "marks whose tone says one thing", "Remove one of them.");
  if (groups.size > 1 && ["bars", "dots", "table"].includes(type))
    fault(["options", "states"], `states of ${groups.size} groups`, "states of a chart without groups", "Remove them.");
  checkStateNames(states, fault);
  states.forEach(({ highlight }, i) =>
    checkHighlight(drawn, highlight, ["options", "states", i, "highlight"], path, fault),
  );
}

/** Checks that the states of a figure have unique names and ids, and begin with the figure as it is. */
export function checkStateNames(states: readonly Record<string, unknown>[], fault: Fault): void {
  states.forEach((state, i) => {
    const at = ["options", "states", i];
    for (const key of i === 0 ? ["highlight", "elements"] : [])
      if (state[key])
        fault(
          [...at, key],
          key === "highlight" ? "a highlight" : `\`${key}\``,
          "none: the first state has that of the figure",
          "Remove it.",
        );
    for (const key of ["name", "id"])
      if (state[key] !== undefined && states.findIndex((other) => other[key] === state[key]) < i)
        fault([...at, key], show(state[key]), `a unique ${key}`, "Choose another.");
  });
}

/** Checks that annotations that are shown in some states only name states, and belong to a chart that can hide them. */
export function checkAnnotationStates(
  { type, options: { annotations = [], states = [] } }: ChartFile,
  path: string,
  fault: Fault,
): void {
  const ids = states.flatMap(({ id }) => id ?? []);
  annotations.forEach(({ states: own }, i) => {
    const at = ["options", "annotations", i, "states"];
    if (own && !annotatedInStates.includes(type))
      fault(at, `states of an annotation in ${type}`, `them only in ${annotatedInStates.join(", ")}`, "Remove them.");
    own?.forEach((id, k) => {
      if (!ids.includes(id)) fault([...at, k], show(id), "the id of a state of this figure", suggest(id, ids, path));
    });
  });
}

/** The chart types whose annotations are drawn apart from labels, so that they can be shown in some states only. */
const annotatedInStates: readonly string[] = ["bars", "lines", "steps"];

/**
 * Checks that parts are in the unit of their whole and not larger than it, and that a chart of counted marks has a
 * countable number of them.
 */
export function checkAmounts(
  parts: readonly Point[],
  whole: Point | null,
  { type, options }: ChartFile,
  units: Units,
  fault: Fault,
): void {
  const total = totalOf(parts.map(({ estimate }) => reach(estimate)));
  if (whole) {
    const other = parts.find(({ unit }) => unit !== whole.unit);
    const open = lookOf(whole.estimate) === "open";
    const isRounded =
      !unitIn(units, whole.unit).counted &&
      subtract(total, reach(whole.estimate)) <=
        roundingSlack(
          parts.map(({ estimate }) => reach(estimate)),
          reach(whole.estimate),
        );
    if (other)
      fault(
        ["options", "whole"],
        `a whole in ${whole.unit} and a part in ${other.unit}`,
        "a whole and parts in one unit",
        "Choose other rows.",
      );
    else if (!open && total > reach(whole.estimate) && !isRounded)
      fault(
        ["options", "whole"],
        `a whole of ${reach(whole.estimate)} whose parts add up to ${total}`,
        "parts that together do not exceed their whole",
        "Choose other rows.",
      );
  }
  const each = options.each ?? (type === "unit-chart" ? 1 : null);
  const marks = each === null ? 0 : (whole ? reach(whole.estimate) : total) / each;
  if (marks > mostMarks)
    fault(
      ["options", "each"],
      `${Math.ceil(marks)} marks`,
      `at most ${mostMarks} marks`,
      "Let each mark represent more.",
    );
}
