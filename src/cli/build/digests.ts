import type { Hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openSha256 } from "../../digest.ts";
import { isFolder, listFiles } from "../files.ts";
import { memoryOf, project } from "../project.ts";

const engineFiles = ["src", "astro.config.mjs", "tsconfig.json", "package-lock.json"];
const publicationFiles = ["content", "data", "public", "numbers.lock.json"];

/** The project's theme, for publications without one of their own. */
const theme = "content/theme";

/** The options of a build that affect its pages, such as the address; digested as JSON. */
type PageOptions = Readonly<Record<string, string | boolean | null>>;

/** A digest of everything that a build depends on: the engine, the publication, the options and the version of Node. */
export function digestInputs(folder: string, options: PageOptions): string {
  const hash = openSha256().update(digestEngine(folder, options, []));
  if (!existsSync(join(folder, theme))) add(hash, project, theme);
  for (const name of publicationFiles) if (existsSync(join(folder, name))) add(hash, folder, name);
  return hash.digest("hex");
}

/** A digest of the engine's code and the version of Node. */
export function digestCode(): string {
  const hash = openSha256().update(`${process.version}\n`);
  for (const name of engineFiles) add(hash, project, name);
  return hash.digest("hex");
}

/**
 * A digest of everything that all pages depend on besides the publication's content and data: the engine, the version
 * of Node, the options, the names of the files that are served as they are, and the words that no page may contain.
 */
export function digestEngine(folder: string, options: PageOptions, words: readonly string[]): string {
  const hash = openSha256().update(
    JSON.stringify([process.version, options, listFiles(join(folder, "public")), words]),
  );
  for (const name of engineFiles) add(hash, project, name);
  return hash.digest("hex");
}

/** A digest of the code that parses YAML. */
export function digestParser(): string {
  const hash = openSha256();
  for (const name of ["src/diagnostics", "package-lock.json"]) add(hash, project, name);
  return hash.digest("hex");
}

/** Adds a file, or all files of a folder, with their paths. */
function add(hash: Hash, root: string, name: string): void {
  const paths = isFolder(join(root, name)) ? listFiles(join(root, name)).map((path) => `${name}/${path}`) : [name];
  for (const path of paths)
    hash
      .update(`${path}\n`)
      .update(readFileSync(join(root, path)))
      .update("\n");
}

/** The words that do not occur in the content and data of a publication. */
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

/** Whether `out` was built from inputs with this digest and has not been touched since. */
export function isUpToDate(out: string, inputs: string): boolean {
  try {
    return readFileSync(stampOf(out), "utf8") === stamp(out, inputs);
  } catch {
    return false;
  }
}

/** Records that `out` was built from inputs with this digest. A failure is ignored: the next run then builds again. */
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
  return [inputs, ...listFiles(out).map((path) => trace(path, join(out, path))), ""].join("\n");
}

/** What changes when a file is written: its size and its time, with its path from `out`. */
function trace(path: string, file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${path} ${size} ${mtimeMs}`;
}

/**
 * Returns whether a file of `out`, or a link to it, is untouched since `out` was built: `path` is its path from `out`,
 * `file` where it is now.
 */
export function openTraces(out: string): (path: string, file: string) => boolean {
  let traces: ReadonlySet<string> = new Set();
  try {
    traces = new Set(readFileSync(stampOf(out), "utf8").split("\n"));
  } catch {}
  return (path, file) => traces.has(trace(path, file));
}
