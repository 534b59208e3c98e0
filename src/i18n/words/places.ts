/** A count: the number, and as it is written. */
type Counted = readonly [n: number, formatted: string];

/** The text of the pages about places. */
export interface PlaceWords {
  places: string;
  /** What the list is, and what the map shows. */
  placesText: string;
  placeCount: (places: Counted) => string;
  map: string;
  skipMap: string;
  levels: Readonly<Record<"country" | "grouping" | "world", string>>;
  /** Who defines a grouping, what it includes. */
  definedBy: (origin: string) => string;
  includes: (countries: string) => string;
  values: (values: Counted, topics: Counted) => string;
  /** The first sentence of a page: how many values by how many origins, and the days that they cover; about the world "". */
  lead: (place: string, values: Counted, origins: Counted, from: string, to: string) => string;
  /** Why values are not added up, where they count different things. */
  differ: string;
  /** How many values come from authorities of the country. */
  ofAuthorities: (values: Counted, all: Counted, authorities: string) => string;
  noAuthority: string;
  contradictory: (cases: Counted) => string;
  inShort: string;
  /** The values of a measure: between which they are, which all of them are, or only how many there are. */
  range: (values: Counted, origins: Counted, lowest: string, highest: string) => string;
  same: (values: Counted, origins: Counted, value: string) => string;
  several: (values: Counted, origins: Counted) => string;
  moreMeasures: (measures: Counted) => string;
  allValues: string;
  signs: string;
  /** Who reports a value. */
  readIn: string;
  notNamed: string;
  record: (values: Counted) => string;
  recordText: string;
  shown: (shown: string, all: string) => string;
  /** The newest of some values, or all of them. */
  newest: (shown: Counted, all: Counted) => string;
  authorities: string;
  timeline: string;
  timelineText: string;
  quotes: string;
  beside: string;
  besideText: string;
  looseText: string;
  figures: string;
  highlighted: (place: string) => string;
  articles: string;
  neighbours: string;
  nearest: string;
  inGroupings: string;
  members: string;
  contradictions: string;
  contradictionsText: string;
  unknown: string;
  missing: (topics: string) => string;
  /** How many values on a topic have an open end, and the last day for which there is one. */
  open: (topic: string, open: Counted, values: Counted, date: string) => string;
  unattributed: (values: Counted) => string;
  unclear: (values: Counted) => string;
  download: string;
  withheld: string;
  /** The description of a page for search engines. */
  description: (place: string, values: Counted, origins: Counted, topics: string) => string;
}
