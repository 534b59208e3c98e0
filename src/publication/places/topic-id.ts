import type { Topic } from "../read/topics.ts";

/** The id of the section of a topic on the page of a place; those of other sections have no such beginning. */
export function topicId({ id }: Pick<Topic, "id">): string {
  return `topic-${id}`;
}
