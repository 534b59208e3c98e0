import type { APIRoute, GetStaticPaths } from "astro";
import { valueCardFile } from "../../exports/images/renderer.ts";
import { hasExtra } from "../../publication/extras.ts";
import { cardValues } from "../../publication/places/card-values.ts";
import { dossierOf } from "../../publication/places/dossier.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import { placeImage } from "../../publication/views/value-image.ts";

export const getStaticPaths = (() => {
  const { site, relations } = currentPublication();
  return keyed(
    hasExtra(site, "value-cards")
      ? relations.places.map((id) => ({ params: { place: id.toLowerCase() }, props: { id } }))
      : [],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = async ({ props: { id }, locals: { publication } }) => {
  const place = publication.registers.places.get(id)!;
  const card = placeImage(place, cardValues(dossierOf(place, publication).topics), publication);
  return new Response(await valueCardFile(card, publication.theme), { headers: { "Content-Type": "image/png" } });
};
