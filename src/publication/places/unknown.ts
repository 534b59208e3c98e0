import type { Place } from "../../model/place.ts";
import { lastDay } from "../../model/window.ts";
import type { AskedTopic } from "../model.ts";
import type { Topic } from "../read/topics.ts";
import type { Statement } from "./statements.ts";

/** What the data leave open about a place. */
export interface Unknown {
  /** Topics on which there are values for other places of its level, and none for it. */
  missing: readonly Topic[];
  /** Each topic with how many of its values have an open end, and the last day that they cover, if they have windows. */
  topics: readonly { topic: Topic; open: number; values: number; last: string | null }[];
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
    topics: topics.flatMap((topic) => {
      const all = own.get(topic.id)!;
      const open = all.filter(({ estimate: { kind } }) => kind === "at-least" || kind === "more-than").length;
      const days = all.flatMap(({ window }) => (window ? lastDay(window) : [])).toSorted();
      const last = days.at(-1) ?? null;
      return open > 0 || last !== null ? { topic, open, values: all.length, last } : [];
    }),
    silent:
      authorities &&
      place.level === "country" &&
      statements.length > 0 &&
      !statements.some(({ origin }) => origin?.place === place.id),
    unattributed: statements.filter(({ origin }) => !origin || origin.type === "unstated").length,
    unclear: statements.filter(({ estimate }) => estimate.kind === "unclear").length,
  };
}
