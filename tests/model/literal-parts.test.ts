import { expect, test } from "vitest";
import { literalParts } from "../../src/model/literal-parts.ts";

test.each([
  ["The bells rang at noon.", ["The bells rang at noon."]],
  ["efforts for [the] early discharge", ["efforts for", "early discharge"]],
  ["the true number [...] could be higher", ["the true number", "could be higher"]],
  ["the true number […] could be higher", ["the true number", "could be higher"]],
  ["the Ministry of Bells… There will be no more", ["the Ministry of Bells", "There will be no more"]],
  ["citizens of Kazakhst[an] and others", ["citizens of", "and others"]],
  ["[Th]ey rang at noon", ["rang at noon"]],
  ["[…]", []],
])("only what stands in the source is literal: %s", (text, parts) => {
  expect(literalParts({ text })).toEqual(parts);
});

test.each([
  ["more than 1 500 f", ["more than 1 500"]],
  ["о 270 гражданах Казахст", ["о 270 гражданах"]],
])("a word in which a text was cut is left out: %s", (text, parts) => {
  expect(literalParts({ text, cut: true })).toEqual(parts);
});
