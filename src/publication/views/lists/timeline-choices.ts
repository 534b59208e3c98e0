import type { Publication } from "../../model.ts";
import { omittedBy } from "../omitted-by.ts";
import type { Topic } from "../../read/topics.ts";
import type { TimelineEntry } from "./timeline.ts";

/** The most topics between which readers can choose: style sheets have a rule for each. */
export const mostTopics = 10;

/**
 * The classes of an element with some entries, by which the choices of a topic and of who counts show it or leave it
 * out: `topic-2` if an entry belongs to the second of `topics`; `omit-1` if the first choice of who counts leaves all
 * entries out, and `omit-1-of-2` if it leaves out those of the second topic. Events are no counts, and stay whoever
 * counts.
 */
export function shownWith(
  entries: readonly TimelineEntry[],
  topics: readonly Topic[],
  { site }: Pick<Publication, "site">,
): string[] {
  const omitted = (of: readonly TimelineEntry[]) =>
    of.some(({ kind }) => kind === "event")
      ? []
      : omittedBy(
          of.map((entry) => (entry.kind === "statement" ? entry.origin : null)),
          site,
        );
  const byTopic = topics.map(({ id }) => entries.filter(({ topic }) => topic.id === id));
  const all = omitted(entries);
  return [
    ...byTopic.flatMap((of, i) => (of.length > 0 ? `topic-${i + 1}` : [])),
    ...all,
    ...byTopic.flatMap((of, i) =>
      of.length === 0
        ? []
        : omitted(of)
            .filter((name) => !all.includes(name))
            .map((name) => `${name}-of-${i + 1}`),
    ),
  ];
}
