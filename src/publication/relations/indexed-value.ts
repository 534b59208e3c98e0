import type { NumberStyle } from "../../i18n/number-style.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { Origin } from "../../model/origin.ts";
import type { Place } from "../../model/place.ts";
import type { Source } from "../../model/source.ts";
import type { Window } from "../../model/window.ts";
import type { NamedNumber, SourceRow } from "../../numbers/model.ts";
import type { Topic } from "../read/topics.ts";

/** One thing that is counted: what one origin says of one place and time, however many sources repeat it. */
export interface Meaning {
  estimate: Estimate;
  unit: string;
  style: NumberStyle;
  /** The numbers of the publication that are this value; a value of the data may have none. */
  numbers: readonly NamedNumber[];
  /** The row that reports it: of several, the first that a number is taken from. Null if it was computed. */
  row: SourceRow | null;
  topic: Topic | null;
  measure: string;
  /** Exactly who or what was counted. */
  counted: string;
  place: Place | null;
  window: Window | null;
  origins: readonly Origin[];
  /** The sources that report it. */
  sources: readonly Source[];
  /** The other values that are given for the same count, ascending. */
  disputed: readonly Pick<Meaning, "estimate" | "unit" | "style">[];
}

/** A number as readers look it up, with everything that it stands for. */
export interface IndexedValue {
  /** Unique among all values; the id of its entry in a page. */
  id: string;
  /** Its unit: that of the data, where shares count as per cent. */
  unit: string;
  value: number;
  /** "1,500", "52%". */
  text: string;
  meanings: readonly Meaning[];
  /** Ids of other values: those that it becomes if it is rounded, and those that become it. */
  roundsTo: readonly string[];
  roundedFrom: readonly string[];
}
