import type { APIRoute, GetStaticPaths } from "astro";
import { frame, inspect, panel, rows, type Script } from "../../scripts/scripts.ts";

export const getStaticPaths = (() => [frame, inspect, panel, rows].map((script) => ({ params: { script: script.name }, props: { script } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ script: Script }> = ({ props }) => new Response(props.script.code, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
