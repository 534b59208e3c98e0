import type { APIRoute, GetStaticPaths } from "astro";
import { chartsModule } from "../../explore/bundle.ts";
import { hasExtra } from "../../publication/extras.ts";
import { currentPublication, keyed } from "../../publication/tracking/current.ts";
import { scriptTargets } from "../../styles/build/browsers.ts";

export const getStaticPaths = (() =>
  keyed(
    hasExtra(currentPublication().site, "explorer") ? [{ params: { module: "charts" }, props: {} }] : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ locals: { publication } }) => {
  const { site, theme } = publication;
  const { widths, digest } = theme.typeface;
  const code = await chartsModule(site.language, { units: site.units, widths, digest }, scriptTargets);
  return new Response(code, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
};
