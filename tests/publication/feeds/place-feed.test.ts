import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { differenceKey } from "../../../src/publication/feeds/row-history.ts";
import { placeFeed } from "../../../src/publication/feeds/place-feed.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";

const second = readPublication(openFolder(fileURLToPath(new URL("..", import.meta.url)))).publication!;
const norway = second.registers.places.get("NOR")!;

test("the feed of a place has the corrections of its numbers, and at the end since when it is in the data", () => {
  expect(placeFeed(norway, second).entries.map(({ id, content }) => [id, content.value])).toEqual([
    [
      "tag:bells.example,2020-06-01:corrections/bells-norway-2020-06-01",
      expect.stringMatching(/^Was: at least 40 bells/),
    ],
    ["tag:bells.example,2020-06-01:places/nor/first", "Norway. In the data since 1 June 2020."],
  ]);
});

test("a version of a dataset is in it if it added or changed a row of the place, and counts these alone", () => {
  const { dataset, rows } = second.relations.rowsOfPlace.get("NOR")![0]!;
  const key = differenceKey(dataset, rows[0]!);
  const versions = second.versions.get(dataset.id)!;
  const cell = (row: string) => ({ row, column: "bells", from: "1", to: "2" });
  const later = (cells: ReturnType<typeof cell>[]) =>
    new Map([
      ...second.versions,
      [
        dataset.id,
        [
          {
            ...versions[0]!,
            version: "9.0.0",
            date: "2020-09-09",
            why: "Heard again.",
            difference: {
              columns: { added: [], removed: [], changed: false },
              rows: { added: [], removed: [], moved: false },
              cells,
            },
          },
          ...versions,
        ],
      ] as const,
    ]);
  const first = (cells: ReturnType<typeof cell>[]) =>
    placeFeed(norway, { ...second, versions: later(cells) }).entries[0]!;
  expect(first([cell(key), cell("elsewhere")])).toMatchObject({
    id: `tag:bells.example,2020-09-09:places/nor/${dataset.id}/9.0.0`,
    title: `${dataset.descriptor.title}: Version 9.0.0`,
    content: { type: "html", value: "<p>Heard again.</p><p>1 cell changed</p>" },
  });
  expect(first([cell("elsewhere")]).published).toBe("2020-06-01");
});
