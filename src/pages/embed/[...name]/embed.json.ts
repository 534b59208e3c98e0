import type { APIRoute, GetStaticPaths } from "astro";
import { frameSnippet, imageSnippet, markdownSnippet, scriptSnippet } from "../../../exports/embeds/snippet.ts";
import { hasExtra } from "../../../publication/extras.ts";
import { absolute, address } from "../../../publication/urls/addresses.ts";
import { keyed, currentPublication } from "../../../publication/tracking/current.ts";
import {
  embeddables,
  embedLanguages,
  embedOf,
  frozenIn,
  hostScript,
  variantsOf,
  type Embeddable,
} from "../../../publication/views/embeds.ts";
import { embed as embedScript } from "../../../scripts/scripts.ts";

export const getStaticPaths = (() =>
  keyed(
    hasExtra(currentPublication().site, "embed-data")
      ? embeddables(currentPublication()).map((embed) => ({ params: { name: embed.name }, props: { embed } }))
      : [],
  )) satisfies GetStaticPaths;

/**
 * Everything that a program needs to show an embed: its text, its URLs, its heights in columns of common widths, and
 * the codes.
 */
export const GET: APIRoute<{ embed: Embeddable }> = ({ props: { embed }, locals: { publication } }) => {
  const { site } = publication;
  const offer = embedOf(embed, publication);
  const { fits: _, most: __, heightAt, ...facts } = offer;
  const script = hostScript(publication, embedScript);
  const full = (to: string) => absolute(site.address, to);
  const json = {
    ...facts,
    looks: Object.fromEntries(
      variantsOf(embed, publication).map((look) => [look || "auto", full(address.embed(embed.name, look))]),
    ),
    languages: Object.fromEntries(
      embedLanguages(publication).map((code) => [code, full(address.embed(embed.name, "", code))]),
    ),
    editions: Object.fromEntries(
      frozenIn(embed, publication).map((edition) => [edition, full(address.embed(`${embed.name}@${edition}`))]),
    ),
    script,
    heights: heightAt,
    codes: {
      frame: frameSnippet(offer),
      script: scriptSnippet(offer, script),
      image: imageSnippet(offer),
      markdown: markdownSnippet(offer),
    },
  };
  return new Response(`${JSON.stringify(json, null, 2)}\n`, { headers: { "Content-Type": "application/json" } });
};
