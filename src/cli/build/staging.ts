import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isFolder, listFiles, listFolders } from "../files.ts";

/**
 * A staging folder beside `out` in which a new `out` is built. `out` is either the old site or the complete new one,
 * however a build ends: successfully, with an error, or killed. Simultaneous builds have separate staging folders; the
 * last to finish wins. `.dist-<pid>-<letters>/site` is the new folder, `…/aside*` the old one while it is being
 * replaced; `…/entries` holds the entries of the old one if the folder itself could not be renamed, and is called
 * `…/all-entries` once it is complete.
 */
export interface Staging {
  /** The folder that becomes `out`. */
  site: string;
  /** A folder for caches and intermediate files. */
  cache: string;
  /** Replaces `out` with `site` and removes the staging folder. */
  publish(): void;
  /** Removes the staging folder; `out` stays as it is. Safe to call at any time, and more than once. */
  remove(): void;
}

/** Opens a staging folder for `out` after cleaning up what killed builds left behind. */
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
 * Cleans up after killed builds: restores `out` if a build was killed between moving it away and moving the new one in,
 * and removes the staging folders of processes that have ended.
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

/** Undoes an interrupted exchange of entries; see `exchangeEntries`. */
function giveEntriesBack(folder: string, out: string): void {
  const [some, all] = [join(folder, "entries"), join(folder, "all-entries")];
  if (isFolder(all)) for (const name of listNames(out)) rmSync(join(out, name), { recursive: true, force: true });
  for (const aside of [some, all])
    for (const name of listNames(aside)) attemptRename(join(aside, name), join(out, name), ["ENOENT"]);
}

/** The error codes of a rename on Windows while a program has the folder, or a file in it, open. */
const held = ["EPERM", "EBUSY", "EACCES"];

/**
 * Replaces `out` with `site` by two renames. If another build does the same at the same time, they are tried again, and
 * the last one wins. If a program holds the folder open, as a server or a virus scanner on Windows may, they are tried
 * for a second, and then the entries of the folders are exchanged instead.
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
  throw new Error(`${out} could not be replaced: another program keeps writing there. Stop it and build again.`);
}

/**
 * Moves the entries of `site` into `out`, after moving those of `out` aside. They are restored if one of them cannot be
 * moved, or by `tidy` if the process is killed.
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

/** Renames and returns true, or returns false if it fails for one of the `fine` reasons. */
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
 * Sets the same permissions on all files and folders, whatever the umask and those of the originals. Windows has no
 * such permissions.
 */
function setModes(site: string): void {
  if (process.platform === "win32") return;
  chmodSync(site, 0o755);
  for (const path of listFolders(site)) chmodSync(join(site, path), 0o755);
  for (const path of listFiles(site)) chmodSync(join(site, path), 0o644);
}

/** The staging folders beside `out`, with the process id of each. */
function stagingFoldersOf(out: string): { folder: string; pid: number }[] {
  const prefix = `.${basename(out)}-`;
  return listNames(dirname(out))
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => {
      const pid = /^(\d+)-\w+$/.exec(name.slice(prefix.length))?.[1];
      return pid ? [{ folder: join(dirname(out), name), pid: Number(pid) }] : [];
    });
}

/** The names in a folder; none if it no longer exists, because another build may be cleaning up too. */
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

/** Whether a process is running; a killed process whose parent has not yet collected it is not. */
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
