import { expect, test } from "vitest";
import { faultsWith, replaced, textOf } from "./second.ts";

test.each([
  [
    "data/harbour-bells/raw/older.csv",
    "data/harbour-bells/raw/older.csv:1:1 found a raw file that is not used; expected a file that data/harbour-bells/dataset.yaml names, under raw.file or in a step of its recipe. Name it there, or remove it.",
  ],
  [
    "data/harbour-bells/published/0.9.0.csv",
    "data/harbour-bells/published/0.9.0.csv:1:1 found a published table that is not used; expected a file of a version that data/harbour-bells/versions.yaml names. Name its version there, or remove it.",
  ],
  [
    "public/editions/files/abc.br",
    "public/editions/files/abc.br:1:1 found a file that belongs to no edition; expected the edition.json, its signature and the heights.json of each edition, and the files that it lists. Remove it, or restore the edition that it belongs to.",
  ],
])("a file that is not used: %s", (path, message) => {
  expect(faultsWith({ [path]: "a\n1\n" })).toEqual([message]);
});

const figure = "content/figures/earshot.yaml";

test.each([
  [
    "5,000 brackets",
    `title: ${"[".repeat(5000)}\n`,
    "1:47 found lists and mappings nested more than 40 deep; expected a few levels at most. Close the open brackets, or use fewer levels.",
  ],
  [
    "5,000 lists in lists",
    `${"- ".repeat(5000)}a\n`,
    "1:81 found lists and mappings nested more than 40 deep; expected a few levels at most. Close the open brackets, or use fewer levels.",
  ],
  [
    "a file too large",
    `title: ${"a".repeat(1_000_000)}\n`,
    "1:1 found YAML of 1000008 characters; expected at most 1000000. Split the file, or move rows to a CSV file.",
  ],
  [
    "aliases of aliases",
    `a: &a [x, x, x, x, x, x, x, x, x, x]\n${"bcdefgh"
      .split("")
      .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${"abcdefg"[i]}`).join(", ")}]\n`)
      .join("")}`,
    '7:8 found the alias "*f", which expands to more than 200000 values; expected an anchor on an earlier line, used a few times at most. Write the value out, or put quotation marks around text that begins with *.',
  ],
  [
    "a key twice",
    "type: bars\ntitle: a\ntype: bars\n",
    '3:1 found the key "type" twice, in lines 1 and 3; expected each key once. Remove or rename one of them.',
  ],
  [
    "a bracket that is never closed",
    "type: bars\ncolumns: { label: place\nrows: [a]\n",
    '2:10 found "{" that is never closed; expected "}" after its last value. Close it.',
  ],
  [
    "a merge conflict",
    "type: bars\n<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> other\n",
    "2:1 found a merge conflict (its other markers are in lines 4 and 6); expected one version of these lines. Keep the correct lines, and remove the others and the conflict markers.",
  ],
])("YAML: %s", (_, text, message) => {
  expect(faultsWith({ [figure]: text })[0]).toBe(`${figure}:${message}`);
});

test.each([
  ["data/harbour-bells/raw/observations.csv", "b-nor,"],
  ["data/places.csv", "NOR,"],
  ["numbers.lock.json", '  "changes"'],
])("a merge conflict in %s is told as one", (file, line) => {
  const text = textOf(file);
  const at = text.indexOf(line);
  const number = text.slice(0, at).split("\n").length;
  const said = faultsWith({ [file]: `${text.slice(0, at)}<<<<<<< HEAD\n${text.slice(at)}=======\n>>>>>>> other\n` });
  expect(said[0]).toMatch(
    new RegExp(
      `^${file}:${number}:1 found a merge conflict \\(its other markers are in lines \\d+ and \\d+\\); expected one version of these lines\\. `,
    ),
  );
});

test("characters that nobody sees are found in keys, ids and comments too", () => {
  expect(faultsWith({ [figure]: replaced(figure, "title: ", "ti\u200Btle: ") })).toContainEqual(
    expect.stringContaining(
      `${figure}:5:3 found the invisible character U+200B (zero-width space) in the word "title"`,
    ),
  );
  expect(faultsWith({ [figure]: replaced(figure, "k-deaf]", "k-deaf] # d\u202Eeaf") })).toEqual([
    expect.stringContaining(`${figure}:4:19 found the invisible character U+202E`),
  ]);
  expect(faultsWith({ "data/places.csv": replaced("data/places.csv", "NOR,Norway", "NOR,Nor\u2060way") })).toEqual([
    expect.stringContaining(
      'data/places.csv:10:8 found the invisible character U+2060 (word joiner) in the word "Norway"',
    ),
  ]);
});
