import type { APIRoute, GetStaticPaths } from "astro";
import { figureTable } from "../../downloads/figure.ts";
import { figureJson } from "../../downloads/json.ts";
import { keyed, publication } from "../../publication/current.ts";
import { drawnBy } from "../../publication/drawn.ts";
import type { Figure } from "../../publication/figure.ts";
import { wordsOf } from "../../publication/take-away.ts";

export const getStaticPaths = (() => keyed([...publication().figures.values()].map((figure) => ({ params: { figure: figure.id }, props: { figure } })))) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure } }) => {
  const current = publication();
  const drawn = drawnBy(figure, current);
  const text = figureJson(wordsOf(figure, current), drawn, figureTable(drawn, current.registers), current.registers);
  return new Response(text, { headers: { "Content-Type": "application/json; charset=utf-8" } });
};
