import { expect, test } from "vitest";
import { z } from "zod";
import { en } from "../../src/i18n/en.ts";
import { formatProblem, type Problem } from "../../src/diagnostics/problem.ts";
import { readYaml } from "../../src/diagnostics/yaml.ts";

const schema = z.strictObject({
  title: z.string().min(3),
  kind: z.enum(["exact", "about"]),
  list: z.array(z.strictObject({ name: z.string() })),
});

function read(text: string, offset = 0) {
  const problems: Problem[] = [];
  const checked = readYaml("x.yaml", text, schema, { language: en.typography, offset }, problems);
  return { checked, messages: problems.map(formatProblem) };
}

test("readYaml returns the value and the location of each part", () => {
  const { checked, messages } = read("title: Bells\nkind: exact\nlist:\n  - name: a\n  - name: b\n");
  expect(messages).toEqual([]);
  expect(checked?.value.list[1]?.name).toBe("b");
  expect(checked?.at(["list", 1, "name"])).toEqual({ path: "x.yaml", line: 5, column: 5 });
});

test("dates stay strings", () => {
  const problems: Problem[] = [];
  expect(
    readYaml(
      "x.yaml",
      "published: 2023-09-03\n",
      z.object({ published: z.string() }),
      { language: en.typography },
      problems,
    )?.value.published,
  ).toBe("2023-09-03");
});

test("readYaml names every fault at its place", () => {
  expect(read("title: Be\nkind: exacct\nlist:\n  - nam: a\n").messages).toEqual([
    'x.yaml:1:1 title: found "Be"; expected text of 3 or more characters. Correct the value.',
    'x.yaml:2:1 kind: found "exacct"; expected one of exact, about. Did you mean "exact"?',
    "x.yaml:4:5 list.0.name: missing; expected text. Add it.",
    'x.yaml:4:5 list.0.nam: found the unknown key "nam"; expected only the keys of the format. Remove it, or correct its spelling.',
  ]);
});

test("readYaml adds the lines before the YAML in its file", () => {
  expect(read("title: Be\nkind: exact\nlist: []\n", 1).messages[0]).toMatch(/^x\.yaml:2:1 title/);
});

test("YAML that cannot be read is one clear problem", () => {
  const { checked, messages } = read('title: "Bells\nkind: exact\n');
  expect(checked).toBeNull();
  expect(messages[0]).toMatch(/^x\.yaml:\d+:\d+ found YAML that cannot be read; expected well-formed YAML\. /);
});

test("a duplicate key is a problem", () => {
  expect(read("title: Bells\ntitle: Bells\nkind: exact\nlist: []\n").messages[0]).toBe(
    'x.yaml:2:1 found the key "title" twice, in lines 1 and 2; expected each key once. Remove or rename one of them.',
  );
});
