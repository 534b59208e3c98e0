import { expect, test } from "vitest";
import { explain } from "../../src/cli/main.ts";

test("a full disk is named as such, without the rest", () => {
  expect(explain(new Error("Build failed\n  No space left on device (os error 28)\n   0: <unknown>"))).toBe(
    "Build failed\nThe disk is full. Make room, then run the command again.",
  );
});

test("other errors come with their hint and without a stack", () => {
  const error = Object.assign(new Error("Unexpected token\n    at compile (file:///x.js:1:1)"), {
    hint: "Close the tag.",
  });
  expect(explain(error)).toBe("Unexpected token\nClose the tag.\n(MUSTER_DEBUG=1 shows where in the code.)");
  expect(explain("just words")).toContain("just words");
});
