import type { APIRoute, GetStaticPaths } from "astro";
import { hasExtra } from "../../publication/extras.ts";
import { placeFile, placeFormats, type PlaceFormat } from "../../publication/places/place-data.ts";
import { currentPublication, keyed } from "../../publication/tracking/current.ts";

export const getStaticPaths = (() => {
  const { site, relations } = currentPublication();
  const places = hasExtra(site, "place-data") ? relations.places : [];
  return keyed(
    places.flatMap((id) =>
      placeFormats.map((format) => ({ params: { place: id.toLowerCase(), format }, props: { id, format } })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; format: PlaceFormat }> = ({ props, locals: { publication } }) =>
  new Response(placeFile(publication.registers.places.get(props.id)!, props.format, publication), {
    headers: { "Content-Type": props.format === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8" },
  });
