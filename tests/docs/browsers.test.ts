import { readFileSync } from "node:fs";
import browserslist from "browserslist";
import { expect, test } from "vitest";
import { browserslist as oldest } from "../../package.json" with { type: "json" };

/** The countries of the table in docs/embeds.md; empty is the world. */
const countries = ["", "KE", "UZ", "KG", "UA", "GH", "RU", "IN", "NP", "FR", "DE", "GB", "US"];
const names = new Intl.DisplayNames("en-GB", { type: "region" });

/** Browsers of the list, and all that show SVG within HTML. */
const first = browserslist([...oldest]);
const second = [...new Set([...first, ...browserslist("supports svg-html5 or partially supports svg-html5")])];

test("the table of browsers in the documents is what the tables of their use say", () => {
  const share = (list: string[], country: string) => browserslist.coverage(list, country || undefined).toFixed(1);
  const rows = countries.map(
    (country) =>
      `| ${country ? names.of(country) : "World"} | ${share(first, country)} % | ${share(second, country)} % |`,
  );
  const [, table] =
    /\| of page views in \|.*\n\|[-| ]*\n((?:\|.*\n)*)/.exec(
      readFileSync(new URL("../../docs/embeds.md", import.meta.url), "utf8"),
    ) ?? [];
  expect(table?.trim().split("\n")).toEqual(rows);
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(
    `(${share(first, "")} % of the world's page views)`,
  );
});
