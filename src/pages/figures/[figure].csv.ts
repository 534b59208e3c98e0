import type { APIRoute, GetStaticPaths } from "astro";
import { toCsv } from "../../exports/tables/csv.ts";
import { figureTable } from "../../exports/tables/figure.ts";
import { hasExtra } from "../../publication/extras.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import { figureRows } from "../../publication/relations/figure-rows.ts";
import type { Figure } from "../../publication/model.ts";

export const getStaticPaths = (() =>
  keyed(
    hasExtra(currentPublication().site, "figure-data")
      ? [...currentPublication().figures.values()].map((figure) => ({
          params: { figure: figure.id },
          props: { figure },
        }))
      : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure }, locals: { publication } }) => {
  const table = figureTable(figureRows(figure, publication), publication.registers);
  return new Response(toCsv(table), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
};
