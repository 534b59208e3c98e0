import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import type { Line } from "../../../src/markdown/lines.ts";
import { readingTimeOf } from "../../../src/publication/views/articles/reading-time.ts";

const at = { path: "", line: 1, column: 1 };
const line = (words: number, field = ""): Line => ({
  runs: [{ type: "text", text: "bell ".repeat(words).trim() }],
  at,
  field,
});
const figures = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ type: "figure" as const, figure: `f${i}`, at }));
const time = (lines: Line[], count = 0) => readingTimeOf({ lines, blocks: figures(count) }, { locale: en });

test("a minute for 230 words, and a quarter of one for a figure", () => {
  expect(time([line(460), line(230)])).toEqual({ words: 690, minutes: 3 });
  expect(time([line(460), line(230)], 4)).toEqual({ words: 690, minutes: 4 });
});

test("the shortest text takes a minute, and a summary that only search results show counts for nothing", () => {
  expect(time([line(20, "title"), line(400, "summary")])).toEqual({ words: 20, minutes: 1 });
});
