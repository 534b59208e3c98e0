import type { APIRoute, GetStaticPaths } from "astro";
import { currentPublication } from "../../publication/tracking/current.ts";
import { sheetsOf, type Sheet } from "../../styles/build/sheets.ts";

export const getStaticPaths = (() => {
  const { text, site, blocks } = sheetsOf(currentPublication().theme);
  return [text, site, blocks].map((sheet) => ({ params: { sheet: sheet.name }, props: { sheet } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) =>
  new Response(props.sheet.css, { headers: { "Content-Type": "text/css; charset=utf-8" } });
