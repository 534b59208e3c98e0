import { nameOf, offices, placeOf } from "./names.ts";

/** The columns of the raw file of a dataset. */
export const columns = [
  "row",
  "measure",
  "place",
  "start",
  "end",
  "as_of",
  "number",
  "low",
  "high",
  "kind",
  "origin",
  "source",
  "quote",
  "use",
  "note",
];

/** The rows of the dataset of article `n`, cell by cell. */
export function rowsOf(n: number): string[][] {
  const random = dice(n + 1);
  const id = nameOf(n);
  const row = (
    name: string,
    measure: string,
    place: string,
    day: string,
    number: number,
    kind = "exact",
    origin = 0,
    note = "",
  ): string[] => {
    const bounds = kind === "between" ? ["", String(number), String(number * 2)] : [String(number), "", ""];
    return [
      name,
      measure,
      place,
      "",
      "",
      day,
      ...bounds,
      kind,
      offices[origin]!,
      id,
      `${id}--${name === "whole" || name === "looked" ? 1 : 2}`,
      note ? "note" : "ok",
      note,
    ];
  };
  const kinds = ["exact", "at-least", "about", "exact", "at-most", "more-than", "exact", "between"];
  const many = (count: number, make: (i: number) => string[]) => Array.from({ length: count }, (_, i) => make(i));
  const year = 2000 + (n % 20);
  let sum = 10 + random(20);
  return [
    ...many(8, (i) =>
      row(`held-${i}`, "held", placeOf(n, i), `${year}-12-31`, 20 + random(900), i === 0 ? "exact" : kinds[random(8)]),
    ),
    ...many(12, (i) =>
      row(
        `seen-${i}`,
        "seen",
        placeOf(n, i),
        `${year}-06-30`,
        2 + random(500),
        i === 0 ? "exact" : kinds[random(8)],
        1,
        i === 3 ? "DistinctTexts from afar" : "",
      ),
    ),
    ...many(10, (i) =>
      row(
        `month-${i}`,
        "month",
        placeOf(n, 0),
        `${year}-${String(i + 1).padStart(2, "0")}-28`,
        (sum += 1 + random(60)),
        i === 4 ? "at-least" : "exact",
        2,
      ),
    ),
    ...many(5, (i) => row(`claim-${i}`, "claimed", "everywhere", `${year}-12-31`, 200 + random(900), kinds[i], i)),
    ...many(4, (i) => row(`moved-${i}`, "moved", placeOf(n, i), `${year}-12-31`, 5 + random(90), "exact", 3)),
    row("whole", "all", "everywhere", `${year}-12-31`, 9000 + random(9000), "about"),
    row("looked", "looked", "everywhere", `${year}-12-31`, 300 + random(900)),
  ];
}

/** A seeded generator of whole numbers from 0 up to a limit. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % limit;
  };
}

/** Writes a header and rows as CSV; no cell may need quotes. */
export function csvOf(head: readonly string[], rows: readonly string[][]): string {
  return [head, ...rows].map((cells) => `${cells.join(",")}\n`).join("");
}
