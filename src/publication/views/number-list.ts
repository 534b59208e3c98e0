import type { NamedNumber } from "../../numbers/model.ts";
import { partsOf, type Group, type GroupPart } from "./list-parts.ts";
import type { Publication } from "../model.ts";

/** All numbers grouped by the dataset that they rest on, in the order of the publication. */
export function numberGroups({ numbers }: Pick<Publication, "numbers">): Group<NamedNumber>[] {
  const groups = Map.groupBy(numbers.values(), ({ rows }) => rows[0]!.dataset);
  return [...groups].map(([{ id, descriptor }, entries]) => ({ id, title: descriptor.title, entries }));
}

/** The same, split into pages. */
export function numberParts(publication: Pick<Publication, "numbers">): GroupPart<NamedNumber>[][] {
  return partsOf(numberGroups(publication));
}
