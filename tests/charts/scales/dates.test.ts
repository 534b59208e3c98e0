import { typeface } from "../../../src/gallery/fixtures.ts";
import { describe, expect, test } from "vitest";
import { dateOf, datesAcross, dateTicks, daysOf } from "../../../src/charts/scales/dates.ts";
import { en } from "../../../src/i18n/en.ts";

const days = (first: string, last: string) => daysOf(dateOf(first), dateOf(last));
const words = (first: string, last: string, count: number) =>
  [...dateTicks(days(first, last), count, en).values()].map((lines) => lines.join(" "));

test("days are moments in UTC, whatever the clock of the machine", () => {
  expect(dateOf("2024-03-31").toISOString()).toBe("2024-03-31T00:00:00.000Z");
});

test("a single day has its months around it", () => {
  expect(days("2024-06-01", "2024-06-01").map((date) => date.toISOString().slice(0, 10))).toEqual([
    "2024-03-01",
    "2024-09-01",
  ]);
});

test("the year is labelled at its first date; a scale of years has no other labels", () => {
  expect(words("2023-11-15", "2024-05-20", 6)).toEqual(["Dec 2023", "Jan 2024", "Feb", "Mar", "Apr", "May"]);
  expect(words("2019-03-14", "2025-08-15", 7)).toEqual(["2020", "2021", "2022", "2023", "2024", "2025"]);
  expect(words("2024-01-02", "2024-01-04", 4)).toEqual(["2 Jan 2024", "3 Jan", "4 Jan"]);
});

describe("across a drawing", () => {
  const sheet = { width: 320, fine: 14, typeface };

  test("as many as fit, none beyond the edges", () => {
    const ticks = datesAcross(days("2023-11-15", "2025-11-20"), null, 40, 310, en, sheet);
    expect(ticks.map(({ lines }) => lines.join(" "))).toEqual(["2024", "2025"]);
    expect(ticks[0]!.x).toBeCloseTo(40 + (270 * 47) / 736, 6);
    const [, last] = datesAcross(days("2024-01-01", "2025-01-01"), null, 40, 320, en, sheet).slice(-2);
    expect(last!.x).toBe(320);
    expect(last!.centre).toBeLessThan(310);
  });

  test("the first and the last day, where no others fit", () => {
    expect(
      datesAcross(days("2021-01-28", "2022-06-28"), null, 40, 150, en, sheet).map(({ x, lines }) => [x, ...lines]),
    ).toEqual([
      [40, "28 Jan", "2021"],
      [150, "28 Jun", "2022"],
    ]);
  });
});
