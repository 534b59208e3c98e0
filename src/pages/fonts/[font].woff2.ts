import type { APIRoute, GetStaticPaths } from "astro";
import { fontFiles, type FontFile } from "../../styles/build/font-files.ts";

export const getStaticPaths = (() =>
  [...fontFiles.values()].map((font) => ({ params: { font: font.name }, props: { font } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ font: FontFile }> = ({ props }) =>
  new Response(Buffer.from(props.font.bytes), { headers: { "Content-Type": "font/woff2" } });
