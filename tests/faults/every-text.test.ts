import { isMap, isScalar, isSeq, parseDocument, type Scalar } from "yaml";
import { expect, test } from "vitest";
import { all } from "../all.ts";
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

type Text = (typeof texts)[number];

/** The texts at whose places something is said when all of them have what is no prose behind them. */
function toldOf(some: readonly Text[]): Text[] {
  const said = faultsWith(
    Object.fromEntries(some.map(({ file, before, after }) => [file, `${before} TODO </b> ze\u200Bro${after}`])),
  );
  return some.filter(({ file, lines }) =>
    said.some((message) => {
      const [, line] = message.startsWith(`${file}:`) ? /:(\d+):/.exec(message)! : [];
      return line !== undefined && Number(line) >= lines[0] - 1 && Number(line) <= lines[1];
    }),
  );
}

/** Texts in sets, with one of each file in a set. */
function together(those: readonly Text[]): Text[][] {
  const byFile = [...Map.groupBy(those, ({ file }) => file).values()];
  return Array.from({ length: Math.max(...byFile.map((some) => some.length)) }, (_, i) =>
    byFile.flatMap((some) => some[i] ?? []),
  );
}

test("no text that is not prose passes in any file", () => {
  const told = new Set(all ? [] : together(texts).flatMap(toldOf));
  // What was not told among others is looked at alone: another fault may have kept its file from being read.
  const missed = texts.filter((text) => !told.has(text) && toldOf([text]).length === 0);
  expect(missed.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
});
