import type { APIRoute, GetStaticPaths } from "astro";
import { filtersScript } from "../../explore/bundle.ts";
import { hasExtra } from "../../publication/extras.ts";
import { currentPublication } from "../../publication/tracking/current.ts";
import { scriptTargets } from "../../styles/build/browsers.ts";

export const getStaticPaths = (async () => {
  if (!hasExtra(currentPublication().site, "explorer")) return [];
  const { digest, code } = await filtersScript(scriptTargets);
  return [{ params: { digest }, props: { code } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
