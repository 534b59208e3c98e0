import type { Content, Relations, TermUsage } from "../model.ts";
import { runsOf } from "./article-runs.ts";

/** Which texts explain which terms, and where each term is used. */
export function termUsageOf({
  articles,
  pages,
  terms,
}: Pick<Content, "articles" | "pages" | "terms">): Pick<Relations, "termsIn" | "usesOfTerm"> {
  const termsIn = new Map(
    [...articles, ...pages.values()].map((text) => [
      text.path,
      runsOf(text).flatMap((run) => (run.type === "term" ? run.id : [])),
    ]),
  );
  const uses = (id: string): TermUsage => ({
    articles: articles.filter(({ path }) => termsIn.get(path)!.includes(id)),
    pages: [...pages.values()].filter(({ path }) => termsIn.get(path)!.includes(id)),
  });
  return { termsIn, usesOfTerm: new Map([...terms.keys()].map((id) => [id, uses(id)])) };
}
