import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import type { Problem } from "../../../src/diagnostics/problem.ts";
import { claimWords } from "../../../src/i18n/claim-words.ts";
import { textSpansOf } from "../../../src/markdown/text-span.ts";
import { readContent } from "../../../src/publication/read/publication.ts";

test.each([
  ["the publication", "../../.."],
  ["the publication of tests", "../../publication"],
])("in %s at most one claim in 150 words is waived", (_, path) => {
  const problems: Problem[] = [];
  const content = readContent(openFolder(fileURLToPath(new URL(path, import.meta.url))), problems)!;
  expect(problems).toEqual([]);
  const lines = [...content.articles, ...content.pages.values(), ...content.figures.values()].flatMap(
    (text) => text.lines,
  );
  let [waived, words] = [0, 0];
  for (const { runs } of lines) {
    const spans = textSpansOf(runs);
    const text = spans.map((span) => span.text).join("");
    words += text.split(/\s+/).filter(Boolean).length;
    const claims = claimWords(text, content.locale.claims);
    waived += spans.filter(
      ({ type, start, text }) =>
        type === "waiver" && claims.some((claim) => claim.start < start + text.length && claim.end > start),
    ).length;
  }
  const bound = content.mentions.filter(({ number }) => content.claims.has(number)).length;
  console.log(`Claims in ${words} words: ${bound} bound to definitions, ${waived} waived.`);
  expect(waived).toBeLessThanOrEqual(words / 150);
});
