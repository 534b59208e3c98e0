import { ReadableStream } from "node:stream/web";
import type { APIRoute, GetStaticPaths } from "astro";
import { keyed, publication } from "../../publication/current.ts";
import { mediaTypeOf } from "../../publication/dataset-files.ts";
import { fileAt, fileNames } from "../../publication/files.ts";

export const getStaticPaths = (() => keyed(fileNames(publication()).map((props) => ({ params: { file: props.path.slice("/data/".length) }, props })))) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string; dataset: string | null }> = async ({ props: { path, dataset } }) => {
  const file = await fileAt(path, dataset, publication());
  // A stream, because a response of bytes holds a copy of them, and files may be large.
  return new Response(ReadableStream.from(file.blocks()) as BodyInit, { headers: { "Content-Type": mediaTypeOf(path) } });
};
