import { ratio } from "../../model/arithmetic.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { lastDay } from "../../model/window.ts";
import { sound } from "./compare.ts";
import type { Course } from "./definition.ts";
import { doubtOf } from "./doubt.ts";
import type { Claim, ClaimValue, Verdict } from "./model.ts";
import { decide, judgeRelation, together } from "./verdict.ts";

/** A value of a series, with its date. */
export type SeriesPoint = ClaimValue & {
  value: NonNullable<ClaimValue["value"]>;
  window: NonNullable<ClaimValue["window"]>;
};

/** Judges what a series of at least two values, in the order of their dates, does from the first to the last. */
export function judgeTrend(
  points: readonly SeriesPoint[],
  does: Course,
  locale: Locale,
): Pick<Claim, "statement" | "verdict" | "doubt" | "values"> {
  const [first, last] = [points[0]!, points.at(-1)!];
  const verdict = verdictOn(points, does);
  const direction = does === "falls" || does === "record-low" ? "fewer-than" : "more-than";
  const steps = points
    .slice(1)
    .map((point, i) => judgeRelation(point.value.quantity, direction, points[i]!.value.quantity));
  const shown = (point: SeriesPoint) => ({ id: formatDate(lastDay(point.window), locale), ...point.value });
  const [a, b] = does === "rises" || does === "falls" ? [last, first] : disputed(points, does);
  return {
    statement: {
      kind: "trend",
      does,
      steady: together(steps) === "proven",
      ratio: sound(() => ratio(last.value.quantity, first.value.quantity)),
    },
    verdict,
    doubt: verdict === "proven" ? "" : doubtOf(verdict, shown(a), fails[does], shown(b), locale),
    values: points,
  };
}

/** How a series fails that does not do what is claimed of it: the first of two values "is not above" the second. */
const fails: Readonly<Record<Course, string>> = {
  rises: "not above",
  falls: "not below",
  stays: "not the same as",
  peaks: "not above all others, such as",
  bottoms: "not below all others, such as",
  record: "not above all before, such as",
  "record-low": "not below all before, such as",
};

function verdictOn(points: readonly SeriesPoint[], does: Course): Verdict {
  const quantities = points.map(({ value }) => value.quantity);
  const [first, last] = [quantities[0]!, quantities.at(-1)!];
  const extreme = (index: number, relation: "more-than" | "fewer-than") =>
    together(quantities.flatMap((other, i) => (i === index ? [] : judgeRelation(quantities[index]!, relation, other))));
  const turns = (relation: "more-than" | "fewer-than") => {
    const verdicts = quantities.slice(0, -1).map((_, i) => extreme(i, relation));
    return decide(
      verdicts.includes("proven"),
      verdicts.every((verdict) => verdict === "refuted"),
    );
  };
  switch (does) {
    case "rises":
      return judgeRelation(last, "more-than", first);
    case "falls":
      return judgeRelation(last, "fewer-than", first);
    case "stays":
      return together(quantities.slice(1).map((other) => judgeRelation(other, "equal-to", first)));
    case "peaks":
      return turns("more-than");
    case "bottoms":
      return turns("fewer-than");
    case "record":
      return extreme(quantities.length - 1, "more-than");
    case "record-low":
      return extreme(quantities.length - 1, "fewer-than");
  }
}

/** The two values that messages show: the one by which the course is decided, and the nearest that speaks against it. */
function disputed(points: readonly SeriesPoint[], does: Course): [SeriesPoint, SeriesPoint] {
  const low = does === "bottoms" || does === "record-low";
  const order = points.toSorted((a, b) => (b.value.estimate.value - a.value.estimate.value) * (low ? -1 : 1));
  const last = points.at(-1)!;
  if (does === "stays") return [last, points.find((point) => point !== last && differs(point, last)) ?? points[0]!];
  const chosen = does === "record" || does === "record-low" ? last : order.find((point) => point !== last)!;
  return [chosen, order.find((point) => point !== chosen)!];
}

function differs(a: SeriesPoint, b: SeriesPoint): boolean {
  return judgeRelation(a.value.quantity, "equal-to", b.value.quantity) !== "proven";
}
