import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { chartsModule, filtersScript } from "../../src/explore/bundle.ts";
import { chartsOf } from "../../src/explore/charts.ts";
import { chartsHtml, drawingsOf } from "../../src/explore/figure.ts";
import type { ExploredValue } from "../../src/explore/values.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import { exploredTopic, listedTopics } from "../../src/publication/views/explored.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const targets = ["chrome92", "firefox91", "safari15"];
const publication = readPublication(openFolder(root)).publication!;
const { locale, theme, site } = publication;
const { widths, digest } = theme.typeface;
const charts = await chartsModule(locale.code, { units: site.units, widths, digest }, targets);
const { code: filters } = await filtersScript(targets);

describe.each([
  ["filters", filters, 10_000],
  ["charts", charts, 60_000],
])("%s", (_, code, most) => {
  test("weighs little, needs nothing else, and has no syntax that browsers of the list lack", () => {
    expect(brotliCompressSync(code).byteLength).toBeLessThanOrEqual(most);
    expect(code.match(/(?:^|[;}])import\b[^(]{0,40}|\brequire\(|\(\?<[=!].{0,40}/g)).toBeNull();
  });
});

test("the script of the filters is one function, and leaves no globals", () => {
  expect([filters.slice(0, 12), filters.trimEnd().slice(-5)]).toEqual(["(function(){", "})();"]);
});

test("a browser draws what the build draws, for every topic and for each place in it", async () => {
  const { draw } = (await import(`data:text/javascript;base64,${Buffer.from(charts).toString("base64")}`)) as {
    draw: (values: readonly ExploredValue[], most: number) => string;
  };
  let count = 0;
  for (const { id } of listedTopics(publication)) {
    const { values } = exploredTopic(id, publication)!;
    const selections = [values, ...Map.groupBy(values, ({ place }) => place?.id).values()];
    for (const selection of selections) {
      const found = chartsOf(selection, { locale, typeface: theme.typeface, most: 6, id: "selection" });
      expect(draw(selection, 6)).toBe(chartsHtml(found, drawingsOf, locale));
      count += found.charts.length;
    }
  }
  expect(count).toBeGreaterThan(20);
});
