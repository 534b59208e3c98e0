import { expect, test } from "vitest";
import { formatProblem, type Problem } from "../../../src/diagnostics/problem.ts";
import { en } from "../../../src/i18n/en.ts";
import { readMarkdown } from "../../../src/markdown/markdown.ts";

function read(text: string) {
  const problems: Problem[] = [];
  const blocks = readMarkdown("a.md", text, { language: en.typography }, problems);
  return { blocks, messages: problems.map(formatProblem) };
}

const at = { path: "a.md", column: 1 };

test("each ::step holds what follows it, up to the next", () => {
  const { blocks, messages } = read(
    ":::story{#bells}\n::step{#north}\nOne.\n\n- Two.\n\n::step{#south}\n> Three.\n:::",
  );
  expect(messages).toEqual([]);
  expect(blocks).toMatchObject([
    {
      type: "story",
      figure: "bells",
      at: { ...at, line: 1 },
      children: [
        { type: "step", shows: "north", at: { ...at, line: 2 }, children: [{ type: "paragraph" }, { type: "list" }] },
        { type: "step", shows: "south", at: { ...at, line: 7 }, children: [{ type: "quotation" }] },
      ],
    },
  ]);
});

test.each([
  [
    ":::story{#bells}\nWords.\n::step{#north}\nOne.\n\n::step{#south}\nTwo.\n:::",
    "a.md:1:1 :::story: found words before the first step; expected ::step{#state} on the line after :::story{#figure}. Add it, with the id of a state or a view of the figure.",
  ],
  [
    ":::story{#bells}\n::step{#north}\nOne.\n:::",
    "a.md:1:1 :::story: found 1 step; expected 2 to 8 steps. Join some, or use ::figure{#id} between paragraphs.",
  ],
  [
    ":::story{#bells}\n::step{#north}\nOne.\n\n::step{#south}\n:::",
    'a.md:5:1 ::step: found no words in the step "south"; expected at least one paragraph. Write it, or remove the step.',
  ],
  [
    ":::story{#bells}\n::step{#north}\n## One\n\n::step{#south}\nTwo.\n:::",
    'a.md:2:1 ::step: found a heading in the step "north"; expected paragraphs, lists and quotations. Move it out of the story.',
  ],
  [
    "- :::story{#bells}\n  ::step{#north}\n  One.\n\n  ::step{#south}\n  Two.\n  :::",
    "a.md:1:3 :::story: found a story inside of a list; expected a story between paragraphs. Move it out.",
  ],
  ["::step{#north}", "a.md:1:1 ::step: found ::step on its own; expected ::step in story. Move it into story."],
])("%j", (text, message) => {
  expect(read(text).messages).toContain(message);
});
