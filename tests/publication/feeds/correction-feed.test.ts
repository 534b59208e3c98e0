import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import type { Correction } from "../../../src/publication/read/corrections.ts";
import { correctionFeed, type CorrectionFeedInput } from "../../../src/publication/feeds/correction-feed.ts";
import { atomFeed } from "../../../src/publication/feeds/atom.ts";
import { jsonFeed } from "../../../src/publication/feeds/json-feed.ts";

const correction: Correction = {
  id: "bells-2020-06-01",
  number: "bells",
  kind: "correction",
  what: 'Bells & <lights>, "as heard"',
  from: "60 bells",
  to: "61 bells",
  why: "One & only bell was missed: ]]> <b>.\n",
  since: "2020-06-01",
  paths: [],
};
const matter = (corrections: Correction[], address = "https://bells.example:8080/harbour/") =>
  ({
    site: { title: "Bells & Buoys", address, publisher: { name: "The <Bell> Desk" } },
    locale: en,
    corrections,
    notices: [],
    articles: [{ front: { value: { updated: "2020-05-07" } } }, { front: { value: { updated: "2020-05-30" } } }],
  }) as unknown as CorrectionFeedInput;
const two = [{ ...correction, id: "bells-2020-06-02", kind: "update" as const, since: "2020-06-02" }, correction];

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Reads XML; throws where a tag is not closed where it should be. */
function readXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: Element = { name, attributes, children: [], text: "" };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext: (text) => void (open.at(-1)!.text += text),
      onclosetag: (name, implied) => {
        if (implied && !xml.includes("/>")) throw new Error(`<${name}> is not closed`);
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  expect(open).toEqual([root]);
  expect(root.children).toHaveLength(1);
  return root.children[0]!;
}

const all = (element: Element, name: string) => element.children.filter((child) => child.name === name);
const only = (element: Element, name: string) => {
  expect(all(element, name), name).toHaveLength(1);
  return all(element, name)[0]!;
};
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

test("the Atom feed has what RFC 4287 asks for", () => {
  const xml = atomFeed(correctionFeed(matter(two)));
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"')).toBe(
    true,
  );
  const feed = readXml(xml);
  expect(only(feed, "id").text).toBe("https://bells.example:8080/harbour/corrections/");
  expect(only(feed, "title").text).toBe("Bells & Buoys: Corrections");
  expect(only(feed, "updated").text).toBe("2020-06-02T00:00:00Z");
  expect(only(only(feed, "author"), "name").text).toBe("The <Bell> Desk");
  expect(all(feed, "link").map(({ attributes }) => [attributes["rel"], attributes["href"]])).toEqual([
    ["self", "https://bells.example:8080/harbour/corrections.atom"],
    ["alternate", "https://bells.example:8080/harbour/corrections/"],
  ]);
  const entries = all(feed, "entry");
  expect(entries.map((entry) => only(entry, "id").text)).toEqual([
    "tag:bells.example,2020-06-02:corrections/bells-2020-06-02",
    "tag:bells.example,2020-06-01:corrections/bells-2020-06-01",
  ]);
  for (const entry of entries) {
    expect(only(entry, "updated").text).toMatch(instant);
    expect(only(entry, "link").attributes["href"]).toContain("/harbour/corrections/#bells-2020-");
  }
  expect(only(entries[1]!, "title").text).toBe('Correction: Bells & <lights>, "as heard"');
  expect(only(entries[1]!, "content").text).toBe("Was: 60 bells. Now: 61 bells. One & only bell was missed: ]]> <b>.");
});

test("the JSON feed follows JSON Feed 1.1, with the entries of the Atom feed", () => {
  const feed = JSON.parse(jsonFeed(correctionFeed(matter(two))));
  expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
  for (const key of ["title", "home_page_url", "feed_url", "description", "language"])
    expect(typeof feed[key], key).toBe("string");
  for (const key of ["home_page_url", "feed_url"]) expect(URL.parse(feed[key])?.href).toBe(feed[key]);
  expect(feed.authors).toEqual([{ name: "The <Bell> Desk", url: "https://bells.example:8080/harbour/" }]);
  const entries = all(readXml(atomFeed(correctionFeed(matter(two)))), "entry");
  expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(entries.map((entry) => only(entry, "id").text));
  for (const item of feed.items) {
    expect(
      Object.keys(item).filter(
        (key) => !["id", "url", "title", "content_text", "date_published", "date_modified", "tags"].includes(key),
      ),
    ).toEqual([]);
    expect(item.content_text).not.toBe("");
    expect(item.date_published).toMatch(instant);
    expect(item.tags.every((tag: unknown) => typeof tag === "string")).toBe(true);
  }
});

test("without entries both feeds are valid and empty, dated by the newest article", () => {
  const feed = readXml(atomFeed(correctionFeed(matter([]))));
  expect(all(feed, "entry")).toEqual([]);
  expect(only(feed, "updated").text).toBe("2020-05-30T00:00:00Z");
  expect(JSON.parse(jsonFeed(correctionFeed(matter([])))).items).toEqual([]);
});
