import { createHash } from "node:crypto";
import { minifySync, transformWithOxc } from "vite";
import inspectSource from "./inspect.ts?raw";
import rowsSource from "./rows.ts?raw";

/** A script of the site. Its name holds a digest of its content, so that it may be cached for ever. */
export interface Script {
  /** Address from the root of the site. */
  address: string;
  /** File name without ending. */
  name: string;
  code: string;
}

/** What readers' browsers run: one script, the same for all pages with charts and for all embeds. */
export const inspect = await script("inspect", inspectSource);

/** What the pages of datasets run: their tables sort and filter. */
export const rows = await script("rows", rowsSource);

/**
 * A source file as a classic script: a frame without an origin of its own may load one from anywhere, but a module only from hosts
 * that allow it. All of it stands in a function, so that it leaves no names behind. Throws where the source is no TypeScript.
 */
async function script(name: string, source: string): Promise<Script> {
  const { code: plain } = await transformWithOxc(source, `${name}.ts`, { target: "es2022" });
  const { code, errors } = minifySync(`${name}.js`, `(() => {\n"use strict";\n${plain}})();`);
  if (errors.length > 0) throw new Error(`${name}.ts: ${errors[0]!.message}`);
  const file = `${name}.${createHash("sha256").update(code).digest("hex").slice(0, 8)}`;
  return { name: file, address: `/assets/${file}.js`, code };
}
