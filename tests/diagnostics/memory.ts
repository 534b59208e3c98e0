import type { Folder } from "../../src/diagnostics/folder.ts";

/**
 * A folder that exists only in a test: paths with their texts or bytes, optionally laid over another folder (null
 * removes a file).
 */
export function memoryFolder(files: Record<string, string | Uint8Array | null>, below?: Folder): Folder {
  return {
    list: (under) => {
      const paths = new Set((below?.list(under) ?? []).filter((path) => files[path] !== null));
      for (const [path, text] of Object.entries(files))
        if (text !== null && (path === under || path.startsWith(`${under}/`))) paths.add(path);
      return [...paths].sort();
    },
    bytes: (path) => {
      const found = files[path];
      if (typeof found === "string") return new TextEncoder().encode(found);
      return found ?? below!.bytes(path);
    },
  };
}
