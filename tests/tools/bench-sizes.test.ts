import { expect, test } from "vitest";
import { sizesReport, type SizeCost } from "../../tools/bench/sizes.ts";

const cost = (seconds: number, megabytes: number) => ({ seconds, processor: seconds * 2, drawing: 0.5, megabytes });

function sizeOf(articles: number, seconds: number, megabytes: number): SizeCost {
  return {
    articles,
    pages: articles * 20,
    files: articles * 50,
    bytes: articles * 1_500_000,
    cold: cost(seconds, megabytes),
    withoutCharts: cost(seconds / 2, megabytes / 2),
    again: { nothing: cost(1, 100), "one word": cost(2, 200), "one cell": cost(3, 300) },
  };
}

test("the report has cost, what was built for each article, builds after changes, and growth", () => {
  const rows = sizesReport([sizeOf(10, 10, 1000), sizeOf(100, 80, 1500)])
    .split("\n")
    .filter((line) => line.startsWith("| 1"));
  expect(rows).toEqual([
    "| 10 | 10.0 | 50.0 | 20.0 | 1000 | 0.50 | 5.0 | 5.0 | 10.0 | 500 |",
    "| 100 | 80.0 | 40.0 | 160.0 | 1500 | 0.50 | 0.6 | 40.0 | 80.0 | 750 |",
    "| 10 | 200 | 500 | 15.0 | 20.0 | 50.0 | 1500.0 | 1.00 |",
    "| 100 | 2000 | 5000 | 150.0 | 20.0 | 50.0 | 1500.0 | 0.80 |",
    "| 10 | nothing | 1.0 | 10 | 2.0 | 10 | 100 |",
    "| 10 | one word | 2.0 | 20 | 4.0 | 20 | 200 |",
    "| 10 | one cell | 3.0 | 30 | 6.0 | 30 | 300 |",
    "| 100 | nothing | 1.0 | 1 | 2.0 | 1 | 100 |",
    "| 100 | one word | 2.0 | 3 | 4.0 | 3 | 200 |",
    "| 100 | one cell | 3.0 | 4 | 6.0 | 4 | 300 |",
    "| 10 | 100 | 10.0 | 8.0 | 8.0 | 1.5 |",
  ]);
});

test("one size has no growth to report", () => {
  expect(sizesReport([sizeOf(10, 10, 1000)])).not.toContain("grows");
});
