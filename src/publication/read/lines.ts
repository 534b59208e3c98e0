import type { Line } from "../../markdown/lines.ts";
import type { Content } from "../model.ts";

/** All lines of a publication's own words that can bind numbers: of texts, figures, terms, events, authors and images. */
export function linesOf({
  articles,
  pages,
  figures,
  terms,
  events,
  authors,
  images,
}: Pick<Content, "articles" | "pages" | "figures" | "terms" | "events" | "authors" | "images">): Line[] {
  return [
    ...[...articles, ...pages.values(), ...figures.values(), ...images.values()].flatMap((text) => text.lines),
    ...[...terms.values()].map(({ definition }) => definition.line),
    ...events.map(({ what }) => what.line),
    ...[...authors.values()].map(({ description }) => description.line),
  ];
}
