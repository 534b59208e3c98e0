import type { APIRoute, GetStaticPaths } from "astro";
import type { Scheme } from "../../theme/colours.ts";
import { svgFile } from "../../exports/images/image-files.ts";
import { hasExtra } from "../../publication/extras.ts";
import { imageName, imagesOf } from "../../publication/urls/addresses.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import type { Figure } from "../../publication/model.ts";
import { pictureOf } from "../../publication/views/take-away.ts";

export const getStaticPaths = (() =>
  keyed(
    (hasExtra(currentPublication().site, "svg-images") ? [...currentPublication().figures.values()] : []).flatMap(
      (figure) =>
        imagesOf(currentPublication().site).schemes.map((scheme) => ({
          params: { image: imageName(figure.id, scheme) },
          props: { figure, scheme },
        })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure; scheme: Scheme }> = ({
  props: { figure, scheme },
  locals: { publication },
}) =>
  new Response(svgFile(pictureOf(figure, publication), scheme, publication.theme), {
    headers: { "Content-Type": "image/svg+xml" },
  });
