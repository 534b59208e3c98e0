import type { APIRoute, GetStaticPaths } from "astro";
import { editableFile } from "../../exports/images/image-files.ts";
import { hasExtra } from "../../publication/extras.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import type { Figure } from "../../publication/model.ts";
import { pictureOf } from "../../publication/views/take-away.ts";

export const getStaticPaths = (() =>
  keyed(
    (hasExtra(currentPublication().site, "svg-images") ? [...currentPublication().figures.values()] : []).map(
      (figure) => ({ params: { figure: figure.id }, props: { figure } }),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure }, locals: { publication } }) =>
  new Response(editableFile(pictureOf(figure, publication), publication.theme), {
    headers: { "Content-Type": "image/svg+xml" },
  });
