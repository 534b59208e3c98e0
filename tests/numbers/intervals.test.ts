import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/datasets/dataset.ts";
import type { Estimate } from "../../src/model/estimate.ts";
import { intervalOf } from "../../src/model/estimate.ts";
import type { Interval } from "../../src/model/interval.ts";
import { datasets, numbersOf } from "./reading.ts";

/** An estimate with one value that it allows: the truth behind the report. */
interface Leaf {
  estimate: Estimate;
  truth: number;
}

const leaf: fc.Arbitrary<Leaf> = fc
  .record({
    kind: fc.constantFrom("exact", "at-least", "more-than", "at-most", "less-than", "between", "about" as const),
    a: fc.integer({ min: 1, max: 2000 }),
    b: fc.integer({ min: 0, max: 2000 }),
  })
  .map(({ kind, a, b }) => {
    const bounded = kind === "between" || kind === "about";
    const estimate = { kind, value: a, low: bounded ? Math.floor(a / 2) : null, high: bounded ? a + b : null };
    const truth = {
      exact: a,
      "at-least": a + b,
      "more-than": a + 1 + b,
      "at-most": b % (a + 1),
      "less-than": b % a,
      between: Math.floor(a / 2) + (b % (a + 1)),
      about: a + b,
    }[kind];
    return { estimate, truth: bounded ? Math.min(truth, a + b) : truth };
  });

const operations = ["sum", "difference", "change", "share", "ratio", "minimum", "maximum", "rank"] as const;

/** A definition over numbers before it; `picks` choose these. */
const step = fc.record({
  operation: fc.constantFrom(...operations),
  picks: fc.array(fc.nat(), { minLength: 2, maxLength: 4 }),
});

interface Node {
  id: string;
  unit: string;
  truth: number;
  definition: string;
}

/** Definitions over cells and over each other, each with the truth that follows from those of the cells. */
function grow(
  leaves: readonly Leaf[],
  steps: readonly { operation: (typeof operations)[number]; picks: readonly number[] }[],
): Node[] {
  const nodes: Node[] = leaves.map(({ truth }, i) => ({
    id: `n${i}`,
    unit: "bells",
    truth,
    definition: `{ cell: { dataset: random, row: r${i} } }`,
  }));
  for (const { operation, picks } of steps) {
    const first = nodes[picks[0]! % nodes.length]!;
    const same = nodes.filter(({ unit }) => unit === first.unit && unit !== "rank");
    const chosen = [...new Set([first, ...picks.slice(1).map((pick) => same[pick % same.length]!)])];
    if (first.unit === "rank" || chosen.length < 2) continue;
    const several = operation === "sum" || operation === "minimum" || operation === "maximum" || operation === "rank";
    const parts = several ? chosen : chosen.slice(0, 2);
    const truths = parts.map(({ truth }) => truth);
    const [a, b] = truths as [number, number];
    if (operation === "share" && !(a >= 0 && a <= b)) continue;
    const truth = {
      sum: () => truths.reduce((x, y) => x + y),
      difference: () => a - b,
      change: () => b - a,
      share: () => a / b,
      ratio: () => a / b,
      minimum: () => Math.min(...truths),
      maximum: () => Math.max(...truths),
      rank: () => 1 + truths.filter((other) => other > a).length,
    }[operation]();
    const ids = `[${parts.map(({ id }) => id).join(", ")}]`;
    const unit = { share: "share", ratio: "times", rank: "rank" }[operation as string] ?? first.unit;
    nodes.push({
      id: `n${nodes.length}`,
      unit,
      truth,
      definition: `{ ${operation}: ${operation === "rank" ? `{ of: ${first.id}, among: ${ids} }` : ids}, comparable: Everything here is random. }`,
    });
  }
  return nodes;
}

/** A dataset with a row for each estimate, each of its own day. */
function tableOf(leaves: readonly Leaf[]): Dataset {
  const like = datasets.get("harbour-bells")!;
  const day = (i: number) => `2018-01-${String(i + 1).padStart(2, "0")}`;
  const rows = leaves.map(({ estimate }, i) => ({
    ...like.rows[0]!,
    cells: { ...like.rows[0]!.cells, id: `r${i}`, bells: estimate, window: { asOf: day(i) } },
  }));
  return { ...like, id: "random", rows };
}

/** Whether the value lies in the interval, but for what floating-point division rounds off at an end. */
function holds({ low, high }: Interval, value: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return value >= low - slack && value <= high + slack;
}

test("whatever the truth behind the estimates, every number that is computed from them holds", () => {
  const checked = new Map<string, number>();
  fc.assert(
    fc.property(
      fc.array(leaf, { minLength: 3, maxLength: 8 }),
      fc.array(step, { minLength: 3, maxLength: 12 }),
      (leaves, steps) => {
        const nodes = grow(leaves, steps);
        const text = nodes.map(({ id, definition }) => `${id}: ${definition}\n`).join("");
        const { numbers } = numbersOf({ random: text }, new Map([["random", tableOf(leaves)]]));
        for (const { id, truth } of nodes) {
          const number = numbers.get(id);
          if (!number) continue;
          checked.set(number.operation, (checked.get(number.operation) ?? 0) + 1);
          const { interval } = number.quantity;
          expect(
            interval !== null && holds(interval, truth),
            `${id} ${JSON.stringify(interval)} ${truth}\n${text}`,
          ).toBe(true);
          const said =
            number.estimate.kind === "between" || truth >= 0 ? intervalOf(number.estimate, { counted: false }) : null;
          expect(
            said === null || holds(said, truth),
            `${id} ${JSON.stringify(number.estimate)} ${truth}\n${text}`,
          ).toBe(true);
        }
      },
    ),
    { seed: 20251122, numRuns: 400 },
  );
  for (const operation of operations) expect(checked.get(operation) ?? 0, operation).toBeGreaterThan(50);
});
