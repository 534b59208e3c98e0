import { expect, test } from "vitest";
import { orderOf, type ClaimPlaces } from "../../../src/numbers/claims/places.ts";

const places: ClaimPlaces = { is: ["Norway"], than: ["Iceland"], others: ["Portugal", "Japan"] };

/** The order of a sentence in which `|` stands before what something is compared with. */
function order(text: string, of = places) {
  const result = orderOf({ text: text.replace("|", ""), pivot: text.indexOf("|") }, of, "more");
  return typeof result === "string" ? result : result.found;
}

test.each([
  ["Norway has more bells |than Iceland", "straight"],
  ["More bells hang in Norway |than in Iceland", "straight"],
  ["Iceland has fewer bells |than Norway", "turned"],
  ["Norway has more bells|", "straight"],
  ["Iceland has fewer bells|", "turned"],
  ["It has more bells |than Iceland", "straight"],
  ["There are more bells|", "straight"],
  ["Norway, like Portugal, has more bells |than Iceland", "straight"],
  ["Norwayland has more bells |than Icelanders", "straight"],
  ["Norway has more bells |than Portugal", '"Portugal" for more'],
  ["Portugal has more bells |than Iceland", '"Portugal" for more'],
  ["Portugal has more bells |than Norway", '"Portugal" for more'],
  ["Japan has more bells |than Portugal", '"Japan" for more'],
])("%s: %s", (text, expected) => expect(order(text)).toBe(expected));

test("a claim about one place needs its name only if others are named before it", () => {
  const one = { ...places, than: [] };
  expect(order("Norway has the most bells|", one)).toBe("straight");
  expect(order("It has the most bells| of all, says a paper in Japan", one)).toBe("straight");
  expect(order("Portugal has the most bells|", one)).toBe('"Portugal" for more');
});
