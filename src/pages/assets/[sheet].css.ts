import type { APIRoute, GetStaticPaths } from "astro";
import { sheets, type Sheet } from "../../styles/build/sheets.ts";

export const getStaticPaths = (() =>
  Object.values(sheets).map((sheet) => ({ params: { sheet: sheet.name }, props: { sheet } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) =>
  new Response(props.sheet.css, { headers: { "Content-Type": "text/css; charset=utf-8" } });
