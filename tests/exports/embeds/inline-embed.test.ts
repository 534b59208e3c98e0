import { expect, test } from "vitest";
import { inlineCard, inlineFigure } from "../../../src/exports/embeds/inline-embed.ts";
import { bells } from "./parts.ts";
import { projectTheme } from "../../../src/publication/read/theme/theme.ts";

const setting = { locale: { code: "en", direction: "ltr" }, theme: projectTheme() };

const html = inlineFigure(bells, setting);
const style = /<style><\{\}(.*)><\/style>/s.exec(html)![1]!;

test("an inline embed is one element, without script, id, or anything to load", () => {
  expect(html).toMatch(
    /^<div style="padding:0;border:0">\n<div class="muster muster-[0-9a-f]{8}" data-muster="bells" lang="en" dir="ltr">\n<style>.*<\/div>\n$/s,
  );
  expect(html).not.toMatch(/<script|<link|@import|url\(|\bsrc=|srcset| id="| aria-labelledby=/);
  expect(html).toContain('aria-label="The north coast has the most bells &amp; the &lt;loudest&gt;"');
});

test("every class has the prefix, and every rule is scoped to the embed", () => {
  for (const [, names] of html.matchAll(/ class="([^"]*)"/g))
    for (const name of names!.split(" ")) expect(name).toMatch(/^muster(-|$)/);
  const selectors = [
    ...style
      .replaceAll(/@font-face\{[^}]*\}/g, "")
      .replaceAll(/@[^{]*\{/g, "")
      .matchAll(/([^{}]+)\{/g),
  ].map(([, selector]) => selector!);
  expect(selectors.length).toBeGreaterThan(20);
  expect(selectors.filter((selector) => !selector.includes(".muster"))).toEqual([]);
});

test("no character in its style sheet ends a tag, so that a filter that treats the sheet as one removes all of it", () => {
  expect(style).not.toMatch(/[<>]/);
});

test("it follows the colours of its host, has no size that depends on the host's, and only the rules that it uses", () => {
  expect(style).not.toMatch(/color-scheme:light dark/);
  expect(style).not.toMatch(/\d(rem|vw)\b/);
  expect(style).toContain(".muster-solid");
  expect(style).not.toContain("muster-squares");
});

test("a figure and a number's card keep their content without styles", () => {
  const card = inlineCard(
    "number/loud",
    {
      value: "at least 12",
      title: "Bells <north>",
      notes: ["Read in: Tower News"],
      home: {
        publication: "Bells",
        edition: null,
        words: "About this number",
        address: "https://bells.example/numbers/loud/",
      },
    },
    setting,
  );
  expect(
    card
      .replaceAll(/<style>.*<\/style>|<[^>]*>/gs, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  ).toBe("at least 12 Bells &lt;north&gt; Read in: Tower News Bells · About this number");
});
