import { expect, test } from "vitest";
import { knownUnits, unitFault, unitId, unitIn, type Units } from "../../src/model/unit.ts";

const units: Units = {
  ...knownUnits,
  bells: { counted: true },
  kg: { counted: false, belowZero: false, also: ["kilograms"] },
};

test.each(["people", "countries", "contracts", "bells"])("%s are counted in whole numbers", (unit) => {
  expect(unitIn(units, unit).counted).toBe(true);
  expect(unitFault(1.5, unit, units)).toBe(`a whole number, because the unit is ${unit}`);
  expect(unitFault(-1, unit, units)).toBe(`a number that is not below zero, because the unit is ${unit}`);
});

test.each(["percent", "pp", "°C", "years", "RUB", "USD per month", "trees", "toString", ""])(
  "%j is measured, and may be below zero",
  (unit) => {
    for (const number of [1.5, -2.5, 0]) expect(unitFault(number, unit, units)).toBeNull();
  },
);

test("a unit that is never below zero", () => {
  expect(unitFault(-1, "kg", units)).toBe("a number that is not below zero, because the unit is kg");
  expect(unitFault(1.5, "kg", units)).toBeNull();
});

test.each([
  ["%", "percent"],
  ["percent", "percent"],
  ["per cent", "percent"],
  ["percentage points", "pp"],
  ["€", "EUR"],
  ["₹", "INR"],
  ["RUB", "RUB"],
  ["kilograms", "kg"],
  ["index, 2015 = 100", "index, 2015 = 100"],
])("%j is the unit %j", (name, id) => expect(unitId(units, name)).toBe(id));
