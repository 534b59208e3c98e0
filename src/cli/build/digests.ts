import type { Hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openSha256 } from "../../digest.ts";
import { isFolder, listFiles } from "../files.ts";
import { memoryOf, project } from "../project.ts";

const machine = ["src", "astro.config.mjs", "tsconfig.json", "package-lock.json"];
const publication = ["content", "data", "public", "numbers.lock.json"];

/** The theme of the project, which publications have that bring none. */
const theme = "content/theme";

/** What a build was told that its pages depend on, such as the address; it is written as JSON. */
type Told = Readonly<Record<string, string | boolean | null>>;

/**
 * A digest of everything that a build is made from: the machine, the publication, what the build was told, and the
 * version of Node.
 */
export function digestInputs(folder: string, told: Told): string {
  const hash = openSha256().update(digestMachine(folder, told, []));
  if (!existsSync(join(folder, theme))) add(hash, project, theme);
  for (const name of publication) if (existsSync(join(folder, name))) add(hash, folder, name);
  return hash.digest("hex");
}

/** A digest of the code of the machine, with the version of Node. */
export function digestCode(): string {
  const hash = openSha256().update(`${process.version}\n`);
  for (const name of machine) add(hash, project, name);
  return hash.digest("hex");
}

/**
 * A digest of what all pages are made from, beside the words and data of a publication: the machine, the version of
 * Node, what the build was told, the names of the files that are served as they are, and the words that no page may
 * contain.
 */
export function digestMachine(folder: string, told: Told, words: readonly string[]): string {
  const hash = openSha256().update(JSON.stringify([process.version, told, listFiles(join(folder, "public")), words]));
  for (const name of machine) add(hash, project, name);
  return hash.digest("hex");
}

/** A digest of what turns YAML texts into values. */
export function digestParser(): string {
  const hash = openSha256();
  for (const name of ["src/diagnostics", "package-lock.json"]) add(hash, project, name);
  return hash.digest("hex");
}

/** Adds a file, or all files of a folder, with their names. */
function add(hash: Hash, root: string, name: string): void {
  const paths = isFolder(join(root, name)) ? listFiles(join(root, name)).map((path) => `${name}/${path}`) : [name];
  for (const path of paths)
    hash
      .update(`${path}\n`)
      .update(readFileSync(join(root, path)))
      .update("\n");
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
  return memoryOf(out, "stamp");
}

function stamp(out: string, inputs: string): string {
  const files = listFiles(out).map((path) => {
    const { size, mtimeMs } = statSync(join(out, path));
    return `${path} ${size} ${mtimeMs}`;
  });
  return [inputs, ...files, ""].join("\n");
}
