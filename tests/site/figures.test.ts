import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { tooltipText } from "../../src/charts/value-text.ts";
import { formatEstimate } from "../../src/i18n/format.ts";
import { figures } from "../charts/cases.ts";
import { isTrail } from "../../src/charts/claim-trail.ts";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));

describe.each(figures)("$id", ({ id, chart }) => {
  const { document } = parseHTML(readFileSync(join(dist, `figures/${id}/index.html`), "utf8"));
  const view = document.querySelector(`figure[id="${id}"]`)!.closest(".view")!;
  const textOf = (element: Element | null) => element?.textContent?.trim() ?? null;

  test.skipIf(isTrail(chart))("its table tells every point that it draws, in their order and with their values", () => {
    if (isTrail(chart)) return;
    const rows = [...view.querySelectorAll("tbody tr")].map((row) => [
      textOf(row.querySelector("th")),
      textOf(row.querySelector("td.number")),
    ]);
    // Dates without values have no column for values.
    const hasValues = chart.points.some(({ estimate }) => estimate);
    const told = chart.points.map(({ label, estimate }) => [
      label,
      !hasValues ? null : estimate ? formatEstimate(estimate, chart.locale) : chart.locale.words.notPublished,
    ]);
    expect(rows.slice(0, told.length)).toEqual(told);
  });

  test.skipIf(isTrail(chart))("both of its drawings answer for the same points", () => {
    if (isTrail(chart)) return;
    const words = chart.points.map((point) => tooltipText(point, chart));
    for (const svg of view.querySelectorAll("svg.narrow, svg.wide")) {
      const titles = [...svg.querySelectorAll(".hit-area title")].map(({ textContent }) => textContent);
      expect(words.filter((word) => !titles.includes(word))).toEqual([]);
    }
  });
});
