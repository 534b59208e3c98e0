import { join } from "node:path";
import { expect, test } from "vitest";
import { memoryOf, project, seconds } from "../../src/cli/project.ts";

test("what a command remembers of a folder in the project has the same name in every copy of the project", () => {
  expect(memoryOf(join(project, "dist"), "stamp")).toBe(
    join(project, "node_modules/.cache/muster/bcae0416621b3db4.stamp"),
  );
});

test.each([
  [123, "0.1 s"],
  [9_949, "9.9 s"],
  [12_400, "12 s"],
])("%i milliseconds are %s", (milliseconds, text) => expect(seconds(milliseconds)).toBe(text));
