import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { closeYamlCache, openYamlCache, type YamlCache } from "../../diagnostics/yaml-cache.ts";
import { digestParser } from "./digests.ts";
import { memoryOf } from "../project.ts";

/**
 * Runs `read` with the YAML that was parsed when this folder was last read, so that unchanged texts need not be parsed
 * again; every check still runs. With `force` all texts are parsed. If the cache cannot be written, the next run parses
 * again.
 */
export function withYamlCache<T>(folder: string, force: boolean, read: () => T): T {
  const parser = digestParser();
  openYamlCache(force ? {} : recall(folder, parser));
  try {
    return read();
  } finally {
    const parses = closeYamlCache();
    if (parses) keep(folder, parser, parses);
  }
}

function recall(folder: string, parser: string): YamlCache {
  try {
    const kept = JSON.parse(readFileSync(memoryOf(folder, "parses.json"), "utf8")) as {
      parser: string;
      parses: YamlCache;
    };
    return kept.parser === parser ? kept.parses : {};
  } catch {
    return {};
  }
}

function keep(folder: string, parser: string, parses: YamlCache): void {
  const file = memoryOf(folder, "parses.json");
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ parser, parses }));
  } catch {}
}
