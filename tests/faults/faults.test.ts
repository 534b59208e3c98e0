import { expect, test } from "vitest";
import { formatProblem, sortProblems } from "../../src/diagnostics/problem.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import { faults, type Fault } from "./faults.ts";
import { readWith, second, textOf } from "./second.ts";

function changed(fault: Fault): string | Uint8Array | null {
  if ("removed" in fault) return null;
  if ("text" in fault) return fault.text;
  if ("bytes" in fault) return new Uint8Array(fault.bytes);
  const text = textOf(fault.file);
  if ("rewritten" in fault) return fault.rewritten(text);
  expect(text, "the fault no longer fits the file").toContain(fault.from);
  return text.replace(fault.from, () => fault.to);
}

test("the second publication has no faults of its own", () => {
  expect(readPublication(second).problems).toEqual([]);
});

test.each(faults)("$fault", (fault) => {
  const { publication, problems } = readWith({ [fault.file]: changed(fault) });
  expect(publication).toBeNull();
  expect(sortProblems(problems).map(formatProblem)).toEqual(fault.says);
});

test("several faults are all named in one run", () => {
  const three = faults.filter(({ fault }) =>
    ["half a person", "figure: an unknown chart type", "article: HTML"].includes(fault),
  );
  const files = Object.fromEntries(three.map((fault) => [fault.file, changed(fault)]));
  const messages = readWith(files).problems.map(formatProblem);
  for (const { says } of three) expect(messages).toContain(says[0]);
});

test.each([
  ["CR LF at the ends of lines", (text: string) => text.replaceAll("\n", "\r\n")],
  ["no line feed at the end", (text: string) => text.trimEnd()],
  ["every cell in quotes", (text: string) => text.replace(/^b-isl,hung,ISL/m, '"b-isl","hung","ISL"')],
])("odd but legal: %s", (_, rewrite) => {
  const file = "data/harbour-bells/raw/observations.csv";
  const text = rewrite(textOf(file));
  expect(readWith({ [file]: text }).problems).toEqual([]);
});

test.each([
  ["a heading called like an id of the page's frame", "## Who rings them", "## Main"],
  ["a link to a heading of the same page", "(/data/harbour-bells/)", "(#where-they-hang)"],
  ["a link to a figure of the same page", "(/data/harbour-bells/)", "(#earshot)"],
  ["a link to a heading of another page", "(/data/harbour-bells/)", "(/about/#what-it-holds)"],
  [
    "colons and brackets that mean nothing",
    "> There are :n[30]",
    "It was a:b, C::D, [sic] [or so], :) and ::\n\n> There are :n[30]",
  ],
])("odd but legal in an article: %s", (_, from, to) => {
  const file = "content/articles/ringing/en.md";
  const text = textOf(file).replace(from, to);
  expect(text).toContain(to);
  expect(readWith({ [file]: text }).problems).toEqual([]);
});
