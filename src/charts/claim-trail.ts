import type { Typeface } from "../theme/typeface.ts";
import type { Row } from "../datasets/table.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Chart } from "./model.ts";
import type { State } from "./options.ts";

/** What can happen to an element of a claim between one text and the next; `origin` marks where it first appears. */
export const changeKinds = ["origin", "kept", "changed", "softened", "hardened", "dropped", "added"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** How much a change matters, from not at all to a claim that the cited text does not support. */
export const weights = ["none", "minor", "material", "unsupported"] as const;
export type Weight = (typeof weights)[number];

/** How one element of the claim changed between two texts. */
export interface ClaimChange {
  row: Row;
  kind: ChangeKind;
  /** The kind of change and the element, as text. */
  words: string;
  element: string;
  /** The element as the data have it. */
  key: string;
  /** The wording in the upstream text; null if there is nothing to compare with. */
  before: string | null;
  after: string;
  weight: Weight;
  /** Whether the figure highlights other elements. */
  quiet: boolean;
  /** The author's annotation. */
  remark: string | null;
}

/** A text that makes the claim, and its wording. */
export interface ClaimSource {
  /** Id of the source. */
  id: string;
  name: string;
  /** `YYYY-MM-DD`; null if the text is undated. */
  date: string | null;
  /** False for an original that is known only through other texts. */
  seen: boolean;
  /** Id of the source that it draws on, which comes earlier in the list; null where the claim begins. */
  upstream: string | null;
  changes: readonly ClaimChange[];
}

/** What a state of a trail stresses. */
export interface TrailState extends State {
  /** Ids of the sources at which its main trail ends. */
  highlight: readonly string[];
  /** The elements whose changes are stressed; null if all are. */
  elements: readonly string[] | null;
}

/** The trail of a claim: who made it first, who repeated it, and how the wording changed at each step. */
export interface ClaimTrail {
  /** Id of the figure. */
  id: string;
  type: "claim-trail";
  /** Depth first: each source is followed by those that draw on it. */
  claimSources: readonly ClaimSource[];
  /** Ids of the sources at which the main trail ends. */
  highlight: readonly string[];
  /** The states between which readers choose, the first being the trail as it is; empty if there is no choice. */
  states: readonly TrailState[];
  /** Labels of the weights. */
  weightNames: Readonly<Partial<Record<Weight, string>>>;
  locale: Locale;
  /** Measures the text of its drawings. */
  typeface: Typeface;
}

/** Whether a figure draws the trail of a claim rather than values. */
export function isTrail(drawn: Chart | ClaimTrail): drawn is ClaimTrail {
  return "claimSources" in drawn;
}

/** The ids of the sources from the beginning of the claim to this one. */
export function wayTo(trail: ClaimTrail, id: string): string[] {
  const upstream = trail.claimSources.find((claimSource) => claimSource.id === id)?.upstream ?? null;
  return upstream === null ? [id] : [...wayTo(trail, upstream), id];
}
