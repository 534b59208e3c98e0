import type { APIRoute, GetStaticPaths } from "astro";
import { keyed, currentPublication } from "../../../publication/tracking/current.ts";
import { frozenNames } from "../../../publication/read/editions.ts";
import { statusOf } from "../../../publication/relations/edition-status.ts";

/** What has changed since each frozen embed; the only file of an edition that may change. */
export const getStaticPaths = (() =>
  keyed(
    currentPublication().editions.flatMap((edition) =>
      frozenNames(edition).map((name) => ({
        params: { frozen: `${name}@${edition.edition}` },
        props: { name, edition: edition.edition },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: string; edition: string }> = ({
  props: { name, edition },
  locals: { publication },
}) => {
  const status = statusOf(
    name,
    publication.editions.find((other) => other.edition === edition)!,
    publication,
  );
  return new Response(`${JSON.stringify(status)}\n`, { headers: { "Content-Type": "application/json" } });
};
