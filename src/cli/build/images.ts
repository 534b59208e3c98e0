import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../files.ts";
import { digestCode } from "./digests.ts";
import { memory } from "../project.ts";

const kept = join(memory, "images");

/** Images that no build used for so many days are made again if they are ever wanted. */
const days = 30;

/** Where builds keep the images that this machine makes; see src/exports/images/cache.ts. */
export function imagesFolder(): string {
  return join(kept, digestCode().slice(0, 16));
}

/** Removes what was long not used: images of figures as they once were, and of the machine as it was. */
export function clearImages(folder = kept): void {
  for (const path of listFiles(folder).map((file) => join(folder, file))) {
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - used > days * 86_400_000) rmSync(path, { force: true });
  }
}
