import { expect, test } from "vitest";
import { changesBetween } from "../../src/publication/relations/edition-changes.ts";
import type { Edition } from "../../src/publication/read/editions.ts";

const edition = (
  figures: Record<string, string>,
  numbers: Record<string, string>,
  drawn: Record<string, string>,
): Edition => ({
  edition: "2020-05-25",
  previous: null,
  script: { address: "/editions/scripts/embed.js", integrity: "" },
  figures,
  numbers,
  datasets: {},
  pages: {},
  files: {},
  heights: {},
  sha256: "",
  drawn: new Map(Object.entries(drawn)),
  contents: new Map(),
});
const none = { datasets: new Map(), versions: new Map(), registers: null as never };
const before = edition(
  { bells: "Bells", keepers: "Keepers", rings: "Rings" },
  { north: "12 bells", south: "3 bells" },
  { bells: "a\n1\n", keepers: "a\n1\n", rings: "a\n1\n" },
);

test("figures that came, went, have another title or draw something else are listed, and numbers whose words differ", () => {
  const after = edition(
    { bells: "Bells of all coasts", ringers: "Ringers", rings: "Rings" },
    { north: "at least 12 bells", south: "3 bells" },
    { bells: "a\n1\n", ringers: "a\n1\n", rings: "a\n2\n" },
  );
  expect(changesBetween(before, after, none)).toEqual({
    figures: [
      { id: "bells", from: "Bells", to: "Bells of all coasts" },
      { id: "keepers", from: "Keepers", to: null },
      { id: "ringers", from: null, to: "Ringers" },
      { id: "rings", from: "Rings", to: "Rings" },
    ],
    numbers: [{ id: "north", from: "12 bells", to: "at least 12 bells" }],
    datasets: [],
  });
});

test("between an edition and itself there is nothing", () => {
  expect(changesBetween(before, before, none)).toEqual({ figures: [], numbers: [], datasets: [] });
});
