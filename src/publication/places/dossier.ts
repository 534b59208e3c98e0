import { byLabel } from "../../i18n/order.ts";
import type { Origin } from "../../model/origin.ts";
import type { Place } from "../../model/place.ts";
import type { Publication } from "../model.ts";
import { contradictionsOf, type Contradiction } from "../relations/contradictions.ts";
import { observationsIn } from "../relations/observations.ts";
import { neighboursOf, type Neighbours } from "./neighbours.ts";
import { overviewOf, type Overview } from "./overview.ts";
import { byTopic, inTime, statementsOf, type Dated, type PlaceTopic, type Statement } from "./statements.ts";
import { unknownOf, type Unknown } from "./unknown.ts";

/** Everything that the page of a place shows. */
export interface Dossier {
  /** All that may be counted. */
  statements: readonly Statement[];
  overview: Overview;
  topics: readonly PlaceTopic[];
  /** What the country's own authorities say, by authority, the newest of `total` values, oldest first. */
  authorities: readonly { origin: Origin; timeline: readonly Dated[]; total: number }[];
  /** The newest values, oldest first. */
  timeline: readonly Dated[];
  /** Statements with the quotes in which they were read, newest first. */
  quoted: readonly Statement[];
  contradictions: readonly Contradiction[];
  unknown: Unknown;
  neighbours: Neighbours;
}

/** The most statements that a page shows by topic, in time and by authority; datasets have the others. */
export const mostStatements = 100;
const mostInTime = 40;
const mostOfAuthority = 12;

/** The most quotes that a page shows. */
const mostQuotes = 6;

/** What the data say about a place. */
export function dossierOf(place: Place, publication: Publication): Dossier {
  const { registers, relations, locale } = publication;
  const rows = relations.rowsOfPlace.get(place.id) ?? [];
  const all = statementsOf(observationsIn(rows, publication));
  const usable = all.filter((statement) => statement.usable);
  const timed = inTime(usable);
  const ofAuthorities = timed.filter(({ statement }) => statement.origin?.place === place.id);
  const byLabels = byLabel(locale);
  return {
    statements: usable,
    overview: overviewOf(usable, relations.topics),
    topics: byTopic(all, relations.topics, mostStatements),
    authorities: [...Map.groupBy(ofAuthorities, ({ statement }) => statement.origin!)]
      .map(([origin, said]) => ({ origin, timeline: said.slice(-mostOfAuthority), total: said.length }))
      .toSorted((a, b) => byLabels(a.origin.name, b.origin.name)),
    timeline: timed.slice(-mostInTime),
    quoted: quotedIn(timed.map(({ statement }) => statement)),
    contradictions: rows
      .flatMap(({ dataset, rows: own }) => contradictionsOf({ ...dataset, rows: own }, registers))
      .map((contradiction) => ({ ...contradiction, place: "" })),
    unknown: unknownOf(
      place,
      usable,
      relations.topics,
      [...registers.origins.values()].some((origin) => origin.place !== null),
    ),
    neighbours: neighboursOf(place, relations.places, registers, byLabels),
  };
}

/** The newest statements that have quotes: one for each origin first, and each quote once. */
function quotedIn(statements: readonly Statement[]): Statement[] {
  const quotes = new Set<string>();
  const distinct = statements.toReversed().filter(({ quote, source }) => {
    if (!quote || !source || quotes.has(quote.id)) return false;
    quotes.add(quote.id);
    return true;
  });
  const origins = new Set<string>();
  const first = distinct.filter(({ origin }) => {
    const isFirst = !origins.has(origin?.id ?? "");
    origins.add(origin?.id ?? "");
    return isFirst;
  });
  const rest = distinct.filter((statement) => !first.includes(statement));
  const chosen = new Set([...first, ...rest].slice(0, mostQuotes));
  return distinct.filter((statement) => chosen.has(statement));
}
