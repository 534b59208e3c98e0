import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { expect, test } from "vitest";
import { toRis } from "../../../src/exports/citations/ris.ts";
import { article, dataset } from "./samples.ts";

test("it begins with its type and ends with its end, each line with its tag", () => {
  const lines = toRis(dataset).split("\r\n");
  expect(lines[0]).toBe("TY  - DATA");
  expect(lines.at(-2)).toBe("ER  - ");
  expect(lines).toContain("DA  - 2020/06/01");
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});

test("a parser of RIS reads an article as a page of a site", () => {
  const [read] = new Cite(toRis(article)).data;
  expect(read).toMatchObject({
    type: "webpage",
    title: "Who rings the bells?",
    author: [{ family: "da Luz", given: "Ana" }, { literal: "The Bell Desk" }],
    publisher: "The Bell Desk",
    issued: { "date-parts": [[2020, 5, 7]] },
    URL: "https://example.org/articles/ringing/",
    language: "en",
  });
});
