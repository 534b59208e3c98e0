import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isFolder, listFiles, listFolders } from "../files.ts";

/**
 * A folder beside `out` in which a new `out` is built. `out` is what it was, or all of the new one, whenever a build
 * ends: well, badly, or by being killed. Two builds at once each have their own; the last to finish stays.
 *
 * `.dist-<pid>-<letters>/site` is the new folder, `…/aside*` the old one while it is being replaced; `…/entries` holds
 * what stood in it where the folder itself could not be renamed, and is called `…/all-entries` once all of it is there.
 */
export interface Staging {
  /** What is built here becomes `out`. */
  site: string;
  /** For caches and intermediate files. */
  cache: string;
  /** Puts `site` in the place of `out` and removes the workplace. */
  publish(): void;
  /** Removes the workplace; `out` stays as it is. Safe to call at any time, also twice. */
  remove(): void;
}

/** Opens a workplace for `out` after putting right what killed builds left behind. */
export function openStaging(out: string): Staging {
  mkdirSync(dirname(out), { recursive: true });
  tidy(out);
  const folder = mkdtempSync(join(dirname(out), `.${basename(out)}-${process.pid}-`));
  const site = join(folder, "site");
  const remove = () => removeFolder(folder);
  const publish = () => {
    setModes(site);
    swap(site, out, folder);
    remove();
  };
  return { site, cache: join(folder, "cache"), publish, remove };
}

/**
 * Puts right what killed builds left behind: gives `out` back where a build was killed between taking it away and
 * putting the new one there, and removes the workplaces of processes that are no more.
 */
export function tidy(out: string): void {
  const left = stagingFoldersOf(out).filter(({ pid }) => pid === process.pid || !isAlive(pid));
  const newest = left
    .flatMap(({ folder }) =>
      listNames(folder)
        .filter((name) => name.startsWith("aside"))
        .map((name) => join(folder, name)),
    )
    .map((path) => ({ path, time: statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time)[0];
  if (newest && !isFolder(out)) attemptRename(newest.path, out, ["ENOENT", "ENOTEMPTY", "EEXIST"]);
  for (const { folder } of left) giveEntriesBack(folder, out);
  for (const { folder } of left) removeFolder(folder);
}

/** Undoes an exchange of entries that was cut short: see `exchangeEntries`. */
function giveEntriesBack(folder: string, out: string): void {
  const [some, all] = [join(folder, "entries"), join(folder, "all-entries")];
  if (isFolder(all)) for (const name of listNames(out)) rmSync(join(out, name), { recursive: true, force: true });
  for (const aside of [some, all])
    for (const name of listNames(aside)) attemptRename(join(aside, name), join(out, name), ["ENOENT"]);
}

/** What renaming a folder says on Windows while a program has it, or a file in it, open. */
const held = ["EPERM", "EBUSY", "EACCES"];

/**
 * Replaces `out` by `site` with two renames and nothing between them. Another build may do the same at the same time:
 * then the renames are tried again, and whoever comes last stays. Where a program holds the folder, as a server or a
 * virus scanner on Windows may, they are tried for a second, and then what stands in the folders is exchanged instead.
 */
export function swap(site: string, out: string, folder: string, rename = renameSync): void {
  for (let attempt = 0; attempt < 100; attempt++) {
    const aside = join(folder, `aside-${attempt}`);
    let taken = false;
    try {
      taken = attemptRename(out, aside, ["ENOENT"], rename);
      if (attemptRename(site, out, ["ENOTEMPTY", "EEXIST"], rename)) return;
    } catch (error) {
      if (taken) attemptRename(aside, out, ["ENOTEMPTY", "EEXIST"]);
      if (!held.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
      if (attempt >= 10) return exchangeEntries(site, out, folder);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  throw new Error(`${out} could not be replaced: something else keeps writing there. Stop it and build again.`);
}

/**
 * Puts what stands in `site` into `out`, whose own entries go aside. All of them come back where one cannot be moved,
 * or by `tidy` where the process is killed meanwhile.
 */
function exchangeEntries(site: string, out: string, folder: string): void {
  const [some, all] = [join(folder, "entries"), join(folder, "all-entries")];
  mkdirSync(some);
  try {
    for (const name of listNames(out)) renameSync(join(out, name), join(some, name));
    renameSync(some, all);
    for (const name of listNames(site)) renameSync(join(site, name), join(out, name));
  } catch (cause) {
    giveEntriesBack(folder, out);
    throw new Error(`${out} could not be replaced: a program holds a file in it open. End it and build again.`, {
      cause,
    });
  }
}

/** Renames and returns true, or returns false where it fails for one of the reasons that are `fine`. */
function attemptRename(from: string, to: string, fine: string[], rename = renameSync): boolean {
  try {
    rename(from, to);
    return true;
  } catch (error) {
    if (fine.includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

/**
 * Gives files and folders the same rights whatever the umask and the rights of the originals are. Windows has no such
 * rights.
 */
function setModes(site: string): void {
  if (process.platform === "win32") return;
  chmodSync(site, 0o755);
  for (const path of listFolders(site)) chmodSync(join(site, path), 0o755);
  for (const path of listFiles(site)) chmodSync(join(site, path), 0o644);
}

/** The workplaces beside `out`, with the process that each belongs to. */
function stagingFoldersOf(out: string): { folder: string; pid: number }[] {
  const prefix = `.${basename(out)}-`;
  return listNames(dirname(out))
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => {
      const pid = /^(\d+)-\w+$/.exec(name.slice(prefix.length))?.[1];
      return pid ? [{ folder: join(dirname(out), name), pid: Number(pid) }] : [];
    });
}

/** The names in a folder; none where it is gone, as another build may be tidying too. */
function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removes a folder; what cannot be removed now is left to the next build. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {}
}

/** Whether a process runs; one that was killed and not yet collected by its parent does not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return true;
  }
}
