import { expect, test } from "vitest";
import { CueIndex } from "../../../src/i18n/claims/cue-index.ts";

test("finds every cue that occurs in a text, also within words and inside each other", () => {
  const index = new CueIndex(["more", "moreover", "or", "rise", "über", "rise"]);
  expect([...index.in("moreover, they comprise über")].toSorted()).toEqual(["more", "moreover", "or", "rise", "über"]);
  expect([...index.in("m or")]).toEqual(["or"]);
  expect([...index.in("r")]).toEqual([]);
  expect([...index.in("")]).toEqual([]);
});
