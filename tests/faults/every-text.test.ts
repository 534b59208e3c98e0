import { isMap, isScalar, isSeq, parseDocument, type Scalar } from "yaml";
import { expect, test } from "vitest";
import { faultsWith, second, textOf } from "./second.ts";

/**
 * One text of each kind: the first in a folder under keys that differ in nothing but their place in a list, or an id.
 */
function textsOf(): { file: string; key: string; node: Scalar<string> }[] {
  const found = new Map<string, { file: string; key: string; node: Scalar<string> }>();
  for (const file of ["content", "data"]
    .flatMap((folder) => second.list(folder))
    .filter((path) => path.endsWith(".yaml"))) {
    const walk = (node: unknown, keys: string[]): void => {
      if (isMap(node)) for (const { key, value } of node.items) walk(value, [...keys, String((key as Scalar).value)]);
      else if (isSeq(node)) for (const item of node.items) walk(item, [...keys, "*"]);
      else if (isScalar(node) && typeof node.value === "string" && node.value !== "") {
        const key = keys.filter((name) => !/-|^[A-Z]/.test(name)).join(".");
        const kind = `${file.replace(/[^/]+\.yaml$/, "").replace(/^data\/(?!sources)[^/]+/, "data/*")} ${key}`;
        if (!found.has(kind)) found.set(kind, { file, key, node: node as Scalar<string> });
      }
    };
    walk(parseDocument(textOf(file)).contents, []);
  }
  return [...found.values()];
}

/** What is put behind a text, whatever quotes are around it, and in which lines it may be told of. */
const texts = textsOf().map(({ file, key, node }) => {
  const text = textOf(file);
  const [start, end] = node.range!;
  const last =
    node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? end - 1 : text.slice(0, end).trimEnd().length;
  return {
    file,
    key,
    lines: [text.slice(0, start).split("\n").length, text.slice(0, end).split("\n").length] as const,
    before: text.slice(0, last),
    after: text.slice(last),
  };
});

test("every kind of text is looked at", () => {
  expect(texts.length).toBeGreaterThan(80);
});

test.each(texts)("no text that is not prose passes in $file: $key", ({ file, lines, before, after }) => {
  const said = faultsWith({ [file]: `${before} TODO </b> ze\u200Bro${after}` });
  const places = said
    .filter((message) => message.startsWith(`${file}:`))
    .map((message) => Number(message.slice(file.length + 1).split(":")[0]));
  expect(
    places.some((line) => line >= lines[0] - 1 && line <= lines[1]),
    said.join("\n"),
  ).toBe(true);
});
