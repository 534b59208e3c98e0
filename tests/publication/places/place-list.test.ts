import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { placeList } from "../../../src/publication/places/place-list.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";

const { publication } = readPublication(openFolder(fileURLToPath(new URL("..", import.meta.url))));
const groups = placeList(publication!);

test("places stand by level, in alphabetical order, with how many values there are", () => {
  expect(groups.map(({ level, entries }) => [level, entries.map(({ place }) => place.name)])).toEqual([
    ["country", ["Iceland", "Japan", "Kenya", "New Zealand", "Norway", "Portugal"]],
    ["grouping", ["Far islands", "North coast (Bell Society)", "North coast (Harbour Office)", "South coast"]],
    ["world", ["All coasts"]],
  ]);
  const kenya = groups[0]!.entries.find(({ place }) => place.id === "KEN")!;
  expect([kenya.values, kenya.topics, kenya.definedBy]).toEqual([1, 1, null]);
});

test("a grouping says who defines it", () => {
  expect(groups[1]!.entries.map(({ definedBy }) => definedBy)).toEqual([
    "Bell Society (invented)",
    "Bell Society (invented)",
    "Harbour Office, “North & South” (invented)",
    "Bell Society (invented)",
  ]);
});
