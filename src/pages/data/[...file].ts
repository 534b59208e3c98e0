import { ReadableStream } from "node:stream/web";
import type { APIRoute, GetStaticPaths } from "astro";
import { keyed, currentPublication } from "../../publication/tracking/current.ts";
import type { DataFile } from "../../exports/tables/data-file.ts";
import { mediaTypeOf } from "../../publication/files/dataset-files.ts";
import { fileAt, fileNames } from "../../publication/files/files.ts";

export const getStaticPaths = (() =>
  keyed(
    fileNames(currentPublication()).map((props) => ({ params: { file: props.path.slice("/data/".length) }, props })),
  )) satisfies GetStaticPaths;

/** A response that does not copy its file: a stream, or, where Astro writes it, bytes that are joined only then. */
class FileResponse extends Response {
  #file: DataFile;

  constructor(file: DataFile, init: ResponseInit) {
    super(ReadableStream.from(file.blocks()) as BodyInit, init);
    this.#file = file;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#file.bytes.buffer;
  }
}

export const GET: APIRoute<{ path: string; dataset: string | null }> = async ({
  props: { path, dataset },
  locals: { publication },
}) => {
  const file = await fileAt(path, dataset, publication);
  return new FileResponse(file, { headers: { "Content-Type": mediaTypeOf(path) } });
};
