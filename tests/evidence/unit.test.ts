import { expect, test } from "vitest";
import { isWhole } from "../../src/evidence/unit.ts";

test.each(["people", "countries", "contracts", "bells"])("%s are counted in whole numbers", (unit) => expect(isWhole(unit)).toBe(true));
test.each(["percent", "years", "RUB", "USD per month", "people per week", "km", ""])("%j may have decimals", (unit) => expect(isWhole(unit)).toBe(false));
