import type { APIRoute, GetStaticPaths } from "astro";
import { currentPublication, keyed } from "../../publication/tracking/current.ts";
import { exploredFile, exploredTopic, listedTopics, mostValues } from "../../publication/views/explored.ts";

export const getStaticPaths = (() =>
  keyed(
    listedTopics(currentPublication())
      .filter(({ count }) => count <= mostValues)
      .map(({ id }) => ({ params: { topic: id }, props: { id } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = ({ props, locals: { publication } }) =>
  new Response(JSON.stringify(exploredFile(exploredTopic(props.id, publication)!)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
