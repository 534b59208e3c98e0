import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { judgeBinding } from "../../../src/numbers/checks/binding.ts";
import type { NamedNumber } from "../../../src/numbers/model.ts";
import { bound, one, ratio, share, span } from "../given.ts";

const moreThan = one("more-than", 1500);
const atLeast = one("at-least", 603);
const upTo = one("at-most", 40);
const exact = one("exact", 771);
const about = one("about", 400);
const between = span(1000, 5000, { unit: "USD" });
const third = share(one("about", 0.31, { unit: "share" }));
const atMostHalf = share(one("at-most", 771 / 1501, { unit: "share" }));
const small = share(one("about", 0.01336, { unit: "share" }));
const overHalf = share(one("exact", 0.5137, { unit: "share" }));
const underHalf = share(one("exact", 0.49, { unit: "share" }));
const wideHalf = share(span(0.48, 0.6, { unit: "share" }));
const fold = ratio(one("at-least", 2.1, { unit: "times" }));
const almostThree = ratio(one("exact", 2.93, { unit: "times" }));
const wideFold = ratio(span(1.8, 2.2, { unit: "times" }));
const first = one("exact", 1, { operation: "rank", unit: "rank", operands: ["bells", "b", "c", "d"] });
const last = one("exact", 4, { operation: "rank", unit: "rank", operands: ["bells", "b", "c", "d"] });
const rise = one("exact", 98, { operation: "change" });
const fall = one("exact", -98, { operation: "change" });
const openRise = one("at-least", 3, { operation: "difference" });
const percent = one("more-than", 22, { unit: "percent" });
const months = one("exact", 6.5, { unit: "months" });
const contracts = one("exact", 6011, { unit: "contracts" });
const single = one("exact", 1);
const nobody = one("exact", 0);
const money = one("exact", 1_900_000, { unit: "RUB" });

const judge = (text: string, number: NamedNumber) => judgeBinding(bound(text), number, [number], en);

const fine: [string, NamedNumber][] = [
  ["[more than 1,500] people", moreThan],
  ["More than [1,500] people", moreThan],
  ["[over 1.5 thousand]", moreThan],
  ["[1,500+] people", moreThan],
  ["[at least 603]", atLeast],
  ["[603 or more]", atLeast],
  ["[at least 600]", atLeast],
  ["[more than 600]", atLeast],
  ["[up to 40]", upTo],
  ["[no more than forty]", upTo],
  ["[771] from the south", exact],
  ["[seven hundred and seventy-one]", exact],
  ["[nearly 800]", exact],
  ["[about 770]", exact],
  ["[over 770]", exact],
  ["[just under 800]", exact],
  ["a list of [771] names", exact],
  ["they add up to [771]", exact],
  ["the whole is below [771]", exact],
  ["[hundreds] of people", exact],
  ["[about 400]", about],
  ["some [400] people", about],
  ["[almost 400]", about],
  ["[$1,000 to $5,000]", between],
  ["[between 1,000 and 5,000] dollars", between],
  ["[nearly one in three]", third],
  ["[about 31%]", third],
  ["[about a third]", third],
  ["[at most 52%]", atMostHalf],
  ["[about 1.3%]", small],
  ["[about 1.34] per cent", small],
  ["[51%] of them", overHalf],
  ["[51.4%]", overHalf],
  ["[about half]", overHalf],
  ["[more than half]", overHalf],
  ["[the majority]", overHalf],
  ["[most] of them", overHalf],
  ["[nearly half]", underHalf],
  ["[a minority]", underHalf],
  ["[fewer than half]", underHalf],
  ["[48% to 60%]", wideHalf],
  ["[at least twice] as many", fold],
  ["[more than doubled]", fold],
  ["[more] bells than here", fold],
  ["[nearly three times]", almostThree],
  ["[2.9 times]", almostThree],
  ["[about twice] as many", wideFold],
  ["[The largest number]", first],
  ["the [highest] count", first],
  ["[the smallest]", last],
  ["the [fourth-largest]", last],
  ["rose by [98]", rise],
  ["[98] more", rise],
  ["fell by [98]", fall],
  ["it [fell]", fall],
  ["[more] people", openRise],
  ["[more than 22%]", percent],
  ["more than [22] per cent", percent],
  ["[6.5] months", months],
  ["[about 6] months", months],
  ["[6,011] foreign contracts", contracts],
  ["[one] of them", single],
  ["[none] of them", nobody],
  ["[1.9 million] roubles", money],
  ["[771]-strong", exact],
  ["a report about [more than 1,500] people", moreThan],
];

test.each(fine)("holds: %s", (text, number) => expect(judge(text, number).fault).toBeNull());

const wrong: [string, NamedNumber, string][] = [
  // Values.
  ["[more than 1,600]", moreThan, "a rounding of it"],
  ["[more than 1,400]", moreThan, "a rounding of it"],
  ["[more than 15,000]", moreThan, "a rounding of it"],
  ["[more than 1.6 thousand]", moreThan, "a rounding of it"],
  ["[more than 1,501]", moreThan, "a rounding of it"],
  ["[at least 604]", atLeast, "a rounding of it"],
  ["[at least 500]", atLeast, "a rounding of it"],
  ["[up to 30]", upTo, "a rounding of it"],
  ["[772]", exact, "a rounding of it"],
  ["[about 700]", exact, "a rounding of it"],
  ["[nearly a thousand]", exact, "a rounding of it"],
  ["[about 500]", about, "a rounding of it"],
  ["[$1,000 to $4,000]", between, "a rounding of it"],
  ["[$2,000 to $5,000]", between, "a rounding of it"],
  ["[about half]", third, "a rounding of it"],
  ["[at most 51%]", atMostHalf, "a rounding of it"],
  ["[about 1.4%]", small, "a rounding of it"],
  ["[about 2%]", small, "a rounding of it"],
  ["[52%]", overHalf, "a rounding of it"],
  ["[two thirds]", overHalf, "a rounding of it"],
  ["[at least three times]", fold, "a rounding of it"],
  ["[3.1 times]", almostThree, "a rounding of it"],
  ["[the second-largest]", first, "its rank"],
  ["[the smallest]", first, "its rank"],
  ["[the largest]", last, "its rank"],
  ["[more than 23%]", percent, "a rounding of it"],
  ["[two] of them", single, "a rounding of it"],
  ["[none] of them", single, "a rounding of it"],
  ["[1.8 million] roubles", money, "a rounding of it"],
  ["[A/80/329]", exact, "a rounding of it"],
  // Words.
  ["[1,500] people", moreThan, "the wording of a lower bound"],
  ["[up to 1,500]", moreThan, "the wording of a lower bound"],
  ["[about 1,500]", moreThan, "the wording of a lower bound"],
  ["nearly [1,500]", moreThan, "the wording of a lower bound"],
  ["[exactly 1,500]", moreThan, "the wording of a lower bound"],
  ["[603]", atLeast, "the wording of a lower bound"],
  ["[more than 603]", atLeast, "does not exclude the bound"],
  ["[40]", upTo, "the wording of an upper bound"],
  ["[at least 40]", upTo, "the wording of an upper bound"],
  ["[fewer than 40]", upTo, "does not exclude the bound"],
  ["[approximately 771]", exact, "the number alone"],
  ["about [771]", exact, "the number alone"],
  ["[at least 771]", exact, "the number alone"],
  ["[more than 771]", exact, "the number alone"],
  ["[up to 771]", exact, "the number alone"],
  ["[under 771]", exact, "the number alone"],
  ["[800] people", exact, "the value itself"],
  ["[exactly 770]", exact, "the value itself"],
  ["[over 800]", exact, "the number alone, or a smaller one"],
  ["[nearly 770]", exact, "over or about"],
  ["[400] people", about, "the wording of an approximation"],
  ["[more than 400]", about, "the wording of an approximation"],
  ["[up to 400]", about, "the wording of an approximation"],
  ["[350 to 450]", about, "a rounding of it"],
  ["[$1,000]", between, "a rounding of it"],
  ["[half]", overHalf, "the value itself"],
  ["[exactly 51%]", overHalf, "the value itself"],
  ["[about 1.3% to 2%]", small, "a rounding of it"],
  ["[1.3%]", small, "the wording of an approximation"],
  ["[twice] as many", fold, "the wording of a lower bound"],
  ["[three times]", almostThree, "the value itself"],
  ["[twice] as many", wideFold, "both ends"],
  // Claims.
  ["[the majority]", underHalf, "a share above 50% at every point"],
  ["[most] of them", wideHalf, "a share above 50% at every point"],
  ["[most] of them", third, "a share above 50% at every point"],
  ["[a majority]", atMostHalf, "a share above 50% at every point"],
  ["[a minority]", overHalf, "a share below 50% at every point"],
  ["[a minority]", wideHalf, "a share below 50% at every point"],
  ["[dozens] of people", exact, "a number from 24 to below 200"],
  ["[thousands] of people", moreThan, "a number from 2,000"],
  ["[more than hundreds]", exact, "a number from 200"],
  ["[more] people", fall, "a change that is above 0"],
  ["[fewer] people", openRise, "a difference that is below 0"],
  ["it [rose]", exact, "only ratios, differences and changes"],
  ["fell by [98]", rise, "no word for a fall"],
  ["rose by [98]", fall, "a word such as fell"],
  ["[98] people", fall, "a word such as fell"],
  // Units.
  ["[more than 1,500] contracts", moreThan, "wording for more than 1,500 people"],
  ["[more than 1,500]%", moreThan, "wording for more than 1,500 people"],
  ["[771] countries", exact, "wording for 771 people"],
  ["[$771]", exact, "wording for 771 people"],
  ["[6,011] people", contracts, "wording for 6,011 contracts"],
  ["[6,011] foreign citizens", contracts, "wording for 6,011 contracts"],
  ["[$1.9 million]", money, "wording for RUB\u00a01,900,000"],
  ["[1.9 million] dollars", money, "wording for RUB\u00a01,900,000"],
  ["[about 1.3] people", small, "wording for about 1.3%"],
  ["[most] of them", exact, "wording for 771 people"],
  ["[half] of them", exact, "wording for 771 people"],
  ["[twice] as many", exact, "wording for 771 people"],
  ["[more than 22] people", percent, "wording for"],
  ["[£1,000 to £5,000]", between, "wording for"],
  // The brackets.
  ["[people] came", exact, "one numeral"],
  ["[]the 771", exact, "one numeral"],
  ["[771 of 1,500]", exact, "one numeral"],
  ["between 1,000 and [5,000]", between, "the whole numeral between the brackets"],
  ["[one in] three", third, "the whole numeral between the brackets"],
  ["more than [more than 1,500]", moreThan, "words for one kind"],
  ["up to [about 400]", about, "words for one kind"],
  ["about [about 400]", about, "words for one kind"],
];

test.each(wrong)("fails: %s", (text, number, expected) => {
  const { fault } = judge(text, number);
  expect(fault).not.toBeNull();
  expect(fault!.expected).toContain(expected);
});

test("a problem names the value, its place and a number that fits", () => {
  const row = { cells: {}, at: () => ({ path: "data/bells/raw.csv", line: 2, column: 9 }) };
  const cell = { ...moreThan, rows: [{ dataset: { columns: [{ name: "count", type: "estimate" }] } as never, row }] };
  expect(
    judgeBinding(bound("[more than 1,600] people"), cell, [cell, { ...one("more-than", 1600), id: "drums" }], en).fault,
  ).toEqual({
    found: '"more than 1,600" for bells, which is more than 1,500 people (data/bells/raw.csv:2)',
    expected: "a rounding of it",
    action: "Correct the text, or bind a number that fits: drums.",
  });
});

test("the wording is the numeral with the words of its kind", () => {
  expect(judge("Here more than [1,500] people came", moreThan).wording).toBe("more than 1,500");
  expect(judge("[The largest number] of all", first).wording).toBe("The largest number");
});
