import type { APIRoute, GetStaticPaths } from "astro";
import { publicKeyFile } from "../minisign.ts";
import { keyed, currentPublication } from "../publication/tracking/current.ts";

/** The public key with which the signature of the site is verified, if it has one. */
export const getStaticPaths = (() =>
  keyed(
    currentPublication()
      .site["signing-keys"].slice(0, 1)
      .map((publicKey) => ({ params: { key: "minisign" }, props: { publicKey } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ publicKey: string }> = ({ props: { publicKey } }) =>
  new Response(publicKeyFile(publicKey), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
