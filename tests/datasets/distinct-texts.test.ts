import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Scan } from "../../src/datasets/csv/scan.ts";
import { DistinctTexts } from "../../src/datasets/distinct-texts.ts";

const text = fc.string({ unit: fc.constantFrom("a", "b", "é", '"', ","), maxLength: 3 });

test.each([[[0]], [[1, 0]]])(
  "equal texts in the cells %j have one number, others have others, in the order in which they come",
  (cells) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 300 }), fc.boolean(), (rows, quoted) => {
        const scan = new Scan(new TextEncoder().encode(stringify(rows, { quoted })));
        const seen = new DistinctTexts(scan, cells, 2);
        const known = new Map<string, { number: number; record: number }>();
        rows.forEach((row, record) => {
          const key = JSON.stringify(cells.map((cell) => row[cell]));
          const fresh = !known.has(key);
          if (fresh) known.set(key, { number: known.size, record });
          const { number, record: first } = known.get(key)!;
          expect(seen.number(record)).toBe(number);
          expect(seen.fresh).toBe(fresh);
          expect(seen.first(number)).toBe(first);
        });
        expect(seen.size).toBe(known.size);
      }),
    );
  },
);

test("a quoted text equals the unquoted one, and cell borders are not part of it", () => {
  const scan = new Scan(new TextEncoder().encode('ab,c\n"ab",c\na,bc\n'));
  const seen = new DistinctTexts(scan, [0, 1]);
  expect([0, 1, 2].map((record) => seen.number(record))).toEqual([0, 0, 1]);
});
