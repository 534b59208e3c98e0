import { expect, test } from "vitest";
import { embedSheet } from "../../../src/styles/build/inline.ts";
import { projectTheme } from "../../../src/publication/read/theme/theme.ts";

const theme = projectTheme();

test("the sheet of an embed has the rules for its classes and elements, and no others", () => {
  const chart = embedSheet('<h1 class="figure-title">Title</h1><p class="subtitle">Text</p>', theme);
  expect(chart).toContain(".subtitle{");
  expect(chart).toMatch(/[},]h1\{/);
  expect(chart).not.toMatch(/\.note\b|[},](?:table|th|td|h2|ul|code|pre|hr)\b|\btbody\b/);
  const table = embedSheet('<table><thead><tr><th scope="col">Place</th></tr></thead></table>', theme);
  expect(table).toMatch(/[},]table\{[^}]*border-collapse:collapse/);
  expect(table).toMatch(/[},]thead th\{/);
});

test("its colours are light, and on screens dark where the system or the embed asks for it", () => {
  const css = embedSheet("<p>Text</p>", theme);
  const { light, dark } = theme.colours.paper;
  const from = (start: string) => css.slice(css.indexOf(start));
  expect(css).toMatch(new RegExp(`^:root\\{[^}]*--paper:${light}`));
  expect(from("@media screen and (prefers-color-scheme:dark){:root{")).toMatch(new RegExp(`^[^}]*--paper:${dark}`));
  expect(from("[data-theme=light]{")).toMatch(new RegExp(`^[^}]*--paper:${light}`));
  expect(from("[data-theme=dark]{")).toMatch(new RegExp(`^[^}]*--paper:${dark}`));
  expect(css.indexOf("[data-theme=dark]{")).toBeLessThan(css.indexOf("@media (forced-colors:active)"));
});

test("it names no font that no rule uses", () => {
  expect(embedSheet("<p>Text</p>", theme)).not.toContain(`${theme.fonts.serif.family}`);
});
