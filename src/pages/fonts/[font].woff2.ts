import type { APIRoute, GetStaticPaths } from "astro";
import { currentPublication } from "../../publication/tracking/current.ts";
import { servedName, type FontFile } from "../../theme/theme.ts";

export const getStaticPaths = (() =>
  Object.values(currentPublication().theme.fonts).flatMap(({ files }) =>
    files.map((font) => ({ params: { font: servedName(font) }, props: { font } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ font: FontFile }> = ({ props }) =>
  new Response(Buffer.from(props.font.bytes()), { headers: { "Content-Type": "font/woff2" } });
