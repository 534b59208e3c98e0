import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { changeFeed, changeFeedPaths, changeFeedsOf } from "../../../src/publication/feeds/change-feed.ts";
import { numberFeed } from "../../../src/publication/feeds/number-feed.ts";
import { datasetFeed } from "../../../src/publication/feeds/dataset-feed.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";

const second = readPublication(openFolder(fileURLToPath(new URL("..", import.meta.url)))).publication!;
const allExtras = { site: { ...second.site, extras: ["change-feeds"] as const }, locale: second.locale };

test("a feed without changes has one entry, dated by the first publication", () => {
  const first = { day: "2020-05-30", text: "Bells heard: 40 bells." };
  const feed = changeFeed({ page: "/numbers/bells/", title: "Bells heard", first, changes: [] }, second);
  expect(feed).toMatchObject({
    title: "Changes: Bells heard – Harbour Bells",
    page: "https://bells.example/harbour/numbers/bells/",
    updated: "2020-05-30",
  });
  expect(feed.entries).toEqual([
    {
      id: "tag:bells.example,2020-05-30:numbers/bells/first",
      title: "First published: Bells heard",
      url: "https://bells.example/harbour/numbers/bells/",
      published: "2020-05-30",
      updated: "2020-05-30",
      content: { type: "text", value: "Bells heard: 40 bells." },
      category: { term: "first", label: "First published" },
    },
  ]);
  expect([feed.self("atom"), feed.self("json")]).toEqual([
    "https://bells.example/harbour/numbers/bells.atom",
    "https://bells.example/harbour/numbers/bells.feed.json",
  ]);
});

test("changes stand above it, newest first", () => {
  const change = (day: string) => ({
    id: day,
    title: day,
    url: "",
    published: day,
    updated: day,
    content: { type: "text" as const, value: day },
  });
  const feed = changeFeed(
    {
      page: "/data/bells/",
      title: "Bells",
      first: { day: "2020-01-01", text: "" },
      changes: [change("2020-02-01"), change("2020-03-01")],
    },
    second,
  );
  expect(feed.entries.map(({ updated }) => updated)).toEqual(["2020-03-01", "2020-02-01", "2020-01-01"]);
  expect(feed.updated).toBe("2020-03-01");
});

test("the feed of a number has its corrections, and began with the value that the first of them replaced", () => {
  const { entries } = numberFeed(second.numbers.get("bells-norway")!, second);
  expect(entries.map(({ id, title, content }) => [id, title, content.value])).toEqual([
    [
      "tag:bells.example,2020-06-01:corrections/bells-norway-2020-06-01",
      "Update: Bells that hang in Norway",
      "Was: at least 40 bells. Now: at least 48 bells. A second fjord was visited after the article had appeared. The eight bells that were heard there are now counted.",
    ],
    [
      "tag:bells.example,2020-06-01:numbers/bells-norway/first",
      "First published: Bells that hang: Norway",
      "Bells that hang: Norway: at least 40 bells.",
    ],
  ]);
});

test("a number is as old as the youngest of its rows", () => {
  const number = second.numbers.get("bells-total")!;
  const { dataset, row } = number.rows[0]!;
  const key = dataset.descriptor.key.map((name) => String(row.cells[name])).join(" ");
  const versions = second.versions.get(dataset.id)!;
  const rows = { added: [key], removed: [], moved: false };
  const columns = { added: [], removed: [], changed: false };
  const later = { ...versions[0]!, date: "2020-09-09", difference: { columns, rows, cells: [] } };
  const added = new Map([[dataset.id, [later, ...versions]]]);
  const { entries } = numberFeed(number, { ...second, versions: new Map([...second.versions, ...added]) });
  expect(entries.map(({ published, content }) => [published, content.value])).toEqual([
    ["2020-09-09", expect.stringMatching(/^Bells.*: .+ bells\. In the data since 9 September 2020\.$/)],
  ]);
});

test("the feed of a dataset has its versions, each with its reason and how much it changed", () => {
  for (const dataset of second.datasets.values()) {
    const feed = datasetFeed(dataset, second);
    const versions = second.versions.get(dataset.id)!;
    expect(feed.entries).toHaveLength(versions.length);
    expect(feed.entries.at(-1)).toMatchObject({ published: versions.at(-1)!.date });
    for (const [i, version] of versions.slice(0, -1).entries())
      expect(feed.entries[i]!.title).toBe(`Version ${version.version}: ${dataset.descriptor.title}`);
  }
});

test("one page has two paths and two links with the extra, none without", () => {
  const pages = [{ params: { number: "bells" }, props: { n: 1 } }];
  expect(changeFeedPaths({ extras: [] }, pages)).toEqual([]);
  expect(changeFeedPaths(allExtras.site, pages)).toEqual([
    { params: { number: "bells", feed: "atom" }, props: { n: 1, format: "atom" } },
    { params: { number: "bells", feed: "feed.json" }, props: { n: 1, format: "json" } },
  ]);
  expect(changeFeedsOf("/numbers/bells/", "Bells", allExtras)).toEqual([
    { address: "/numbers/bells.atom", mediaType: "application/atom+xml", title: "Changes: Bells (Atom)", name: "Atom" },
    {
      address: "/numbers/bells.feed.json",
      mediaType: "application/feed+json",
      title: "Changes: Bells (JSON Feed)",
      name: "JSON Feed",
    },
  ]);
});
