import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { pagesByDay } from "../../src/publication/tracking/modified.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import { memoryFolder } from "../diagnostics/memory.ts";

const second = openFolder(fileURLToPath(new URL(".", import.meta.url)));
const days = (files: Record<string, string> = {}) => {
  const { publication, problems } = readPublication(memoryFolder(files, second));
  expect(problems).toEqual([]);
  return pagesByDay(publication!);
};
const text = (path: string) => new TextDecoder().decode(second.bytes(path));

test("every page has a day, and the same one every time", () => {
  const first = days();
  for (const [path, day] of first) expect(day, path).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect([...days()]).toEqual([...first]);
  expect(first.get("/numbers/bells-norway/")).toBe("2020-06-01");
});

test("a day moves with what the page shows, and with nothing else", () => {
  const before = days();
  const path = "content/articles/ringing/en.md";
  const updated = days({ [path]: text(path).replace("updated: 2020-06-01", "updated: 2020-07-01") });
  const moved = [...updated].filter(([page, day]) => before.get(page) !== day).map(([page]) => page);
  expect(moved).toEqual(expect.arrayContaining(["/", "/articles/ringing/", "/figures/earshot/", "/about/"]));
  expect(moved.filter((page) => /^\/(data|numbers|sources|corrections|editions)\//.test(page))).toEqual(["/editions/"]);

  const entries = "data/bell-keepers/versions.yaml";
  const dataset = days({ [entries]: text(entries).replace("date: 2020-06-01", "date: 2020-06-09") });
  expect(dataset.get("/data/bell-keepers/")).toBe("2020-06-09");
  expect(dataset.get("/numbers/deaf/")).toBe("2020-06-09");
  expect([dataset.get("/data/harbour-bells/"), dataset.get("/numbers/bells-total/")]).toEqual([
    "2020-06-01",
    "2020-06-01",
  ]);
});
