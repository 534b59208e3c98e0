import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import type { Publication } from "../../src/publication/model.ts";
import { digestsOf, tracked } from "../../src/publication/tracking/page-dependencies.ts";

const read = (): Publication => readPublication(openFolder(fileURLToPath(new URL(".", import.meta.url)))).publication!;
const publication = read();

/** The parts that are read. */
function partsRead(use: (publication: Publication) => unknown): string[] {
  const parts = new Set<string>();
  use(tracked(publication, (part) => parts.add(part)));
  return [...parts].sort();
}

test.each<[string, (publication: Publication) => unknown, string[]]>([
  ["nothing", () => null, []],
  ["what holds other parts", ({ registers }) => registers, []],
  ["a part", ({ site }) => site.title, ["site"]],
  ["an entry", ({ figures }) => figures.get("earshot")!.id, ["figures:earshot"]],
  ["whether there is an entry", ({ figures }) => figures.has("none"), ["figures:none"]],
  [
    "an entry of a register",
    ({ registers: { places, origins } }) => [places.get("ISL"), origins.get("listeners")],
    ["registers.origins:listeners", "registers.places:ISL"],
  ],
  ["a relation", ({ relations }) => relations.shownIn.get("earshot"), ["relations.shownIn:earshot"]],
  ["all entries", ({ numbers }) => [...numbers], ["numbers"]],
  ["all keys", ({ numbers }) => [...numbers.keys()], ["numbers"]],
  ["all values", ({ pages }) => Map.groupBy(pages.values(), ({ id }) => id), ["pages"]],
  ["how many there are", ({ datasets }) => datasets.size, ["datasets"]],
  ["a copy of a map", ({ datasets }) => new Map(datasets), ["datasets"]],
  ["each entry", ({ datasets }) => datasets.forEach(() => null), ["datasets"]],
  [
    "a copy of everything",
    (all) => ({ ...all }),
    [
      "articles",
      "corrections",
      "editions",
      "events",
      "freezing",
      "locale",
      "mentions",
      "notices",
      "printing",
      "site",
      "theme",
    ],
  ],
])("read: %s", (_, use, parts) => {
  expect(partsRead(use)).toEqual(parts);
});

test("what is read is what is there", () => {
  const view = tracked(publication, () => null);
  expect(view.figures.get("earshot")).toBe(publication.figures.get("earshot"));
  expect([...view.numbers]).toEqual([...publication.numbers]);
  expect(view.registers.sources.size).toBe(publication.registers.sources.size);
});

test("digests are equal if everything is, and follow what contains what", () => {
  const again = read();
  const [digests, same] = [digestsOf(publication), digestsOf(again)];
  const parts = [
    "site",
    "locale",
    "figures",
    "numbers",
    "figures:earshot",
    "relations.usage:bells-north",
    "registers.quotes:none",
    "articles",
  ];
  for (const part of parts) expect(same.part(part), part).toBe(digests.part(part));
  expect(digests.value({ figure: publication.figures.get("earshot") })).toBe(
    same.value({ figure: again.figures.get("earshot") }),
  );

  const { places } = again.registers;
  Object.assign(places.get("ISL")!, { name: "Elsewhere" });
  // The rows of a dataset without a recipe are computed from its raw file.
  again.datasets.get("bell-keepers")!.raw.set([65], 300);
  const other = digestsOf(again);
  const changed = (part: string) => other.part(part) !== digests.part(part);
  expect(changed("registers.places:ISL")).toBe(true);
  expect(changed("registers.places:NOR")).toBe(false);
  expect(
    ["figures:earshot", "numbers:earshot", "datasets", "relations.figuresByDataset:bell-keepers"].filter(
      (part) => !changed(part),
    ),
  ).toEqual([]);
  expect(["figures:bells-by-coast", "numbers:bells-north", "site"].filter(changed)).toEqual([]);
});

test("views of a figure that hold each other have digests", () => {
  const earshot = publication.figures.get("earshot")!;
  const [one, two] = [
    { ...earshot, id: "one", views: [] as unknown[] },
    { ...earshot, id: "two", views: [] as unknown[] },
  ];
  one.views.push(one, two);
  two.views.push(one, two);
  const figures = new Map([
    ["one", one],
    ["two", two],
  ]) as unknown as Publication["figures"];
  const digests = digestsOf({ ...publication, figures });
  expect(digests.part("figures:one")).not.toBe(digests.part("figures:two"));
});

test("a kind of value that nobody thought of stops the build", () => {
  const digests = digestsOf({ ...publication, site: { ...publication.site, title: new Date(0) as unknown as string } });
  expect(() => digests.part("site")).toThrow("A Date in the publication");
});
