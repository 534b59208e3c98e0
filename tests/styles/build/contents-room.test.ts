import { expect, test } from "vitest";
import { projectTheme } from "../../../src/publication/read/theme/theme.ts";
import { sheetsOf } from "../../../src/styles/build/sheets.ts";
import { withContentsRoom } from "../../../src/styles/build/contents-room.ts";

const { widths } = projectTheme();
const from = (wide: string) => withContentsRoom("(width >= 75rem)", { widths: { ...widths, wide } });

test("a contents list stands beside the text from a width on that has room for it beside the figures of the theme", () => {
  expect(from("47.5rem")).toBe("(width >= 71.5rem)");
  expect(from("clamp(40rem, 60vw, 60rem)")).toBe("(width >= 84rem)");
});

test("the sheets of pages have that width", () => {
  const { text } = sheetsOf(projectTheme());
  expect(text.css).toMatch(/@media \((?:min-width: ?|width ?>= ?)71\.5rem\)\{\.prose/);
});
