import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../../src/diagnostics/folder.ts";
import { formatProblem, type Problem } from "../../../../src/diagnostics/problem.ts";
import { readContent } from "../../../../src/publication/read/publication.ts";
import { memoryFolder } from "../../../diagnostics/memory.ts";

const second = openFolder(fileURLToPath(new URL("../..", import.meta.url)));
const figure = "content/figures/keepers-over-time.yaml";
const text = new TextDecoder().decode(second.bytes(figure));

/** What the check says of the figure with other words in one of its keys, and with more lines at its end. */
function check(key: string, words: string, more = ""): string[] {
  const problems: Problem[] = [];
  const changed = text.replace(new RegExp(`^${key}: .*$`, "m"), () => `${key}: "${words}"`) + more;
  readContent(memoryFolder({ [figure]: changed }, second), problems);
  return problems.map(formatProblem);
}

test.each([
  ["title", "The number of keepers :n[rose]{#keepers-norway-rising}"],
  ["title", "Keepers, beside :n[30]{#ringers} who ring"],
  ["description", ":n[More people]{#ringers-norway-iceland} ring in Norway than in Iceland, and keepers are seen."],
])("%s: %s", (key, words) => expect(check(key, words)).toEqual([]));

test.each([
  ["title", ":n[More people]{#ringers-norway-iceland} ring in Norway than in Iceland", '"bell-keepers/k-ring-nor"'],
  ["subtitle", ":n[Only]{#ringers-only-norway} Norway rings so often (invented)", '"bell-keepers/k-ring-isl"'],
  ["title", "The north coast has :n[the most]{#bells-north-rank} bells", '"harbour-bells/b-north-society"'],
])("%s: %s", (key, words, row) => {
  const messages = check(key, words);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(`which rests on the row ${row} that the figure does not draw`);
});

test("a title may claim something of reference lines", () => {
  const title = ":n[More people]{#ringers-norway-iceland} ring in Norway than in Iceland";
  const lines = (...ids: string[]) =>
    `options: { references: [${ids.map((id) => `{ number: ${id}, label: Ringers }`).join(", ")}] }\n`;
  expect(check("title", title, lines("ringers-norway", "ringers-iceland"))).toEqual([]);
  expect(check("title", title, lines("ringers-norway"))).toEqual([
    expect.stringContaining('the row "bell-keepers/k-ring-isl" that the figure does not draw'),
  ]);
});
