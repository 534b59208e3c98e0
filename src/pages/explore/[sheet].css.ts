import type { APIRoute, GetStaticPaths } from "astro";
import { hasExtra } from "../../publication/extras.ts";
import { currentPublication, keyed } from "../../publication/tracking/current.ts";
import { sheetsOf } from "../../styles/build/sheets.ts";

export const getStaticPaths = (() =>
  keyed(
    hasExtra(currentPublication().site, "explorer") ? [{ params: { sheet: "charts" }, props: {} }] : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ locals: { publication } }) =>
  new Response(sheetsOf(publication.theme).drawn, { headers: { "Content-Type": "text/css; charset=utf-8" } });
