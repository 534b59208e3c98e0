import { expect, test } from "vitest";
import type { Source } from "../../../src/model/source.ts";
import { localeOf } from "../../../src/i18n/locales.ts";
import { sourceGroups } from "../../../src/publication/views/lists/source-list.ts";

const locale = localeOf("en");
const source = (
  id: string,
  publisher: string,
  publisherType: Source["publisherType"],
  published: string | null = null,
  seen = true,
) => ({ id, publisher, publisherType, published, seen }) as Source;

test("sources are grouped by kind of publisher, in alphabetical order, the newest of a publisher first; originals that were not seen come last", () => {
  const all = [
    source("z", "zeit", "news"),
    source("old", "Ärzteblatt", "news", "2024-01-01"),
    source("new", "Ärzteblatt", "news", "2025-01-01"),
    source("none", "Ärzteblatt", "news"),
    source("far", "Ministry", "government", null, false),
    source("near", "Ministry", "government"),
    source("b", "Bote", "news"),
  ];
  const groups = sourceGroups({ registers: { sources: new Map(all.map((one) => [one.id, one])) }, locale });
  expect(groups.map(({ id, entries }) => [id, entries.map((entry) => entry.id)])).toEqual([
    ["government", ["near"]],
    ["news", ["new", "old", "none", "b", "z"]],
    ["unseen", ["far"]],
  ]);
});
