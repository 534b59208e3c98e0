import type { APIRoute, GetStaticPaths } from "astro";
import type { Scheme } from "../../theme/colours.ts";
import { pngFile } from "../../exports/images/image-files.ts";
import { statesWithImages } from "../../publication/read/figures/figure-scenes.ts";
import { imageName, imagesOf, stateImageName } from "../../publication/urls/addresses.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import type { Figure } from "../../publication/model.ts";
import { pictureOf } from "../../publication/views/take-away.ts";

export const getStaticPaths = (() =>
  keyed(
    [...currentPublication().figures.values()].flatMap((figure) => [
      ...imagesOf(currentPublication().site).schemes.map((scheme) => ({
        params: { image: imageName(figure.id, scheme) },
        props: { figure, scheme, state: 0 },
      })),
      ...statesWithImages(figure, currentPublication().site).map(({ id, state }) => ({
        params: { image: stateImageName(figure.id, id) },
        props: { figure, scheme: "light" as const, state },
      })),
    ]),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure; scheme: Scheme; state: number }> = async ({
  props: { figure, scheme, state },
  locals: { publication },
}) =>
  new Response(
    await pngFile({ kind: "figure", content: pictureOf(figure, publication, state), scheme }, publication.theme),
    {
      headers: { "Content-Type": "image/png" },
    },
  );
