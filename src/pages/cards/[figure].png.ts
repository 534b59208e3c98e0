import type { APIRoute, GetStaticPaths } from "astro";
import { cardFile } from "../../exports/images/renderer.ts";
import { keyed, publication } from "../../publication/tracking/current.ts";
import type { Figure } from "../../publication/read/figure.ts";
import { figureCard } from "../../publication/views/take-away.ts";

export const getStaticPaths = (() =>
  keyed(
    [...publication().figures.values()].map((figure) => ({ params: { figure: figure.id }, props: { figure } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = async ({ props: { figure } }) =>
  new Response(await cardFile(figureCard(figure, publication())), { headers: { "Content-Type": "image/png" } });
