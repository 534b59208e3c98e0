import type { APIRoute, GetStaticPaths } from "astro";
import { figureTable } from "../../exports/tables/figure.ts";
import { figureJson } from "../../exports/tables/json.ts";
import { hasExtra } from "../../publication/extras.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import { figureRows } from "../../publication/relations/figure-rows.ts";
import type { Figure } from "../../publication/model.ts";
import { wordsOf } from "../../publication/views/take-away.ts";

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
  const drawn = figureRows(figure, publication);
  const text = figureJson(
    wordsOf(figure, publication),
    drawn,
    figureTable(drawn, publication.registers),
    publication.registers,
  );
  return new Response(text, { headers: { "Content-Type": "application/json; charset=utf-8" } });
};
