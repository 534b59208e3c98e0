import type { Typeface } from "../theme/typeface.ts";
import type { Chart } from "../charts/model.ts";
import type { ClaimTrail } from "../charts/claim-trail.ts";

/** What the catalogue shows of a chart type. One file for each type, listed in entries.ts. */
export interface Entry<Drawn extends Chart | ClaimTrail = Chart> {
  type: Drawn["type"];
  /** What it is for, and when another type says more. One or two sentences each. */
  purpose: string;
  instead: string;
  /** A figure file that is as short as it can be, as text. */
  file: string;
  /** Charts by name; the first, named as the type is, shows what it is for. Each is a snapshot. */
  cases: Readonly<Record<string, Drawn>>;
}

/** The cases of a chart type by name, in another font than that of their snapshots. */
export function casesIn({ cases }: Entry<Chart | ClaimTrail>, typeface: Typeface): [string, Chart | ClaimTrail][] {
  return Object.entries(cases).map(([name, drawn]) => [name, { ...drawn, typeface }]);
}
