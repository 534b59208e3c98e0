import type { APIRoute, GetStaticPaths } from "astro";
import { pngFile } from "../../exports/images/image-files.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import { hasExtra } from "../../publication/extras.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import { numberImage } from "../../publication/views/value-image.ts";

export const getStaticPaths = (() => {
  const { site, numbers } = currentPublication();
  return keyed(
    hasExtra(site, "value-cards")
      ? [...numbers.values()].map((number) => ({ params: { number: number.id }, props: { number } }))
      : [],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ number: NamedNumber }> = async ({ props: { number }, locals: { publication } }) =>
  new Response(await pngFile({ kind: "value-card", content: numberImage(number, publication) }, publication.theme), {
    headers: { "Content-Type": "image/png" },
  });
