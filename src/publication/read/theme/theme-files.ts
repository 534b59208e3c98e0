import { sha256 } from "../../../digest.ts";
import type { Folder } from "../../../diagnostics/folder.ts";
import type { ThemeFile } from "../../../theme/theme.ts";

/** A file of a theme. Throws where there is none. */
export function fileAt(folder: Folder, path: string): ThemeFile {
  const bytes = folder.bytes(path);
  const name = path.slice(path.lastIndexOf("/") + 1, path.lastIndexOf("."));
  return { name, digest: sha256(bytes), bytes: () => bytes };
}

/** The text of a file that a program wrote, its lines ending with line feeds. */
export function textOf(folder: Folder, path: string): string {
  return new TextDecoder().decode(folder.bytes(path)).replaceAll("\r\n", "\n");
}
