import { expect, test } from "vitest";
import { changeCell, changeWord, writePublication } from "../../tools/bench/publication.ts";
import { check } from "../../src/cli/commands/check.ts";
import { read, temporaryFolder } from "../cli/folders.ts";

test("a made-up publication has nothing wrong, and six figures to an article, each of another type", () => {
  const folder = temporaryFolder();
  writePublication(folder, 3);
  const { publication, problems } = check(folder);
  expect(problems).toEqual([]);
  expect(publication!.articles).toHaveLength(3);
  for (const { blocks } of publication!.articles) {
    const types = blocks.flatMap((block) =>
      block.type === "figure" ? publication!.figures.get(block.figure)!.chart.type : [],
    );
    expect(types).toEqual(["bars", "dots", "steps", "intervals", "unit-chart", "proportion"]);
  }
});

test("it is the same every time, and grows without changing what was there; no two articles have the same data", () => {
  const [small, large] = [temporaryFolder(), temporaryFolder()];
  writePublication(small, 2);
  writePublication(large, 13);
  const [few, many] = [read(small), read(large)];
  for (const [path, text] of Object.entries(few)) if (path !== "numbers.lock.json") expect(many[path], path).toBe(text);
  const tables = Object.entries(many).flatMap(([path, text]) => (path.endsWith("/raw/rows.csv") ? [text] : []));
  expect(new Set(tables).size).toBe(13);
});

test("a changed word changes one article; a changed cell is a new version of one dataset; both leave nothing wrong", () => {
  const folder = temporaryFolder();
  writePublication(folder, 3);
  const before = read(folder);
  const changed = () => Object.entries(read(folder)).flatMap(([path, text]) => (before[path] === text ? [] : [path]));
  changeWord(folder, 3);
  expect(changed()).toEqual(["content/articles/birch-bay-barn/en.md"]);
  expect(check(folder).problems).toEqual([]);
  changeCell(folder, 3);
  expect(changed()).toEqual([
    "content/articles/birch-bay-barn/en.md",
    "data/birch-bay-barn/published/1.0.1.csv",
    "data/birch-bay-barn/raw/rows.csv",
    "data/birch-bay-barn/versions.yaml",
  ]);
  expect(check(folder).problems).toEqual([]);
});
