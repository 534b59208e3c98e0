import { existsSync } from "node:fs";
import { aptInstall, hasApt, onPath } from "./executables.ts";

/** An installed minisign; null if there is none. */
export function findMinisign(): string | null {
  return onPath(["minisign"])[0] ?? null;
}

/** The program of epubcheck as Debian installs it, for Java; null if one of both is missing. */
export function findEpubcheck(): { java: string; jar: string } | null {
  const [java] = onPath(["java"]);
  const jar = "/usr/share/java/epubcheck.jar";
  return java && existsSync(jar) ? { java, jar } : null;
}

/**
 * Finds programs that check files which others read, and installs missing ones from Debian's packages if possible.
 * Returns a line for each one that is still missing: what is not run without it, and how to get it.
 */
export function ensureCheckers(): string[] {
  const missing = () => [...(findMinisign() ? [] : ["minisign"]), ...(findEpubcheck() ? [] : ["epubcheck"])];
  if (hasApt && missing().length > 0) aptInstall(missing());
  return [
    ...(findMinisign()
      ? []
      : ["Not run: verifying signatures with minisign, which is not installed (Debian: minisign)."]),
    ...(findEpubcheck() ? [] : ["Not run: epubcheck of articles, which is not installed (Debian: epubcheck)."]),
  ];
}
