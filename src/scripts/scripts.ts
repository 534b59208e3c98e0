import { integrityOf, nameDigest } from "../digest.ts";
import { minifySync, transformWithOxc } from "vite";
import { scriptTargets } from "../styles/build/browsers.ts";
import embedSource from "./embed.ts?raw";
import findInListSource from "./find-in-list.ts?raw";
import frameSource from "./frame.ts?raw";
import frozenSource from "./frozen.ts?raw";
import inspectSource from "./inspect.ts?raw";
import numberNotesSource from "./number-notes.ts?raw";
import panelSource from "./panel.ts?raw";
import rowsSource from "./rows.ts?raw";
import searchSource from "./search.ts?raw";
import shareSource from "./share.ts?raw";

/** A script of the site. Its name contains a digest of its content, so that it may be cached for ever. */
export interface Script {
  /** Root-relative path. */
  address: string;
  /** File name without extension. */
  name: string;
  code: string;
  /** The Subresource Integrity value. */
  integrity: string;
}

/** For pages with charts. */
export const inspect = await script("inspect", inspectSource);

/** For texts: their numbers open their notes in place. */
export const numberNotes = await script("number-notes", numberNotesSource);

/** For the pages of datasets: their tables can be searched and sorted. */
export const rows = await script("rows", rowsSource);

/** For long lists: their entries can be searched. */
export const findInList = await script("find-in-list", findInListSource);

/** For the search box. */
export const search = await script("search", searchSource);

/** For articles: sharing by the reader's device, and reports that name the selected words. */
export const share = await script("share", shareSource);

/** For pages with an embed panel: choices, a preview, copying. */
export const panel = await script("panel", panelSource);

/** For embeds: they send their heights, and their charts are interactive. */
export const frame = await script("frame", frameSource, inspectSource);

/** For host pages, once for all embeds. Its URL never changes. */
export const embed: Script = { ...(await script("embed", embedSource)), address: "/embed.js" };

/** The same two as part of an edition; a frozen embed also checks what has happened since. */
export const frozenFrame = kept(await script("frame", frameSource, inspectSource, frozenSource));
export const frozenEmbed = kept(await script("embed", embedSource));

function kept(script: Script): Script {
  return { ...script, address: `/editions/scripts/${script.name}.js` };
}

/**
 * Compiles source files to one classic script: an iframe without an origin may load one from anywhere, but a module
 * only from hosts that allow it. Each file is in a block and all are in a function, so that they leave no globals, nor
 * get in each other's way. Throws if a source is not TypeScript, or uses syntax that older browsers would need a helper
 * file for.
 */
async function script(name: string, ...sources: string[]): Promise<Script> {
  const plain = await Promise.all(
    sources.map(async (source) => (await transformWithOxc(source, `${name}.ts`, { target: scriptTargets })).code),
  );
  const { code, errors } = minifySync(
    `${name}.js`,
    `(() => {\n"use strict";\n${plain.map((code) => `{${code}}`).join("\n")}})();`,
  );
  if (errors.length > 0) throw new Error(`${name}.ts: ${errors[0]!.message}`);
  const helper = /(?:require|import)\s*\(?["'][^"']*["']/.exec(code);
  if (helper)
    throw new Error(
      `${name}.ts needs ${helper[0]} for browsers of the list, and a script of a page can load nothing. Write it without that part of the language.`,
    );
  const file = `${name}.${nameDigest(code)}`;
  return {
    name: file,
    address: `/assets/${file}.js`,
    code,
    integrity: integrityOf(code),
  };
}
