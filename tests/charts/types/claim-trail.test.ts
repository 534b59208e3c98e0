import { typeface } from "../../../src/gallery/fixtures.ts";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { trail } from "../../../src/gallery/claim-trail.ts";
import { keyOf } from "../../../src/charts/labels/legend.ts";
import { drawClaimTrail } from "../../../src/charts/types/claim-trail.ts";
import { changeKinds, weights, type ClaimChange, isTrail } from "../../../src/charts/claim-trail.ts";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import { drawIcon } from "../../../src/charts/marks/change-icons.ts";
import { en } from "../../../src/i18n/en.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { memoryFolder } from "../../diagnostics/memory.ts";
import { drawingsOf } from "../drawing.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const trails = trail.cases;
const drawings = drawingsOf(trails["claim-trail"]!);

/** What a reader reads, from top to bottom and from left to right. */
function read({ texts }: (typeof drawings)[number]): string {
  return texts
    .toSorted((a, b) => a.top - b.top || a.left - b.left)
    .map(({ text }) => text)
    .join(" ");
}

test("the text alone states what happened: source, date, the change of each element, the wording before and after", () => {
  const [narrow] = drawings;
  expect(read(narrow!)).toContain(
    "Weekly Mirror 27 Apr 2025 Dropped: place counted on the ground of the valley “the valley has already counted”",
  );
  expect(read(narrow!)).toContain(
    "Added: who counted Not supported by the text it draws on not stated “volunteers and schools have counted”",
  );
});

test("an unseen original and an undated text are labelled as such", () => {
  for (const drawing of drawings) {
    const words = read(drawing).replaceAll(/\s+/g, " ");
    expect(words.match(/text not seen/g)).toHaveLength(2);
    expect(words.match(new RegExp(en.words.undated, "g"))).toHaveLength(2);
  }
});

test("each source is below the one that it draws on, and indented further", () => {
  for (const { texts } of drawings) {
    const at = (name: string) => texts.find(({ text }) => name.startsWith(text) || text.startsWith(name))!;
    for (const { name, upstream } of trails["claim-trail"]!.claimSources) {
      const from = trails["claim-trail"]!.claimSources.find(({ id }) => id === upstream);
      if (!from) continue;
      expect(at(name).left).toBeGreaterThan(at(from.name).left);
      expect(at(name).top).toBeGreaterThan(at(from.name).top);
    }
  }
});

test("the main trail leads to the highlighted claimSources only", () => {
  const main = (highlight: string[]) =>
    /<path class="rail main" d="([^"]*)"/
      .exec(
        serialize(...drawClaimTrail({ ...trails["claim-trail"]!, highlight }, { size: "wide", width: 720 }).body),
      )?.[1]
      ?.match(/M/g)?.length ?? 0;
  expect(main([])).toBe(0);
  expect(main(["relay"])).toBe(1);
  expect(main(["article"])).toBe(2);
});

test("every kind has a glyph of its own, and every weight a form of its own but none and minor", () => {
  const sign = (kind: ClaimChange["kind"] | null, weight: ClaimChange["weight"]) => {
    const canvas = new SvgCanvas({ id: "s", locale: en, options: {}, typeface }, { size: "narrow", width: 320 });
    drawIcon(canvas, 10, 10, kind, weight);
    return serialize(...canvas.body());
  };
  expect(new Set(changeKinds.map((kind) => sign(kind, "material"))).size).toBe(changeKinds.length);
  expect(new Set(weights.map((weight) => sign(null, weight))).size).toBe(weights.length - 1);
});

test("the key explains the weights that are drawn, in their order", () => {
  const words = (name: string) => keyOf(trails[name]!).map(({ words }) => words);
  expect(words("claim-trail")).toEqual([
    "Minor",
    "Changes what the claim says",
    "Not supported by the text it draws on",
  ]);
  expect(words("claim-trail-one")).toEqual([]);
});

test("claimSources come one behind the other along each trail, whatever the order of the file", () => {
  const second = openFolder(fileURLToPath(new URL("../../publication", import.meta.url)));
  const figure = "content/figures/rumour.yaml";
  const raw = "data/bell-rumour/raw/rumour.csv";
  const text = (path: string) => new TextDecoder().decode(second.bytes(path));
  const bottle = "  listeners-undated-tally: [count]\n";
  const { publication, problems } = readPublication(
    memoryFolder(
      {
        [figure]: text(figure).replace(bottle, "").replace("  ajras", `${bottle}  ajras`),
        [raw]: text(raw).replace(
          "listeners-undated-tally,,ajras-2020-05-06-claims",
          "listeners-undated-tally,,bell-society-2019-letter",
        ),
      },
      second,
    ),
    false,
  );
  expect(problems).toEqual([]);
  const { chart } = publication!.figures.get("rumour")!;
  expect(isTrail(chart) && chart.claimSources.map(({ id }) => id)).toEqual([
    "bell-society-2019-letter",
    "kambana-2019-06-12-bells",
    "ajras-2020-05-06-claims",
    "listeners-undated-tally",
  ]);
});
