import { expect, test } from "vitest";
import { projectTheme } from "../../src/publication/read/theme/theme.ts";
import { currencyOf, currencySign, isCurrency, sameAmount } from "../../src/model/currency.ts";

const { lettersLacking } = projectTheme().typeface;

test("a currency has a code, and its symbol or its code before amounts", () => {
  expect(["USD", "RUB", "NPR"].map(isCurrency)).toEqual([true, true, true]);
  expect(["kg", "usd", "ABC", ""].map(isCurrency)).toEqual([false, false, false, false]);
  expect(["USD", "CAD", "EUR", "RUB", "NPR"].map(currencySign)).toEqual(["$", "CA$", "€", "RUB", "NPR"]);
});

test("every symbol can be drawn", () => {
  expect(Intl.supportedValuesOf("currency").flatMap((code) => lettersLacking(currencySign(code)))).toEqual([]);
});

test("a symbol means one currency", () => {
  expect(["$", "€", "₹", "¥", "R$", "kr", ""].map(currencyOf)).toEqual([
    "USD",
    "EUR",
    "INR",
    "JPY",
    "BRL",
    undefined,
    undefined,
  ]);
});

test.each([
  ["1,000 to 5,000 USD", "$1,000 to $5,000", true],
  ["1,900,000 RUB", "RUB\u00a01,900,000", true],
  ["$5", "5 CAD", false],
  ["$5", "$6", false],
  ["5 USD", "5", false],
  ["48 BELLS", "48 bells", false],
  ["", "$5", false],
])("%j and %j say the same amount: %j", (a, b, same) => {
  expect([sameAmount(a, b), sameAmount(b, a)]).toEqual([same, same]);
});
