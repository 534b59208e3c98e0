import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { formatProblems, type Problem } from "../../src/diagnostics/problem.ts";
import { readNotices } from "../../src/publication/read/notices.ts";
import { memoryFolder } from "../diagnostics/memory.ts";

function read(files: Record<string, string>) {
  const problems: Problem[] = [];
  return {
    notices: readNotices(memoryFolder(files), en.typography, problems),
    says: problems.length > 0 ? formatProblems(problems) : "",
  };
}

test("a file may be missing, or hold nothing but a comment", () => {
  expect(read({}).notices).toEqual([]);
  expect(read({ "content/notices.yaml": "# none yet\n" })).toEqual({ notices: [], says: "" });
});

test("notices come newest first, each with an address that a later one does not change", () => {
  const text =
    "- what: Bells in red\n  why: They could not be told apart.\n  since: 2020-05-01\n- what: Larger letters\n  why: They were too small to read.\n  since: 2020-06-01\n- what: A new map\n  why: The old one had no coast.\n  since: 2020-05-01\n";
  const { notices, says } = read({ "content/notices.yaml": text });
  expect(says).toBe("");
  expect(notices.map(({ id }) => id)).toEqual(["notice-2020-06-01-1", "notice-2020-05-01-1", "notice-2020-05-01-2"]);
});

test("what is missing or cannot be read is told with its place", () => {
  const { says } = read({ "content/notices.yaml": "- what: Bells in red\n  since: 2020-02-31\n" });
  expect(says).toMatch(/^content\/notices\.yaml:\d+:\d+ 0\.why: /m);
  expect(says).toMatch(/^content\/notices\.yaml:2:3 0\.since: found "2020-02-31"/m);
});
