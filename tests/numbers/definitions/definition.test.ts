import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { numberIds, operationNames, readDefinitions } from "../../../src/numbers/definitions/definition.ts";
import { formatProblem, type Problem } from "../../../src/diagnostics/problem.ts";
import { memoryFolder } from "../../diagnostics/memory.ts";

const read = (text: string) => {
  const problems: Problem[] = [];
  const { numbers: entries, claims } = readDefinitions(
    memoryFolder({ "content/numbers/a.yaml": text }),
    en.typography,
    problems,
  );
  return { entries, claims, messages: problems.map(formatProblem) };
};

test("each definition has its operation and the location of each key", () => {
  const { entries, messages } = read(
    "# A comment: not an id\none: { cell: { dataset: d, row: r } }\ntwo:\n  sum:\n    - one\n    - three\n",
  );
  expect(messages).toEqual([]);
  expect([...entries.values()].map(({ id, operation }) => [id, operation])).toEqual([
    ["one", "cell"],
    ["two", "sum"],
  ]);
  expect(entries.get("two")!.at(["sum", 1])).toEqual({ path: "content/numbers/a.yaml", line: 6, column: 7 });
});

test("well-formed definitions are read beside those that are not, and all faults are named", () => {
  const { entries, messages } = read(
    "one: { cell: { dataset: d } }\ntwo: { sum: [one, three] }\nthree: { share: [one] }\nfour: { titel: Four, sum: [one, two] }\n",
  );
  expect([...entries.keys()]).toEqual(["two"]);
  expect(messages).toEqual([
    "content/numbers/a.yaml:1:8 one.cell.row: missing; expected text. Add it.",
    "content/numbers/a.yaml:3:10 three.share: found a list; expected a list of 2 or more. Correct the value.",
    'content/numbers/a.yaml:4:9 four.titel: found the unknown key "titel"; expected only the keys of the format. Did you mean "title"?',
  ]);
});

test("ids are known even where their definitions cannot be read", () => {
  const folder = memoryFolder({
    "content/numbers/a.yaml": 'one: {\n"two" : x\n# three: y\n  four: z\n',
    "content/numbers/b.yaml": "five: 1\r\nsix-7: 2\r\n",
    "content/numbers/deep/c.yaml": "eight: 3\n",
  });
  expect([...numberIds(folder)]).toEqual(["one", "two", "five", "six-7"]);
});

test("there are eleven operations", () => {
  expect(operationNames).toEqual([
    "cell",
    "latest",
    "count",
    "sum",
    "difference",
    "change",
    "share",
    "ratio",
    "minimum",
    "maximum",
    "rank",
  ]);
});
