import Tinypool from "tinypool";
import { openFileReader, type FileFacts, type ReadingOptions } from "./file-facts.ts";

const reader = openFileReader(Tinypool.workerData as ReadingOptions);

/** Reads files of a site. */
export default function read(files: readonly string[]): FileFacts[] {
  return files.map((file) => reader.factsOf(file));
}
