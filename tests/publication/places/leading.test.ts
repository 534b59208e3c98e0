import { expect, test } from "vitest";
import { leadingStatements } from "../../../src/publication/places/leading.ts";
import type { PlaceTopic } from "../../../src/publication/places/statements.ts";

const office = { id: "office" };
const society = { id: "society" };
const said = (origin: object, value: number) => ({ origin, estimate: { value } });
const topics = (...measures: object[][]) =>
  [{ measures: [] }, { measures: measures.map((statements) => ({ statements })) }] as unknown as PlaceTopic[];
const values = (found: ReturnType<typeof leadingStatements>) => found.map(({ estimate }) => estimate.value);

test("the newest value leads, of the measure on which most have said something, beside that of somebody else", () => {
  expect(
    values(
      leadingStatements(
        topics([said(office, 1)], [said(office, 5), said(office, 4), said(society, 3), said(society, 2)]),
      ),
    ),
  ).toEqual([5, 3]);
});

test("one value stands alone, and a place without any has none", () => {
  expect(values(leadingStatements(topics([said(office, 1), said(office, 2)])))).toEqual([1]);
  expect(leadingStatements(topics())).toEqual([]);
});
