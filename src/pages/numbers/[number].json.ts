import type { APIRoute, GetStaticPaths } from "astro";
import type { NamedNumber } from "../../numbers/model.ts";
import { hasExtra } from "../../publication/extras.ts";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import { numberJson } from "../../publication/views/number-json.ts";

export const getStaticPaths = (() =>
  keyed(
    hasExtra(currentPublication().site, "number-data")
      ? [...currentPublication().numbers.values()].map((number) => ({
          params: { number: number.id },
          props: { number },
        }))
      : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ number: NamedNumber }> = ({ props, locals: { publication } }) =>
  new Response(numberJson(props.number, publication), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
