import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../files.ts";
import { digestCode } from "./digests.ts";
import { memory } from "../project.ts";

const kept = join(memory, "images");

/** Images not used by any build for this many days are removed. */
const days = 30;

/** The cache folder for the images that this version of the engine renders; see src/exports/images/cache.ts. */
export function imagesFolder(): string {
  return join(kept, digestCode().slice(0, 16));
}

/**
 * Removes images that were not used for a long time: of figures that changed, and of earlier versions of the engine.
 */
export function clearImages(folder = kept): void {
  for (const path of listFiles(folder).map((file) => join(folder, file))) {
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - used > days * 86_400_000) rmSync(path, { force: true });
  }
}
