import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Returns a function that writes a text file at a path below a folder. */
export function writerInto(folder: string): (path: string, text: string) => void {
  return (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
}
