import { sha256 } from "../../digest.ts";
import { toCsv } from "../../exports/tables/csv.ts";
import { figureTable } from "../../exports/tables/figure.ts";
import type { Publication } from "../model.ts";
import { idsOf } from "../read/figures/figure.ts";
import { fullTitle } from "../read/figures/figure-views.ts";
import { figureRows } from "../relations/figure-rows.ts";
import { noteLine } from "../views/note-line.ts";
import type { PageContent } from "./page-content.ts";

/** The titles and values of those numbers and claims that are published, by their ids. */
export function valuesShown(
  ids: readonly string[],
  publication: Pick<Publication, "locale" | "registers" | "numbers" | "claims">,
): PageContent["numbers"] {
  const published = [...new Set(ids)].filter((id) => publication.numbers.has(id) || publication.claims.has(id));
  return Object.fromEntries(
    published.map((id) => {
      const { title, value } = noteLine(id, publication);
      return [id, { title, value }];
    }),
  );
}

/** The present ids of those figures that have been given others. */
export function renamedFigures(ids: readonly string[], { figures }: Pick<Publication, "figures">): Map<string, string> {
  const gone = ids.filter((id) => !figures.has(id));
  const present = gone.length > 0 ? idsOf(figures) : figures;
  return new Map(gone.map((id) => [id, present.get(id)?.id ?? id]));
}

/** The titles of those figures that are published, with the digests of what they draw, by their ids. */
export function figuresShown(
  ids: readonly string[],
  publication: Pick<Publication, "figures" | "datasets" | "registers" | "locale">,
): PageContent["figures"] {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const figure = publication.figures.get(id);
      if (!figure) return [];
      const drawn = toCsv(figureTable(figureRows(figure, publication), publication.registers));
      return [[id, { title: fullTitle(figure), data: sha256(drawn) }]];
    }),
  );
}
