import { expect, test } from "vitest";
import { embedHeights, heightAt, type EmbedParts } from "../../src/embeds/height.ts";

const parts: EmbedParts = { title: "Short", subtitle: "Short", drawings: { narrow: 320, wide: 360 }, key: [], notes: [], home: "Bells" };

test("the drawing grows with the column, and stops at its widest", () => {
  expect(heightAt(parts, 444) - heightAt(parts, 344)).toBe(100);
  expect(heightAt(parts, 600)).toBe(heightAt(parts, 444));
  expect(heightAt(parts, 960)).toBe(heightAt(parts, 784));
});

test("every paragraph and every entry of the key adds to the height", () => {
  const more = (other: Partial<EmbedParts>) => heightAt({ ...parts, ...other }, 400) - heightAt(parts, 400);
  expect(more({ notes: ["One line.", "Another."] })).toBe(55);
  expect(more({ key: ["exact"] })).toBe(38);
});

test("embedHeights is enough at every common width", () => {
  const { narrow, wide } = embedHeights([{ ...parts, subtitle: "Words ".repeat(60), notes: ["words ".repeat(80)] }]);
  for (const width of [300, 320, 360, 440, 600]) expect(heightAt({ ...parts, subtitle: "Words ".repeat(60), notes: ["words ".repeat(80)] }, width)).toBeLessThanOrEqual(narrow);
  expect(wide).toBeLessThan(narrow);
});

test("a choice among views is as high as the tallest of them and its buttons", () => {
  const tall = { ...parts, drawings: { narrow: 500, wide: 200 } };
  const [alone, low] = [embedHeights([tall]), embedHeights([parts])];
  const both = embedHeights([parts, tall], ["By coast", "By country"]);
  expect(both).toEqual({ narrow: alone.narrow + 58, wide: low.wide + 58 });
  expect(embedHeights([parts], ["A view with many words", "Another view", "And a third one"]).narrow).toBeGreaterThan(low.narrow + 58);
});
