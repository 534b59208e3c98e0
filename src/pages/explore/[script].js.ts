import type { APIRoute, GetStaticPaths } from "astro";
import { chartsModule, filtersScript } from "../../explore/bundle.ts";
import { hasExtra } from "../../publication/extras.ts";
import { currentPublication, keyed } from "../../publication/tracking/current.ts";
import { scriptTargets } from "../../styles/build/browsers.ts";

export const getStaticPaths = (() =>
  keyed(
    hasExtra(currentPublication().site, "explorer")
      ? (["filters", "charts"] as const).map((script) => ({ params: { script }, props: { script } }))
      : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ script: "filters" | "charts" }> = async ({ props, locals: { publication } }) => {
  const { site, theme } = publication;
  const { widths, digest } = theme.typeface;
  const code =
    props.script === "filters"
      ? await filtersScript(scriptTargets)
      : await chartsModule(site.language, { units: site.units, widths, digest }, scriptTargets);
  return new Response(code, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
};
