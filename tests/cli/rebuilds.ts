import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "../../src/cli/commands/build.ts";
import { acceptData } from "../../src/cli/commands/data-accept.ts";
import { listFiles } from "../../src/cli/files.ts";
import { todo } from "../../src/publication/read/corrections.ts";

/**
 * A change of one text below a folder: `from` becomes `to`; without `from` the file gets the text `to`, or goes where
 * that is null.
 */
export interface Change {
  name: string;
  path: string;
  from?: string;
  to: string | null;
  /** Whether the result is compared with a build with nothing kept; the next that is compared shows what is stale. */
  compared?: boolean;
}

/** What a build after a change did. */
export interface Rebuild {
  status: number;
  /** Files that differ from a build of the same publication with nothing kept; null if it is not compared. */
  stale: string[] | null;
  /** Files that differ from the build before the change. */
  changed: string[];
  /** How many files were taken over, and how many were not. */
  kept: number;
  made: number;
  said: string;
}

/**
 * Makes one change after another in `folder`, and after each builds `site` from what was there, and the same with
 * nothing kept. In a process of its own, as pages import the modules of the process that builds them.
 */
async function rebuild(folder: string, changes: readonly Change[]): Promise<Rebuild[]> {
  const [site, cold] = [join(folder, "site"), join(folder, "cold")];
  const said: string[] = [];
  const output = { say: (text: string) => void said.push(text), warn: (text: string) => void said.push(text) };
  const run = async (out: string, force: boolean) => {
    said.length = 0;
    return build({ publication: join(folder, "publication"), out, force, output });
  };
  if ((await run(site, true)) !== 0) throw new Error(said.join("\n"));
  const rebuilds: Rebuild[] = [];
  let made = "";
  for (const { path, from, to, compared = true } of changes) {
    const file = join(folder, path);
    if (to === null) rmSync(file);
    else if (from === undefined) mkdirSync(dirname(file), { recursive: true });
    const text = from === undefined ? to : readFileSync(file, "utf8").replace(from, to!);
    if (text !== null) writeFileSync(file, text);
    publish(join(folder, "publication"));
    const before = digests(site);
    const status = await run(site, false);
    const kept = Number(/(\d+) files are unchanged/.exec(said.join("\n"))?.[1] ?? 0);
    const words = said.join("\n");
    // What was built with nothing kept says the same until the publication changes.
    const given = JSON.stringify([...digests(join(folder, "publication"))]);
    if (compared && given !== made) {
      await run(cold, true);
      made = given;
    }
    const after = digests(site);
    rebuilds.push({
      status,
      stale: compared ? differences(after, digests(cold)) : null,
      changed: differences(before, after),
      kept,
      made: after.size - kept,
      said: words,
    });
  }
  return rebuilds;
}

/** Makes a version of data that changed, as their editor would. */
function publish(publication: string): void {
  for (const [path, text] of Object.entries(acceptData(publication, [])?.files ?? {})) {
    mkdirSync(dirname(join(publication, path)), { recursive: true });
    writeFileSync(
      join(publication, path),
      text
        .replaceAll(`date: ${todo}`, "date: 2020-06-02")
        .replaceAll(`why: ${todo}`, "why: The bells were heard again."),
    );
  }
}

function digests(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder).map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex"),
    ]),
  );
}

function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

if (import.meta.main)
  process.stdout.write(JSON.stringify(await rebuild(process.argv[2]!, JSON.parse(process.argv[3]!) as Change[])));
