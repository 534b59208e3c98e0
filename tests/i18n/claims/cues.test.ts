import { expect, test } from "vitest";
import { cuesOf } from "../../../src/i18n/claims/cues.ts";
import { en } from "../../../src/i18n/en.ts";

test.each([
  [/(?<claim>more|fewer)/, ["more", "fewer"]],
  [/(?<=they )(?<claim>(?:far )?more)(?= than)/, ["more"]],
  [/(?<claim>the (?:only|sole))/, ["only", "sole"]],
  [/(?<claim>as (?:many|much))/, ["many", "much"]],
  [/(?<claim>falls? short of)/, ["short"]],
  [/(?<claim>every(?:body|one))/, ["every"]],
  [/(?<claim>\d+ weeks ago|[^x]+)/, []],
  [/(?<claim>(?:none|not (?:one|a))(?! of))/, ["none", "not"]],
])("%s needs one of %j", (pattern, cues) => {
  expect(cuesOf(pattern)).toEqual(cues);
});

test("every pattern of English has cues, which spare it most texts", () => {
  const without = en.claims.patterns.filter(({ pattern }) => cuesOf(pattern).length === 0);
  expect(without.map(({ pattern }) => String(pattern))).toEqual([]);
});
