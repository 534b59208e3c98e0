import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isFolder, listFiles } from "./files.ts";
import { memory, project } from "./project.ts";

const machine = ["src", "astro.config.mjs", "tsconfig.json", "package-lock.json"];
const publication = ["content", "data", "public", "numbers.lock.json"];

/** A digest of everything that a build is made from: the machine, the publication, the address and the version of Node. */
export function digestInputs(folder: string, address: string): string {
  const hash = createHash("sha256").update(`${process.version}\n${address}\n`);
  const add = (root: string, name: string) => {
    const paths = isFolder(join(root, name)) ? listFiles(join(root, name)).map((path) => `${name}/${path}`) : [name];
    for (const path of paths) hash.update(`${path}\n`).update(readFileSync(join(root, path))).update("\n");
  };
  for (const name of machine) add(project, name);
  for (const name of publication) if (existsSync(join(folder, name))) add(folder, name);
  return hash.digest("hex");
}

/** Those of some words that stand nowhere in the words and data of a publication. */
export function unmentioned(folder: string, words: readonly string[]): string[] {
  const left = new Set(words);
  for (const name of ["content", "data"]) {
    for (const path of listFiles(join(folder, name))) {
      const bytes = readFileSync(join(folder, name, path));
      for (const word of left) if (bytes.includes(word)) left.delete(word);
    }
  }
  return [...left];
}

/** Whether `out` is what the last build made from inputs with this digest, and has not been touched since. */
export function isUpToDate(out: string, inputs: string): boolean {
  try {
    return readFileSync(stampOf(out), "utf8") === stamp(out, inputs);
  } catch {
    return false;
  }
}

/** Remembers that `out` was made from inputs with this digest. Failing to is no fault: the next run builds again. */
export function remember(out: string, inputs: string): void {
  try {
    mkdirSync(dirname(stampOf(out)), { recursive: true });
    writeFileSync(stampOf(out), stamp(out, inputs));
  } catch {}
}

function stampOf(out: string): string {
  return join(memory, `${createHash("sha256").update(out).digest("hex").slice(0, 16)}.stamp`);
}

function stamp(out: string, inputs: string): string {
  const files = listFiles(out).map((path) => {
    const { size, mtimeMs } = statSync(join(out, path));
    return `${path} ${size} ${mtimeMs}`;
  });
  return [inputs, ...files, ""].join("\n");
}
