import type { PlaceWords } from "../words/places.ts";

const many = ([n, formatted]: readonly [number, string], one: string, other: string) =>
  `${n === 1 ? "one" : formatted} ${n === 1 ? one : other}`;
/** "3 values from one origin". */
const valuesFrom: PlaceWords["several"] = (values, origins) =>
  `${many(values, "value", "values")}${origins[0] > 0 ? ` from ${many(origins, "origin", "origins")}` : ""}`;

/** The text of the pages about places, in English. */
export const places: PlaceWords = {
  places: "Places",
  placesText: "Every place about which there is a value, and who gave it. Nothing here is ranked.",
  placeCount: (places) => many(places, "place", "places"),
  map: "Map: each highlighted country links to its page",
  skipMap: "Skip the map",
  levels: { country: "Countries", grouping: "Groupings", world: "The world" },
  definedBy: (origin) => `Defined by ${origin}.`,
  includes: (countries) => `Includes: ${countries}.`,
  values: (values, topics) => `${many(values, "value", "values")} on ${many(topics, "topic", "topics")}`,
  lead: (place, values, origins, from, to) =>
    values[0] === 0
      ? `What is known${place && ` of ${place}`} is kept for the record only and may not be counted.`
      : `There ${values[0] === 1 ? "is" : "are"} ${many(values, "value", "values")}${place && ` on ${place}`}${origins[0] > 0 ? `, from ${many(origins, "origin", "origins")}` : ""}${
          from === "" ? "" : from === to ? `, for ${from}` : `, for dates from ${from} to ${to}`
        }.`,
  differ: "They count different people, things or times, so they are not added up.",
  ofAuthorities: (values, all, authorities) =>
    all[0] === 1
      ? `It comes from an authority of the country: ${authorities}.`
      : `Of these, ${many(values, "comes", "come")} from the country’s own authorities: ${authorities}.`,
  noAuthority: "None of the values comes from the country’s own authorities.",
  contradictory: (cases) =>
    `In ${many(cases, "case", "cases")} sources give different values for the same count and time.`,
  inShort: "In short",
  range: (values, origins, lowest, highest) =>
    `${valuesFrom(values, origins)}; the lowest is ${lowest}, the highest ${highest}`,
  same: (values, origins, value) => `${valuesFrom(values, origins)}, each ${value}`,
  several: valuesFrom,
  moreMeasures: (measures) => `${many(measures, "more measure is", "more measures are")} listed below.`,
  allValues: "All values by topic",
  signs: "A sign marks who has an interest in the matter:",
  readIn: "Read in",
  notNamed: "Who counted is not stated",
  record: (values) => `Kept for the record, not to be counted: ${many(values, "value", "values")}`,
  recordText: "These values are shown with the reason why they are not used.",
  shown: (shown, all) => `The newest ${shown} of ${all} values. All rows can be searched in:`,
  newest: ([n, shown], [m, all]) =>
    n < m ? `The newest ${shown} of ${all} values` : n === 1 ? "One value" : `All ${all} values`,
  authorities: "What its authorities say",
  timeline: "In the order of publication",
  timelineText: "When each value was first read in a source, with the day or the period that it is about.",
  quotes: "In the words of the sources",
  beside: "Beside other places",
  besideText: "All by the same count, for the same time:",
  looseText: "The same measure. The values may differ in who counted, when, or exactly what.",
  figures: "Figures",
  highlighted: (place) => `${place} is highlighted here.`,
  articles: "Articles",
  neighbours: "Other places",
  nearest: "Nearest with values",
  inGroupings: "Groupings that name it",
  members: "Countries that it names",
  contradictions: "Where sources contradict each other",
  contradictionsText: "Different values for the same measure, population and time.",
  unknown: "What is not known",
  missing: (topics) => `There is no value on: ${topics}.`,
  open: (topic, open, [n, all], date) =>
    `${topic}: ${[
      ...(open[0] === 0
        ? []
        : [
            `${n === 1 ? "the only value has" : `${open[1]} of ${all} values ${open[0] === 1 ? "has" : "have"}`} no upper end, so the true number may be higher`,
          ]),
      ...(date === "" ? [] : [`no value was found for any day after ${date}`]),
    ].join("; ")}.`,
  unattributed: (values) => `For ${many(values, "value", "values")} the source does not say who counted.`,
  unclear: (values) => `For ${many(values, "value", "values")} the wording leaves open whether it is exact.`,
  download: "Download",
  withheld: "Values of datasets that may not be redistributed are not in the files.",
  description: (place, values, origins, topics) =>
    `${place}: ${many(values, "value", "values")} from ${many(origins, "origin", "origins")}, side by side with who counted, when and whom. ${topics}.`,
};
