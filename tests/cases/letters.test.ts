import { expect, test } from "vitest";
import { notesOf } from "../../src/publication/views/notes.ts";
import { article, caseOf, descriptor, figure, rightCase, rows, site, source } from "./case.ts";

const says =
  "expected text that the fonts can draw in images. Write them in Latin letters, or add the letters to the fonts: see npm run fonts.";

test.each([
  [
    "a label",
    { "data/d/raw/d.csv": rows(["Łódź", 1], ["東京", 2]) },
    `content/figures/f.yaml:3:1 columns: found the label "東京" with U+6771 (東), U+4EAC (京), which no font has; ${says}`,
  ],
  [
    "a group",
    {
      "data/d/raw/d.csv": rows("r1,North,Киев,,,,1,,,exact,office-2024,office-2024--1,"),
      "content/figures/f.yaml": figure("bars", "", "label: name, value: value, group: group"),
    },
    `content/figures/f.yaml:3:1 columns: found the label "Киев" with U+041A (К), U+0438 (и), U+0435 (е), which no font has; ${says}`,
  ],
  [
    "a title",
    { "content/figures/f.yaml": figure("bars").replace("title: Some", "title: → Some") },
    `content/figures/f.yaml:4:1 title: found "→ Some of the values are far from others" with U+2192 (→), which no font has; ${says}`,
  ],
  [
    "a note",
    { "content/figures/f.yaml": figure("bars", "note: The values of ≥ 3 are kept.\n") },
    `content/figures/f.yaml:7:1 note: found the note "The values of ≥ 3 are kept. Values in kg." with U+2265 (≥), which no font has; ${says}`,
  ],
  [
    "the sign of a unit",
    { "content/site.yaml": site("units: { BTC: { sign: ₿ } }\n"), "data/d/dataset.yaml": descriptor("BTC") },
    `content/figures/f.yaml:3:1 columns: found the label "₿" with U+20BF (₿), which no font has; ${says}`,
  ],
])("a letter that no font has is named where it gets into an image: %s", (_, files, problem) => {
  expect(caseOf(files as Record<string, string>).problems).toContain(problem);
});

test("a publisher is drawn with its name in Latin letters, which its source must give", () => {
  const named = (name: string) => ({
    "data/sources/office-2024.yaml": source("The yearly table of the office, with all values.").replace(
      "publisher: Statistics Office",
      name,
    ),
  });
  const at =
    "data/sources/office-2024.yaml:1:1 publisherLatin: missing; expected the publisher's name in Latin letters, as images write it";
  expect(caseOf(named("publisher: Камбана")).problems.join("\n")).toContain(at);
  expect(caseOf(named("publisher: Камбана\npublisherLatin: Камбана")).problems.join("\n")).toContain(
    'publisherLatin: found "Камбана"; expected Latin letters',
  );
  const publication = rightCase(named("publisher: Камбана\npublisherLatin: Kambana"));
  expect(notesOf(publication.figures.get("f")!, publication).sources.map(({ publisher }) => publisher)).toEqual([
    "Kambana",
  ]);
});

test("letters in parts are one letter, and pages take any script", () => {
  rightCase({ "data/d/raw/d.csv": rows(["Co\u0302te", 1], ["Łódź", 2]) });
  rightCase({ "content/articles/story/en.md": article("They say 東京 and Київ.") });
});
