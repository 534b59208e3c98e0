import { expect, test } from "vitest";
import type { Publication } from "../../../src/publication/model.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { statementText } from "../../../src/publication/views/statement-text.ts";
import { shownWith } from "../../../src/publication/views/lists/timeline-choices.ts";
import { monthsOf, timelineOf, topicsIn, type TimelineEntry } from "../../../src/publication/views/lists/timeline.ts";
import { second } from "../../faults/second.ts";

const publication = readPublication(second).publication!;
const written = (entry: TimelineEntry, { registers, locale }: Publication) => {
  if (entry.kind === "event") return `${entry.when} ${entry.event.id}`;
  const { subject, values } = statementText(entry, { registers, locale });
  const said = values.map(({ value, about }) => value + about).join("; ");
  return [entry.when, entry.origin?.name, entry.measure, subject, said].filter(Boolean).join(" | ");
};

test("everything that has a date, the latest first; what one origin says of one measure at one time is one entry", () => {
  const years = timelineOf(publication);
  expect(years.map(({ title, entries }) => [title, entries.map((entry) => written(entry, publication))])).toEqual([
    [
      "2020",
      [
        "2020-05 event-2020-05-1",
        "2020-05-06 | Bell Society (invented) | Keepers claimed | 40 people",
        "2020-05-06 | Harbour Office, “North & South” (invented) | Keepers claimed | about 55 people",
        "2020-05-06 | Keepers’ Union (invented) | Keepers claimed | 30 to 70 people",
        "2020-02-29 | Listeners <of the coast> (invented) | Keepers seen at work | at least 14 people, Norway",
        "2020-02-29 | Listeners <of the coast> (invented) | People who ring | 30 people; 5 people, Iceland; 9 people, Norway; 7 people, Portugal",
      ],
    ],
    [
      "2019",
      [
        "2019-03-01 | Harbour Office, “North & South” (invented) | People within earshot | about 12,000 people",
        "2019-03-01 | Harbour Office, “North & South” (invented) | People who hear nothing | 640 people",
        "2019-03-01 | Harbour Office, “North & South” (invented) | Share of quiet days | about 12.5 per cent",
        "2019-03-01 | Harbour Office, “North & South” (invented) | Bells that hang | about 61 bells, North coast (Harbour Office): Bells & <lights>, “as heard”",
        "2019-03-01 event-2019-03-01-1",
        "2019-01-31 | Listeners <of the coast> (invented) | Keepers seen at work | 9 people, Norway",
      ],
    ],
    [
      "2018",
      [
        "2018-12-31 | Harbour Office, “North & South” (invented) | Bells that hang | more than 150 bells, =1+1 bells, counted twice; 12 bells, Iceland",
        "2018-12-31 | Bell Society (invented) | Bells that hang | 20 bells, Far islands; 60 bells, North coast (Bell Society); 45 bells, South coast; at least 48 bells, Norway; about 30 bells, Portugal",
        "2018-12-31 | Listeners <of the coast> (invented) | Bells that hang | bells that ring | less than 20 bells, Japan; up to 4 bells, Kenya; 5 to 9 bells, New Zealand",
        "2018-07-15 | Listeners <of the coast> (invented) | Keepers seen at work | 5 people, Norway",
        "2018-03-01 | Listeners <of the coast> (invented) | Keepers seen at work | 3 people, Norway",
      ],
    ],
  ]);
});

test("a plan stands on the first day of its period, which is still to come", () => {
  const past = publication.articles.map((article) => ({
    ...article,
    front: { ...article.front, value: { ...article.front.value, updated: "2018-06-30" } },
  }));
  const whens = (entries: readonly TimelineEntry[]) => entries.map(({ when }) => when);
  const all = (from: Publication) => timelineOf(from).flatMap(({ entries }) => whens(entries));
  expect(all(publication)).toContain("2018-12-31");
  expect(all({ ...publication, articles: past })).not.toContain("2018-12-31");
  expect(all({ ...publication, articles: past })).toContain("2018-01-01");
});

test("months are periods, with their last day", () => {
  const [entry] = timelineOf(publication)[0]!.entries;
  const at = (when: string): TimelineEntry => ({ ...entry!, when });
  expect(monthsOf([at("2020-02-29"), at("2020-02"), at("2019-12-01")])).toMatchObject([
    { period: { start: "2020-02-01", end: "2020-02-29" }, entries: [{ when: "2020-02-29" }, { when: "2020-02" }] },
    { period: { start: "2019-12-01", end: "2019-12-31" }, entries: [{ when: "2019-12-01" }] },
  ]);
});

test("entries say which choices leave them out; events stay whoever counts", () => {
  const entries = timelineOf(publication).flatMap((year) => year.entries);
  const topics = topicsIn(entries, publication);
  expect(topics.map(({ id }) => id)).toEqual(["bell-keepers", "harbour-bells"]);
  const site = {
    ...publication.site,
    "who-counts": [{ name: "Offices", types: ["government" as const], without: [] }],
  };
  const of = (origin: string) => entries.filter((entry) => entry.kind === "statement" && entry.origin?.id === origin);
  const events = entries.filter(({ kind }) => kind === "event");
  expect(shownWith(of("harbour-office").slice(-1), topics, { site })).toEqual(["topic-2"]);
  expect(shownWith(of("bell-society").slice(-1), topics, { site })).toEqual(["topic-2", "omit-1"]);
  expect(shownWith(events, topics, { site })).toEqual(["topic-1", "topic-2"]);
  expect(shownWith([...of("listeners"), ...of("harbour-office").slice(-1)], topics, { site })).toEqual([
    "topic-1",
    "topic-2",
    "omit-1-of-1",
  ]);
});
