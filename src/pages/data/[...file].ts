import type { APIRoute, GetStaticPaths } from "astro";
import { keyed, publication } from "../../publication/current.ts";
import { mediaTypeOf } from "../../publication/dataset-files.ts";
import { fileAt, fileNames } from "../../publication/files.ts";

export const getStaticPaths = (() => keyed(fileNames(publication()).map((props) => ({ params: { file: props.path.slice("/data/".length) }, props })))) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string; dataset: string | null }> = async ({ props: { path, dataset } }) => {
  const { bytes } = await fileAt(path, dataset, publication());
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { "Content-Type": mediaTypeOf(path) } });
};
