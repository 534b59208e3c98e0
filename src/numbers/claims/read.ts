import type { Registers } from "../../datasets/registers.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { show } from "../../diagnostics/problem.ts";
import type { Locale } from "../../i18n/locale.ts";
import { differences, type Aspect } from "../definitions/comparable.ts";
import type { ClaimEntry } from "../definitions/definition.ts";
import type { FindDataset } from "../definitions/row-operations.ts";
import type { NamedNumber } from "../model.ts";
import { claimWords } from "../../i18n/claim-words.ts";
import { compareNumbers, sidesOf } from "./compare.ts";
import { claimFault } from "./fit.ts";
import type { Claim, Computed } from "./model.ts";
import { claimOfRows } from "./row-claims.ts";
import { claimTitle } from "./title.ts";
import { allFound, seriesOf } from "./series.ts";
import { judgeTrend } from "./trend.ts";
import { bandsOf, judgeVague } from "./vague.ts";

/** What claims are computed from. */
export interface ClaimContext {
  numbers: ReadonlyMap<string, NamedNumber>;
  /** Ids of all numbers and claims, including those with faults, and those of claims. */
  ids: ReadonlySet<string>;
  claimIds: ReadonlySet<string>;
  find: FindDataset;
  registers: Registers;
  locale: Locale;
}

/**
 * Computes every claim, in order. Adds a problem for each fault, and for each claim that is not proven; the latter
 * stays, so that the texts that make it are found too.
 */
export function readClaims(entries: Iterable<ClaimEntry>, context: ClaimContext): Map<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const entry of entries) {
    const computed = compute(entry, context);
    const claim = computed && complete(entry, computed, context);
    if (!claim) continue;
    claims.set(entry.id, claim);
    if (claim.verdict === "proven") continue;
    entry.fault(
      [entry.claim],
      `${claim.verdict === "open" ? "an open" : "a refuted"} claim: ${claim.doubt}`,
      "a claim that holds whatever the values are",
      claim.verdict === "open"
        ? "Claim less, or choose values that decide it."
        : "Correct the claim, and every text that makes it.",
    );
  }
  return claims;
}

function complete(entry: ClaimEntry, computed: Computed, { registers, locale }: ClaimContext): Claim | null {
  const title = entry.definition.title ?? claimTitle(computed, registers, locale);
  if (title === null) {
    entry.fault([], "no title", "what is claimed of the rows, in a few words", "Add `title`.");
    return null;
  }
  if (entry.definition.title !== undefined) checkTitle(entry, entry.definition.title, computed, locale);
  const rows = computed.values.flatMap((value) => value.rows);
  return {
    ...computed,
    id: entry.id,
    title,
    rows: [...new Map(rows.map((sourceRow) => [sourceRow.row, sourceRow])).values()],
    comparable: entry.definition.comparable ?? null,
    at: entry.at([]),
  };
}

/** Checks that a title claims nothing else than its claim. Titles of claims about rows may name a condition too. */
function checkTitle(entry: ClaimEntry, title: string, { statement }: Computed, locale: Locale): void {
  const kinds = "total" in statement ? ["all", "none", "only", "most"] : ["compare", "trend", "vague"];
  const words = claimWords(title, locale.claims).filter(({ kind }) => kinds.includes(kind));
  const fault = words.map((word) => claimFault(word, statement, entry.id, locale)).find((wrong) => wrong !== null);
  if (fault) entry.fault(["title"], fault.found, fault.expected, "Correct the title, or the claim.");
}

function compute(entry: ClaimEntry, context: ClaimContext): Computed | null {
  const { find, registers, locale } = context;
  const units = locale.knownUnits;
  const number = (id: string, keys: readonly PropertyKey[]) => findNumber(entry, id, keys, context);
  switch (entry.claim) {
    case "compare": {
      const { relation, is, than } = sidesOf(entry);
      const [first, second] = [is, than].map((side) => side.map(({ id, keys }) => number(id, keys)));
      const [a, b] = [allFound(first!), allFound(second!)];
      if (!a || !b || !agree(entry, [...a, ...b], ["units", "windows", "measures", "populations", "origins"]))
        return null;
      return compareNumbers(relation, a, b, locale);
    }
    case "trend": {
      const points = seriesOf(entry, { find, registers, units, number });
      if (
        !points ||
        !agree(
          entry,
          points.map((point) => ({ unit: point.value.unit, rows: point.rows })),
          ["units", "measures", "places", "populations", "origins"],
        )
      )
        return null;
      return {
        ...judgeTrend(points, entry.definition.trend!.does, locale),
        operands: points.flatMap((point) => point.number ?? []),
      };
    }
    case "vague": {
      const { of, word } = entry.definition.vague!;
      const bands = bandsOf(locale);
      const found = number(of, ["vague", "of"]);
      if (bands[word] === undefined)
        entry.fault(
          ["vague", "word"],
          show(word),
          "a vague word",
          suggest(word, Object.keys(bands), "the words' ranges, which content/site.yaml may set,"),
        );
      return found && bands[word] !== undefined ? judgeVague(found, word, locale) : null;
    }
    default:
      return claimOfRows(entry, entry.claim, find, { registers, units, number });
  }
}

/** The number with an id; null, with a problem unless its own fault is reported, if there is none. */
function findNumber(
  entry: ClaimEntry,
  id: string,
  keys: readonly PropertyKey[],
  { numbers, ids, claimIds }: ClaimContext,
): NamedNumber | null {
  const fault = (found: string, action: string) => void entry.fault(keys, found, "the id of a number", action);
  const number = numbers.get(id);
  if (!ids.has(id)) fault(show(id), suggest(id, numbers.keys(), "content/numbers/"));
  else if (claimIds.has(id)) fault(`${show(id)}, which is a claim`, "Name the numbers that it compares.");
  else if (number?.operation === "rank") fault(`${show(id)}, which is a rank`, "Choose the ranked number.");
  else return number ?? null;
  return null;
}

/** Whether the values can be compared, or the claim says why. */
function agree(entry: ClaimEntry, values: Parameters<typeof differences>[0], aspects: readonly Aspect[]): boolean {
  const different = entry.definition.comparable ? [] : differences(values, aspects);
  if (different.length > 0)
    entry.fault(
      [entry.claim],
      different.join(" and "),
      "values that can be compared",
      "Choose others, or say in `comparable` why these can be.",
    );
  return different.length === 0;
}
