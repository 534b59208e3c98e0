import { expect, test } from "vitest";
import { passageUrl } from "../../src/model/text-fragment.ts";

const source = { link: true, url: "https://bells.example/count", language: "en" };
const fragment = (text: string, language = "en", cut = false) =>
  passageUrl({ text, cut }, { ...source, language })?.replace("https://bells.example/count", "");

test("a short quote is looked for in full, without the punctuation around it", () => {
  expect(fragment("“Forty bells, at least.”")).toBe("#:~:text=Forty%20bells%2C%20at%20least");
});

test("signs with a meaning in text directives are encoded", () => {
  expect(fragment("Smith & Sons, bell-founders (of Ghent)")).toBe(
    "#:~:text=Smith%20%26%20Sons%2C%20bell%2Dfounders%20%28of%20Ghent",
  );
});

test("of a long quote the first and the last words are looked for", () => {
  expect(fragment("at least 600 of the bells that were counted in April had been cast before the war")).toBe(
    "#:~:text=at%20least%20600%20of%20the,been%20cast%20before%20the%20war",
  );
});

test("of a quote with a cut only the longest literal part is looked for, and no part of a word", () => {
  expect(fragment("It said [that] forty bells had been cast [...] later")).toBe(
    "#:~:text=forty%20bells%20had%20been%20cast",
  );
  expect(fragment("In town, more than 1 500 f", "en", true)).toBe("#:~:text=In%20town%2C%20more%20than%201%20500");
});

test("texts in other scripts are encoded, and words are told apart without spaces", () => {
  expect(fragment("Сорок колоколов", "ru")).toBe(`#:~:text=${encodeURIComponent("Сорок колоколов")}`);
  expect(
    decodeURIComponent(fragment("日本の鐘は四十以上あり、そのうち二十は戦前に鋳造されたと市は発表した。", "ja")!),
  ).toMatch(/^#:~:text=日本.+,.+発表した$/);
});

test("a fragment of the page's own stays", () => {
  expect(passageUrl({ text: "Forty bells" }, { ...source, url: "https://bells.example/count#april" })).toBe(
    "https://bells.example/count#april:~:text=Forty%20bells",
  );
});

test("without literal words it is the page, and without a link nothing", () => {
  expect(fragment("[…]")).toBe("");
  expect(passageUrl(null, source)).toBe("https://bells.example/count");
  expect(passageUrl({ text: "Forty bells" }, { ...source, link: false })).toBeNull();
});
