import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { en } from "../../src/i18n/en.ts";
import { closeYamlCache, openYamlCache, type YamlCache } from "../../src/diagnostics/yaml-cache.ts";
import { formatProblem, type Problem } from "../../src/diagnostics/problem.ts";
import { readYaml } from "../../src/diagnostics/yaml.ts";

afterEach(() => void closeYamlCache());

const schema = z.strictObject({ list: z.array(z.unknown()), other: z.unknown().optional() });

/** What reading a text gives: its value, where some of its values stand, and its problems. */
function read(text: string) {
  const problems: Problem[] = [];
  const checked = readYaml("x.yaml", text, schema, { language: en.typography }, problems);
  const at = [[], ["list"], ["list", 1], ["list", 1, "a"], ["list", 9], ["other", "b", "c"]].map((keys) =>
    checked?.at(keys),
  );
  return { value: checked?.value, at, problems: problems.map(formatProblem) };
}

/** The parses that reading a text leaves behind, as they are after they were written down. */
function parsesOf(text: string): YamlCache | null {
  openYamlCache({});
  read(text);
  return JSON.parse(JSON.stringify(closeYamlCache())) as YamlCache | null;
}

test.each([
  ["values of every kind", "list: [1, {a: 2.5}, ~, true, 2020-01-01, 'x']\nother:\n  b: {c: d}\n"],
  ["aliases", "list:\n  - &one 1\n  - a: *one\nother:\n  b: &two {c: d}\n  e: *two\n"],
  ["names of JavaScript's own", "list: [{}, {a: 1, constructor: 2, __proto__: 3}]\n"],
  ["a text that its schema refuses", "list: 5\nlost: 6\n"],
])("a text that was read before is read the same: %s", (_, text) => {
  const first = read(text);
  openYamlCache(parsesOf(text)!);
  expect(read(text)).toEqual(first);
  expect(closeYamlCache(), "nothing new was read").toBe(null);
});

test("a new text is parsed, and texts that are no longer read leave the cache", () => {
  const before = parsesOf("list: [1]\n")!;
  openYamlCache(before);
  expect(read("list: [2]\n").value).toEqual({ list: [2] });
  expect(Object.values(closeYamlCache()!).map(({ value }) => value)).toEqual([{ list: [2] }]);
});

test.each(["list: [.inf]\n", "list: [.nan]\n", "list: [-0]\n", "list: [*none]\n", "list: [\n"])(
  "not remembered: %s",
  (text) => {
    expect(parsesOf(text)).toBe(null);
  },
);
