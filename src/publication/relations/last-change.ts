import type { Article } from "../../markdown/article.ts";
import type { Publication } from "../model.ts";

/** The day on which an article last changed: it was updated, or one of its numbers was corrected. */
export function lastChangeOf(
  { path, front }: Pick<Article, "path" | "front">,
  { changedIn }: Pick<Publication["relations"], "changedIn">,
): string {
  return (changedIn.get(path) ?? []).reduce(
    (latest, { since }) => (since > latest ? since : latest),
    front.value.updated,
  );
}
