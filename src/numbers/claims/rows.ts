import type { Interval } from "../../model/interval.ts";
import type { ClaimValue, Verdict } from "./model.ts";
import type { RowClaimKind } from "./definition.ts";

/** How many rows, or distinct values, there are for a claim. */
export interface Tally {
  meeting: number;
  failing: number;
  /** Of those in the dataset. */
  unknown: number;
  /** The most that the dataset may lack; they are unknown as well. */
  missing: number;
}

/** Counts the items of a claim; `total` is the interval of the number of all that there are. */
export function tallyOf(items: readonly ClaimValue[], total: Interval | null): Tally {
  const count = (part: ClaimValue["part"]) => items.filter((item) => item.part === part).length;
  return {
    meeting: count("meets"),
    failing: count("fails"),
    unknown: count("unknown"),
    missing: Math.max((total?.high ?? 0) - items.length, 0),
  };
}

/** Judges a claim about all, none or most of some items; `but` are the exceptions that it names. */
export function judgeTally(kind: Exclude<RowClaimKind, "only">, tally: Tally, but = 0): Verdict {
  const { meeting, failing } = tally;
  const most = tally.unknown + tally.missing;
  switch (kind) {
    case "all":
      if (failing > but || (most === 0 && failing !== but)) return "refuted";
      return most === 0 ? "proven" : "open";
    case "none":
      return meeting > 0 ? "refuted" : most === 0 ? "proven" : "open";
    case "most":
      if (meeting > failing + most) return "proven";
      return meeting + most <= failing ? "refuted" : "open";
  }
}

/** Judges a claim that only some items meet a condition: `named` are these. */
export function judgeOnly(
  items: readonly ClaimValue[],
  named: ReadonlySet<ClaimValue>,
  { unknown, missing }: Tally,
): Verdict {
  const against = items.some((item) => item.part === (named.has(item) ? "fails" : "meets"));
  return against ? "refuted" : unknown + missing === 0 ? "proven" : "open";
}
