import type { APIRoute, GetStaticPaths } from "astro";
import type { NamedNumber } from "../../numbers/model.ts";
import { keyed, publication } from "../../publication/tracking/current.ts";
import { numberJson } from "../../publication/views/number-json.ts";

export const getStaticPaths = (() =>
  keyed(
    [...publication().numbers.values()].map((number) => ({ params: { number: number.id }, props: { number } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ number: NamedNumber }> = ({ props }) =>
  new Response(numberJson(props.number, publication()), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
