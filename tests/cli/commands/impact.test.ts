import { fileURLToPath } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import { command, impactText, targetOf } from "../../../src/cli/commands/impact.ts";
import { terminal } from "../../../src/cli/output.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { impactOf, type Impact } from "../../../src/publication/relations/impact.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { memoryFolder } from "../../diagnostics/memory.ts";
import { temporaryFolder } from "../folders.ts";

const second = fileURLToPath(new URL("../../publication", import.meta.url));
const publication = readPublication(openFolder(second)).publication!;
const impact = (kind: string, id: string) => impactOf(targetOf(kind, id, publication), publication);
/** Where a text stands: `path:line`. */
const at = (path: string, text: string, after = "") => {
  const lines = new TextDecoder().decode(openFolder(second).bytes(path)).split("\n");
  const start = lines.findIndex((line) => line.includes(after));
  return `${path}:${lines.findIndex((line, i) => i >= start && line.includes(text)) + 1}`;
};
const article = "content/articles/ringing/en.md";
const figure = "content/figures/bells-by-country.yaml";
const effects = (things: readonly { id: string; effect: string }[]) =>
  Object.fromEntries(things.map(({ id, effect }) => [id, effect]));
afterEach(() => void vi.restoreAllMocks());

test("a row takes with it what rests on it, directly or through other numbers", () => {
  const { rows, numbers, sentences, figures, downloads, embeds, cards } = impact("row", "harbour-bells/b-nor");
  expect(rows).toEqual(["harbour-bells/b-nor"]);
  expect(effects(numbers)).toEqual({
    "bells-norway": "falls",
    "bells-most": "falls",
    "bells-norway-rank": "falls",
    "countries-with-bells": "changes",
    "reports-of-bells": "changes",
  });
  expect(sentences.filter(({ effect }) => effect === "falls")).toEqual([
    { at: at(article, ":n{#bells-norway}"), words: "", restsOn: "bells-norway", effect: "falls" },
    {
      at: at("content/articles/what-texts-hold/en.md", "{#bells-norway}"),
      words: "at least 48",
      restsOn: "bells-norway",
      effect: "falls",
    },
    { at: at(figure, "title:"), words: "at least 48", restsOn: "bells-norway", effect: "falls" },
    {
      at: at(figure, "{#bells-norway}", "description:"),
      words: "at least 48",
      restsOn: "bells-norway",
      effect: "falls",
    },
    {
      at: at("content/pages/about.md", "{#bells-norway}"),
      words: "at least 48",
      restsOn: "bells-norway",
      effect: "falls",
    },
  ]);
  expect(effects(figures)).toEqual({ "bells-by-country": "changes", "two-counts-by-country": "changes" });
  expect(figures.map(({ shownAt }) => shownAt)).toEqual([
    [at(article, "::figure{#bells-by-country}")],
    [at(article, "::figure{#two-counts}")],
  ]);
  expect(downloads).toEqual(
    expect.arrayContaining([
      "/data/harbour-bells.csv",
      "/data/harbour-bells.zip",
      "/data/all.zip",
      "/figures/bells-by-country.svg",
      "/figures/bells-by-country-dark.png",
      "/numbers/bells-norway.json",
    ]),
  );
  expect(downloads).not.toContain("/data/bell-keepers.csv");
  // A frame shows all views of its figure, so that it changes with each of them.
  expect(embeds).toEqual(
    expect.arrayContaining([
      "/embed/bells-by-country/",
      "/embed/two-counts/",
      "/embed/two-counts-by-country/",
      "/embed/number/bells-norway/",
    ]),
  );
  expect(cards).toEqual(expect.arrayContaining(["/figures/bells-by-country/", "/numbers/bells-norway/"]));
  expect(cards).not.toContain("/articles/ringing/");
});

test("an article's card changes with the figure that it shows", () => {
  const { figures, sentences, cards } = impact("row", "harbour-bells/b-north-society");
  expect(figures.map(({ id }) => id)).toContain("bells-by-coast");
  expect(sentences.filter(({ at: place }) => place === at(article, "title:"))).toEqual([]);
  expect(cards).toEqual(expect.arrayContaining(["/articles/ringing/", "/figures/bells-by-coast/"]));
});

test("a number affects what is computed from it, and the cards whose title mentions it", () => {
  const { rows, numbers, sentences, figures, cards } = impact("number", "bells-total");
  expect(rows).toEqual([]);
  expect(effects(numbers)).toEqual({
    "bells-total": "falls",
    "bells-elsewhere": "falls",
    "bells-north-share": "falls",
    "bells-per-ringer": "falls",
  });
  expect(sentences.map((sentence) => sentence.at)).toContain(at(article, "title:"));
  expect(effects(figures)).toEqual({ "bells-by-coast": "changes" });
  expect(cards).toContain("/articles/ringing/");
});

test("a claim falls with a number that it rests on, and changes with a row that it counts; its sentences with it", () => {
  const ofNumber = impact("number", "ringers-norway");
  expect(effects(ofNumber.claims)).toEqual({ "ringers-norway-iceland": "falls" });
  expect(ofNumber.sentences).toContainEqual({
    at: at(article, "More people"),
    words: "More people",
    restsOn: "ringers-norway-iceland",
    effect: "falls",
  });
  expect(ofNumber.cards).toContain("/claims/ringers-norway-iceland/");
  expect(effects(impact("row", "bell-keepers/k-ring-isl").claims)).toEqual({
    "ringers-norway-iceland": "falls",
    "ringers-only-norway": "changes",
  });
  const own = impact("claim", "ringers-only-norway");
  expect(own.sentences.map(({ words }) => words)).toEqual(["only"]);
  expect(own.numbers).toEqual([]);
});

test("a source takes with it its rows, and the words that cite it", () => {
  const { rows, sentences, downloads, cards, repeatedBy } = impact("source", "harbour-office-2019-03-01-count");
  expect(rows).toContain("harbour-bells/b-world");
  expect(
    sentences
      .filter(({ restsOn }) => restsOn.startsWith("harbour-office"))
      .map((sentence) => [sentence.at, sentence.words]),
  ).toContainEqual([at(article, "known only roughly"), "known only roughly"]);
  expect(downloads).toEqual(expect.arrayContaining(["/data/sources.csv", "/data/quotes.json"]));
  expect(cards).toContain("/sources/harbour-office-2019-03-01-count/");
  expect(repeatedBy).toEqual(["ajras-2020-05-06-claims"]);
});

test("a dataset takes with it every figure that draws nothing else", () => {
  const { rows, figures, numbers } = impact("dataset", "bell-keepers");
  expect(rows).toHaveLength(publication.datasets.get("bell-keepers")!.rows.length);
  expect(effects(figures)).toMatchObject({
    "keepers-over-time": "falls",
    "people-who-ring": "falls",
    earshot: "falls",
  });
  expect(effects(numbers)).toMatchObject({
    "keepers-norway-latest": "changes",
    ringers: "falls",
    "claims-of-keepers": "falls",
  });
});

test("a source that nothing rests on touches its own entries only", () => {
  const { rows, numbers, sentences, figures } = impact("source", "bell-society-2019-letter");
  expect([numbers, sentences]).toEqual([[], []]);
  expect(rows.every((row) => row.startsWith("bell-rumour/"))).toBe(true);
  expect(effects(figures)).toEqual({ rumour: "changes" });
});

test("what a number touches is what the check finds without it", () => {
  const without = (id: string) => {
    const files = openFolder(second)
      .list("content/numbers")
      .map((path): [string, string] => {
        const text = new TextDecoder().decode(openFolder(second).bytes(path));
        return [path, text.replace(new RegExp(`^${id}:.*\\n`, "m"), "")];
      });
    return readPublication(memoryFolder(Object.fromEntries(files), openFolder(second))).problems;
  };
  for (const id of ["ringers", "bells-north", "earshot"]) {
    const { sentences } = impact("number", id);
    const direct = sentences.filter(({ restsOn }) => restsOn === id).map((sentence) => sentence.at);
    const found = without(id).filter(
      (problem) => problem.path.startsWith("content/") && problem.found === `"${id}"` && problem.field.includes(":n"),
    );
    expect(new Set(found.map(({ path, line }) => `${path}:${line}`)), id).toEqual(new Set(direct));
  }
});

test.each([
  ["source", "kambana", 'There is no source "kambana". The valid names are listed in data/sources/.'],
  ["number", "bels-total", 'There is no number "bels-total". Did you mean "bells-total"?'],
  ["dataset", "harbor-bells", 'There is no dataset "harbor-bells". Did you mean "harbour-bells"?'],
  ["row", "harbour-bells/b-nr", 'There is no row of "harbour-bells" "b-nr". Did you mean "b-nor"?'],
  ["row", "harbour-bell/b-nor", 'There is no dataset "harbour-bell". Did you mean "harbour-bells"?'],
  ["article", "ringing", 'Nothing can be retracted as "article"'],
  ["", "", "What would be retracted?"],
])("an unknown thing is named with the nearest: %s %s", (kind, id, message) => {
  expect(() => targetOf(kind, id, publication)).toThrow(message);
});

test("the text groups and counts, and says of empty groups that they are", () => {
  const text = impactText(impact("row", "harbour-bells/b-nor"));
  expect(text).toMatch(
    /^If the row "harbour-bells\/b-nor" were retracted:\n1 row\n {2}harbour-bells\/b-nor\n5 numbers\n/,
  );
  expect(text).toContain(`  ${at(figure, "title:")} falls: "at least 48" (bells-norway)\n`);
  expect(impactText(impact("source", "bell-society-2019-letter"))).toContain("\n0 sentences\n");
});

test("the command prints the same as JSON, and problems where the publication has any", async () => {
  const said: string[] = [];
  vi.spyOn(terminal, "say").mockImplementation((text: string) => void said.push(text));
  expect(await command.run(["row", "harbour-bells/b-nor", "--json", "--publication", second])).toBe(0);
  expect(JSON.parse(said.join("")) as Impact).toEqual(impact("row", "harbour-bells/b-nor"));
  said.length = 0;
  expect(await command.run(["number", "any", "--json", "--publication", temporaryFolder()])).toBe(1);
  expect(JSON.parse(said.join(""))).toMatchObject({ problems: [{ path: "content/site.yaml" }, {}, {}] });
  await expect(command.run(["number", "ringers", "and", "more", "--publication", second])).rejects.toThrow(
    "Too many words: and more",
  );
});
