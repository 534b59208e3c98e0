import type { Registers } from "../../datasets/registers.ts";
import { cellOf } from "../../datasets/table.ts";
import { show } from "../../diagnostics/problem.ts";
import type { WordingFault } from "../checks/model.ts";
import type { NamedNumber, SourceRow } from "../model.ts";
import type { Claim } from "./model.ts";

/** Places that a claim is about, and others of the same data that it is not about. */
export interface ClaimPlaces {
  /** The places of the first values, or of all. */
  is: readonly string[];
  /** The places that these are compared with. */
  than: readonly string[];
  others: readonly string[];
}

/** The names in a sentence, and where what is compared with begins. */
export interface Sentence {
  text: string;
  pivot: number;
}

/** The names of the places of a claim; null if its values are of no places, or all of the same. */
export function placesOf(
  claim: Pick<Claim, "statement" | "values" | "rows">,
  { places }: Pick<Registers, "places">,
): ClaimPlaces | null {
  const of = (...parts: readonly string[]) =>
    claim.values.flatMap(({ part, place }) => (parts.includes(part) && place !== null ? [place] : []));
  const { kind } = claim.statement;
  if (kind === "compare") return named(of("is"), of("than"), claim.rows, places);
  if (kind === "trend" || kind === "vague") return named(of("is", "point"), [], claim.rows, places);
  return kind === "only" ? named(of("meets"), [], claim.rows, places) : null;
}

/** The names of the places of a rank. */
export function placesOfRank(
  { place, rows }: Pick<NamedNumber, "place" | "rows">,
  { places }: Pick<Registers, "places">,
): ClaimPlaces | null {
  return place === null ? null : named([place], [], rows, places);
}

function named(
  first: readonly string[],
  second: readonly string[],
  rows: readonly SourceRow[],
  places: Registers["places"],
): ClaimPlaces | null {
  const isCountry = (id: string) => places.get(id)?.level === "country";
  const name = (ids: readonly string[]) => [...new Set(ids)].map((id) => places.get(id)!.name);
  if (first.length === 0 || ![...first, ...second].every(isCountry)) return null;
  const own = new Set([...first, ...second]);
  const datasets = new Set(rows.map(({ dataset }) => dataset));
  const all = [...datasets].flatMap((dataset) =>
    dataset.rows.map((row) => String(cellOf(dataset.columns, row.cells, "place"))),
  );
  const same = first.every((id) => second.includes(id));
  return {
    is: name(first),
    than: same ? [] : name(second),
    others: name(all.filter((id) => isCountry(id) && !own.has(id))),
  };
}

/**
 * Whether a sentence names the places of a claim in its order, in the other, or others instead, which is a fault. What
 * is compared with stands after the pivot ("than"). A sentence that names no place is in order.
 */
export function orderOf(
  { text, pivot }: Sentence,
  { is, than, others }: ClaimPlaces,
  id: string,
): "straight" | "turned" | WordingFault {
  const before = (names: readonly string[]) => names.filter((name) => has(text.slice(0, pivot), name));
  const after = (names: readonly string[]) => names.filter((name) => has(text.slice(pivot), name));
  const strange = (found: readonly string[], expected: readonly string[]): WordingFault => ({
    found: `${found.map(show).join(", ")} for ${id}`,
    expected: `the place that it is about: ${expected.slice(0, 3).join(", ")}${expected.length > 3 ? ", …" : ""}`,
  });
  const [isBefore, isAfter, thanBefore, thanAfter] = [before(is), after(is), before(than), after(than)];
  const [othersBefore, othersAfter] = [before(others), after(others)];
  if (isBefore.length + isAfter.length + thanBefore.length + thanAfter.length === 0) {
    return othersBefore.length > 0 ? strange(othersBefore, is) : "straight";
  }
  if (than.length === 0) return "straight";
  const isTurned = isBefore.length === 0 && thanBefore.length > 0;
  const [first, second] = isTurned ? [thanBefore, isAfter] : [isBefore, thanAfter];
  if (first.length === 0 && othersBefore.length > 0) return strange(othersBefore, is);
  if (second.length === 0 && othersAfter.length > 0 && thanBefore.length + isAfter.length === 0)
    return strange(othersAfter, than);
  if (second.length === 0 && othersAfter.length > 0 && isTurned) return strange(othersAfter, is);
  return isTurned ? "turned" : "straight";
}

/** Whether a text has a name as a whole. */
function has(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + name.length))) return true;
  return false;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
