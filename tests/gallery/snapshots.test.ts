import { expect, test } from "vitest";
import { changesBetween, snapshotsOf } from "../../src/gallery/snapshots.ts";
import { entries } from "../../src/gallery/entries.ts";
import { changesIn, present, sheetPath, snapshots } from "../../tools/charts-accept.ts";

const drawn = snapshotsOf(entries);

test("every drawing of the catalogue is as it was accepted", () => {
  const changes = changesIn(snapshots, drawn);
  present(snapshots, sheetPath, changes, drawn);
  const advice = `${changes.length} drawings differ. Look at ${sheetPath}, old beside new; if they are right: npm run charts:accept`;
  expect(
    changes.map(({ file }) => file),
    advice,
  ).toEqual([]);
});

test("no two cases have one name, and drawings are files with one element to a line", () => {
  const names = entries.flatMap(({ cases }) => Object.keys(cases));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(drawn.size).toBe(2 * names.length);
  for (const [file, svg] of drawn) {
    expect(file).toMatch(/^[a-z0-9-]+-(narrow|wide)\.svg$/);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="chart [^\n]*>\n[^]*\n<\/svg>\n$/);
    expect(svg).not.toContain("><");
  }
});

test("changes are drawings that are new, other than before, or gone", () => {
  const kept = new Map([
    ["a.svg", "1"],
    ["b.svg", "2"],
    ["c.svg", "3"],
  ]);
  expect(
    changesBetween(
      kept,
      new Map([
        ["d.svg", "4"],
        ["b.svg", "5"],
        ["a.svg", "1"],
      ]),
    ),
  ).toEqual([
    { file: "d.svg", before: null, after: "4" },
    { file: "b.svg", before: "2", after: "5" },
    { file: "c.svg", before: "3", after: null },
  ]);
});
