import type { APIRoute, GetStaticPaths } from "astro";
import { pngFile } from "../../exports/images/image-files.ts";
import { hasExtra } from "../../publication/extras.ts";
import { dossierOf } from "../../publication/places/dossier.ts";
import { leadingStatements } from "../../publication/places/leading.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import { placeImage } from "../../publication/views/value-image.ts";

export const getStaticPaths = (() => {
  const { site, relations } = currentPublication();
  const places = hasExtra(site, "value-cards") ? relations.places : [];
  return keyed(places.map((id) => ({ params: { place: id.toLowerCase() }, props: { id } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = async ({ props: { id }, locals: { publication } }) => {
  const place = publication.registers.places.get(id)!;
  const leading = leadingStatements(dossierOf(place, publication).topics);
  return new Response(
    await pngFile({ kind: "value-card", content: placeImage(place, leading, publication) }, publication.theme),
    {
      headers: { "Content-Type": "image/png" },
    },
  );
};
