import type { Typeface } from "../theme/typeface.ts";
import type { Row } from "../datasets/table.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Chart } from "./model.ts";

/** What can happen to an element of a claim on its way from one text to the next; `origin` is where it begins. */
export const changeKinds = ["origin", "kept", "changed", "softened", "hardened", "dropped", "added"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** How much a change matters, from not at all to what the text that it draws on does not support. */
export const weights = ["none", "minor", "material", "unsupported"] as const;
export type Weight = (typeof weights)[number];

/** One element of the claim in two texts. */
export interface ClaimChange {
  row: Row;
  kind: ChangeKind;
  /** The kind in words, and the element. */
  words: string;
  element: string;
  /** The wording there; null where there is none to compare. */
  before: string | null;
  after: string;
  weight: Weight;
}

/** A text that makes the claim, and how it words it. */
export interface ClaimSource {
  /** Id of the source. */
  id: string;
  name: string;
  /** `YYYY-MM-DD`; null where the text shows none. */
  date: string | null;
  /** False for an original that is known only through others. */
  seen: boolean;
  /** Id of the claimSource that it draws on, which stands before it; null where the claim begins. */
  upstream: string | null;
  changes: readonly ClaimChange[];
}

/** The trail of a claim: who said it first, who repeated it, and what changed in the words at each step. */
export interface ClaimTrail {
  /** Id of the figure. */
  id: string;
  type: "claim-trail";
  /** Each followed by those that draw on it. */
  claimSources: readonly ClaimSource[];
  /** Ids of the claimSources to which the main trail leads. */
  highlight: readonly string[];
  /** The weights in words. */
  weightNames: Readonly<Partial<Record<Weight, string>>>;
  locale: Locale;
  /** Measures the texts of its drawings. */
  typeface: Typeface;
}

/** Whether a figure draws the trail of a claim, and not values. */
export function isTrail(drawn: Chart | ClaimTrail): drawn is ClaimTrail {
  return "claimSources" in drawn;
}
