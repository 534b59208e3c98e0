import type { APIRoute, GetStaticPaths } from "astro";
import { themes, type Theme } from "../../exports/images/resolved-styles.ts";
import { pngFile } from "../../exports/images/renderer.ts";
import { imageName } from "../../publication/urls/addresses.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import type { Figure } from "../../publication/model.ts";
import { pictureOf } from "../../publication/views/take-away.ts";

export const getStaticPaths = (() =>
  keyed(
    [...currentPublication().figures.values()].flatMap((figure) =>
      themes.map((theme) => ({ params: { image: imageName(figure.id, theme) }, props: { figure, theme } })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure; theme: Theme }> = async ({
  props: { figure, theme },
  locals: { publication },
}) => new Response(await pngFile(pictureOf(figure, publication), theme), { headers: { "Content-Type": "image/png" } });
