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

/** A script of the site. Its name holds a digest of its content, so that it may be cached for ever. */
export interface Script {
  /** Address from the root of the site. */
  address: string;
  /** File name without ending. */
  name: string;
  code: string;
  /** The digest by which a browser tells whether a script is the one that was meant. */
  integrity: string;
}

/** What pages with charts run. */
export const inspect = await script("inspect", inspectSource);

/** What texts run: their numbers open their notes in place. */
export const numberNotes = await script("number-notes", numberNotesSource);

/** What the pages of datasets run: their tables sort and filter. */
export const rows = await script("rows", rowsSource);

/** What long lists run: words are found in them. */
export const findInList = await script("find-in-list", findInListSource);

/** What pages run from which embeds are taken along: choices, a preview, copying. */
export const panel = await script("panel", panelSource);

/** What embeds run: they tell their heights, and their charts answer. */
export const frame = await script("frame", frameSource, inspectSource);

/** What pages of others may run, once for all embeds. Its address stays. */
export const embed: Script = { ...(await script("embed", embedSource)), address: "/embed.js" };

/** The same two as an edition keeps them; a frozen embed also asks what became of it since. */
export const frozenFrame = kept(await script("frame", frameSource, inspectSource, frozenSource));
export const frozenEmbed = kept(await script("embed", embedSource));

function kept(script: Script): Script {
  return { ...script, address: `/editions/scripts/${script.name}.js` };
}

/**
 * Source files as one classic script: a frame without an origin of its own may load one from anywhere, but a module
 * only from hosts that allow it. Each stands in a block and all of it in a function, so that they leave no names
 * behind, nor in each other's way. Throws where a source is no TypeScript, or has what can only be written for older
 * browsers with the help of another file.
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
