import type { APIRoute, GetStaticPaths } from "astro";
import { pngFile } from "../../exports/images/image-files.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import type { Figure } from "../../publication/model.ts";
import { figureCard } from "../../publication/views/take-away.ts";

export const getStaticPaths = (() =>
  keyed(
    [...currentPublication().figures.values()].map((figure) => ({ params: { figure: figure.id }, props: { figure } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = async ({ props: { figure }, locals: { publication } }) =>
  new Response(await pngFile({ kind: "card", content: figureCard(figure, publication) }, publication.theme), {
    headers: { "Content-Type": "image/png" },
  });
