import type { APIRoute, GetStaticPaths } from "astro";
import {
  findInList,
  frame,
  inspect,
  numberNotes,
  panel,
  rows,
  search,
  share,
  type Script,
} from "../../scripts/scripts.ts";

export const getStaticPaths = (() =>
  [findInList, frame, inspect, numberNotes, panel, rows, search, share].map((script) => ({
    params: { script: script.name },
    props: { script },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ script: Script }> = ({ props }) =>
  new Response(props.script.code, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
