import { expect, test } from "vitest";
import { plainText } from "../../src/markdown/document.ts";
import { linesOf } from "../../src/markdown/lines.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import { correctionFeed } from "../../src/publication/feeds/correction-feed.ts";
import { memoryFolder } from "../diagnostics/memory.ts";
import { faultsWith, replaced, second } from "../faults/second.ts";

const article = "content/articles/ringing/en.md";
const [from, at] = [
  `updates: [{ date: 2020-06-01, at: by-country, what: "The bells of each country were added." }]`,
  5,
];
const read = (updates: string) =>
  readPublication(memoryFolder({ [article]: replaced(article, from, updates) }, second), false).publication!;
const textOf = (updates: string) => {
  const [{ blocks, path }] = read(updates).articles as [ReturnType<typeof read>["articles"][number]];
  return linesOf(blocks, path).map(({ runs }) => plainText(runs));
};

test("an update stands below its heading, with its date", () => {
  const lines = textOf(from);
  expect(lines[lines.indexOf("By country") + 1]).toBe("Update, 1 June 2020: The bells of each country were added.");
});

test("one without a place stands at the end; of several, the oldest comes first", () => {
  const lines = textOf(
    'updates: [{ date: 2020-06-01, what: "The last sentence was cut." }, { date: 2020-05-20, what: "The word for a bell was added." }]',
  );
  expect(lines.slice(-2)).toEqual([
    "Update, 20 May 2020: The word for a bell was added.",
    "Update, 1 June 2020: The last sentence was cut.",
  ]);
});

test("it is announced with the corrections, under an id that later ones do not change", () => {
  const publication = read(from);
  const update = publication.notices.find((notice) => notice.article === "ringing");
  expect(update).toEqual({
    id: "update-ringing-2020-06-01-1",
    what: "More than 150 bells hang in harbours, and nobody knows who rings them",
    why: "The bells of each country were added.",
    since: "2020-06-01",
    article: "ringing",
  });
  const entry = correctionFeed(publication).entries.find(({ url }) => url.endsWith(`#${update!.id}`))!;
  expect([entry.title, entry.content.value]).toEqual([`Update: ${update!.what}`, update!.why]);
});

test.each([
  [
    "is newer than the article",
    from.replace("2020-06-01", "2020-06-02"),
    `content/articles/ringing/en.md:${at}:13 updates.0.date: found 2020-06-02; expected a date not after 2020-06-01, the date under "updated". Correct one of the dates: "updated" is that of the newest update.`,
  ],
  [
    "names no heading of the text",
    from.replace("by-country", "by-county"),
    `content/articles/ringing/en.md:${at}:31 updates.0.at: found "by-county"; expected the id of a heading of the article. Did you mean "by-country"?`,
  ],
  [
    "has a number that is not bound",
    from.replace("of each country", "of 7 countries"),
    expect.stringMatching(/^content\/articles\/ringing\/en\.md:5:\d+ updates\.0\.what: found "7/),
  ],
  [
    "says nothing",
    from.replace("The bells of each country were added.", "More"),
    expect.stringMatching(/^content\/articles\/ringing\/en\.md:5:\d+ updates\.0\.what: /),
  ],
])("an update that %s is a fault", (_, updates, message) => {
  expect(faultsWith({ [article]: replaced(article, from, updates) })).toContainEqual(message);
});
