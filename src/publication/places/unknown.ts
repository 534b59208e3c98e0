import type { Place } from "../../model/place.ts";
import { lastDay } from "../../model/window.ts";
import type { AskedTopic } from "../relations/place-values.ts";
import type { Topic } from "../read/topics.ts";
import type { Statement } from "./statements.ts";

/** What the data leave open about a place. */
export interface Unknown {
  /** Topics on which there are values for other places of its level, and none for it. */
  missing: readonly Topic[];
  /** Topics with values that have an open end, with their number and that of all values. */
  open: readonly { topic: Topic; open: number; values: number }[];
  /** The last day that the values on each topic cover. */
  last: readonly { topic: Topic; day: string }[];
  /** Whether none of the values comes from an authority of the country. */
  silent: boolean;
  /** How many values come from nobody that the source names. */
  unattributed: number;
  /** How many values are worded so that their kind is unclear. */
  unclear: number;
}

/** A topic with fewer places than this is about these places alone, and asks about no others. */
const fewestPlaces = 3;

/** What statements that may be counted leave open; `authorities` says whether the data name authorities of any country. */
export function unknownOf(
  place: Pick<Place, "id" | "level" | "note">,
  statements: readonly Statement[],
  topics: readonly AskedTopic[],
  authorities: boolean,
): Unknown {
  const own = new Map(topics.map(({ id }) => [id, statements.filter(({ topic }) => topic.id === id)]));
  // A country with a note is kept apart from the others, and is not asked what they are asked.
  const isApart = place.level === "country" && place.note !== "";
  return {
    missing:
      place.level === "world" || isApart
        ? []
        : topics.filter(({ id, places }) => own.get(id)!.length === 0 && places[place.level] >= fewestPlaces),
    open: topics.flatMap((topic) => {
      const all = own.get(topic.id)!;
      const open = all.filter(({ estimate: { kind } }) => kind === "at-least" || kind === "more-than").length;
      return open > 0 ? { topic, open, values: all.length } : [];
    }),
    last: topics.flatMap((topic) => {
      const day = own
        .get(topic.id)!
        .flatMap(({ window }) => (window ? lastDay(window) : []))
        .toSorted()
        .at(-1);
      return day === undefined ? [] : { topic, day };
    }),
    silent: authorities && place.level === "country" && !statements.some(({ origin }) => origin?.place === place.id),
    unattributed: statements.filter(({ origin }) => !origin || origin.type === "unstated").length,
    unclear: statements.filter(({ estimate }) => estimate.kind === "unclear").length,
  };
}
