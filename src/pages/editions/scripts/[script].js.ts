import type { APIRoute, GetStaticPaths } from "astro";
import { currentPublication } from "../../../publication/tracking/current.ts";
import { frozenEmbed, frozenFrame, type Script } from "../../../scripts/scripts.ts";

/** The scripts of the edition that is being frozen; those of earlier editions are stored with them. */
export const getStaticPaths = (() =>
  (currentPublication().freezing === null ? [] : [frozenFrame, frozenEmbed]).map((script) => ({
    params: { script: script.name },
    props: { script },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ script: Script }> = ({ props }) =>
  new Response(props.script.code, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
