import fc from "fast-check";
import { expect, test } from "vitest";
import { Seen } from "../../src/data/seen.ts";

test("equal texts have one number, others have others, in the order in which they come", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 4 }), { maxLength: 300 }), (texts) => {
      const bytes = new TextEncoder().encode(texts.join(","));
      const seen = new Seen(bytes, 2);
      const known = new Map<string, number>();
      let at = 0;
      for (const text of texts) {
        const end = at + new TextEncoder().encode(text).length;
        const fresh = !known.has(text);
        if (fresh) known.set(text, known.size);
        expect(seen.number(at, end)).toBe(known.get(text));
        expect(seen.fresh).toBe(fresh);
        at = end + 1;
      }
      expect(seen.size).toBe(known.size);
    }),
  );
});
