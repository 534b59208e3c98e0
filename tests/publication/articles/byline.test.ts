import { expect, test } from "vitest";
import type { Author } from "../../../src/publication/read/authors.ts";
import { citedAuthor } from "../../../src/publication/views/articles/byline.ts";

const author = (name: string, more: Partial<Author> = {}): { name: string; author: Author } => ({
  name,
  author: {
    id: "someone",
    name,
    kind: "person",
    role: "Writer",
    description: { runs: [], line: { runs: [], at: { path: "", line: 1, column: 1 }, field: "" } },
    ...more,
  },
});

test.each([
  ["a person by the last word of the name", author("Ana Reis"), { family: "Reis", given: "Ana" }],
  ["or by the family name", author("Ana da Luz", { family: "da Luz" }), { family: "da Luz", given: "Ana" }],
  ["which may come first", author("Nguyen Thi Mai", { family: "Nguyen" }), { family: "Nguyen", given: "Thi Mai" }],
  ["one with a single name by that", author("Voltaire"), { literal: "Voltaire" }],
  [
    "an organisation by its whole name",
    author("The Bell Desk", { kind: "organization" }),
    { literal: "The Bell Desk" },
  ],
  ["and so anyone without a page", { name: "Ana Reis", author: null }, { literal: "Ana Reis" }],
])("%s", (_, credit, cited) => {
  expect(citedAuthor(credit)).toEqual(cited);
});
