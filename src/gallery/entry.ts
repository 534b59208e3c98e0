import type { Typeface } from "../theme/typeface.ts";
import type { Chart } from "../charts/model.ts";
import type { ClaimTrail } from "../charts/claim-trail.ts";

/** An entry of the catalogue. One file per chart type, listed in entries.ts. */
export interface Entry<Drawn extends Chart | ClaimTrail = Chart> {
  type: Drawn["type"];
  /** What it is for, and when another type is better. One or two sentences each. */
  purpose: string;
  instead: string;
  /** The shortest useful figure file, as text. */
  file: string;
  /** Example charts by name; the first, named after the type, is the typical one. Each has a snapshot. */
  cases: Readonly<Record<string, Drawn>>;
}

/** The cases of a chart type by name, in another font than that of their snapshots. */
export function casesIn({ cases }: Entry<Chart | ClaimTrail>, typeface: Typeface): [string, Chart | ClaimTrail][] {
  return Object.entries(cases).map(([name, drawn]) => [name, { ...drawn, typeface }]);
}
