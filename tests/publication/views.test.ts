import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../src/diagnostics/folder.ts";
import type { Figure } from "../../src/publication/model.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import { choicesOf, fullSubtitle, fullTitle, once, viewName } from "../../src/publication/read/figures/figure-views.ts";

const publication = readPublication(openFolder(fileURLToPath(new URL(".", import.meta.url)))).publication!;
const figure = (id: string) => publication.figures.get(id)!;
const ids = (figures: readonly Figure[]) => figures.map(({ id }) => id);
const views = ["two-counts", "two-counts-by-country", "two-counts-keepers"];

test("each view is a figure of its own, with what it does not say itself from the file", () => {
  for (const id of views) expect(ids(choicesOf(figure(id)))).toEqual(views);
  expect(views.map((id) => figure(id).file.type)).toEqual(["bars", "dots", "intervals"]);
  expect(figure("two-counts-by-country").file.title).toBe(figure("two-counts").file.title);
  expect(figure("two-counts-keepers").dataset.id).toBe("bell-keepers");
  expect(views.map((id) => figure(id).chart.id)).toEqual(views);
  expect(views.map((id) => viewName(figure(id)))).toEqual([
    "By coast",
    "By country",
    "By those who say how many keep them",
  ]);
});

test("a figure without a choice is its only view, and has no name of one", () => {
  expect(choicesOf(figure("earshot"))).toEqual([figure("earshot")]);
  expect(viewName(figure("earshot"))).toBe("");
  expect(viewName(figure("rumour"))).toBe("");
});

test("lists name a figure once, by the first of its views that comes", () => {
  expect(ids(once([figure("earshot"), figure("two-counts-keepers"), figure("two-counts"), figure("earshot")]))).toEqual(
    ["earshot", "two-counts-keepers"],
  );
  expect(once(publication.figures.values())).toHaveLength(publication.figures.size - 2);
  const used = ids(publication.relations.usage.get("bells-north")!.figures);
  expect(used).toEqual(["bells-by-coast", "two-counts"]);
});

test("the title of a page distinguishes views with the same title", () => {
  expect(fullTitle(figure("two-counts"))).toBe("Bells may be counted by coast, or by country");
  expect(fullTitle(figure("two-counts-by-country"))).toBe("Bells may be counted by coast, or by country (By country)");
  expect(fullTitle(figure("two-counts-keepers"))).toBe("Those who keep the bells are counted as variously");
  expect(fullSubtitle(figure("two-counts-by-country"))).toBe(figure("two-counts-by-country").file.subtitle);
});

test("an article that shows one view shows them all", () => {
  for (const id of views)
    expect(publication.relations.shownIn.get(id)!.map(({ article, slot }) => [article.id, slot])).toEqual([
      ["ringing", "two-counts"],
    ]);
});
