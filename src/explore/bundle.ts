import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import { nameDigest } from "../digest.ts";
import type { DrawingNeeds } from "./draw-in-browser.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The script of the explorer. Its name contains a digest of its content, so that it may be cached for ever. */
export interface FiltersScript {
  /** Root-relative path. */
  address: string;
  /** The digest. */
  digest: string;
  code: string;
}

let filters: Promise<FiltersScript> | null = null;

/** The script: filters, table, address, download. It is a classic script, leaves no globals, and is bundled once. */
export function filtersScript(targets: string[]): Promise<FiltersScript> {
  return (filters ??= bundle(`import "${here}older-browsers.ts";\nimport "${here}filters.ts";`, "iife", targets).then(
    (code) => {
      const digest = nameDigest(code);
      return { address: `/assets/explore.${digest}.js`, digest, code };
    },
  ));
}

/**
 * The module that draws the charts of a selection in the language of a publication, which the script loads when it is first needed. It
 * exports `draw`; see draw-in-browser.ts.
 */
export function chartsModule(language: string, needs: DrawingNeeds, targets: string[]): Promise<string> {
  return bundle(
    `import "${here}older-browsers.ts";
import { ${language} } from "${here}../i18n/${language}.ts";
import { drawWith } from "${here}draw-in-browser.ts";
export const draw = drawWith(${language}, ${JSON.stringify(needs)});`,
    "es",
    targets,
  );
}

/** Modules that act when they are loaded. */
const entries = /\/explore\/(?:filters|older-browsers)\.ts$/;

/**
 * Modules of a language that drawings do not use: they check text and find claims in it, with patterns that browsers of
 * the list cannot read.
 */
const unneeded = /\/i18n\/[^/]+\/(?:claims\/claims|claim-bands|claim-texts)\.ts$/;

/**
 * Bundles a module for the browsers of the list. Only what it uses is included: schemas, which check input when a
 * publication is read, are left out. Throws if something in it needs Node.
 */
async function bundle(entry: string, format: "iife" | "es", target: string[]): Promise<string> {
  const id = "explorer-entry";
  const virtual: Plugin = {
    name: id,
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) => (source === `\0${id}` ? entry : unneeded.test(source) ? "" : null),
  };
  const made = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [virtual],
    build: {
      write: false,
      target,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: id,
        output: { format },
        preserveEntrySignatures: "strict",
        shimMissingExports: true,
        treeshake: { moduleSideEffects: (path) => path.endsWith(id) || entries.test(path), manualPureFunctions: ["z"] },
      },
    },
  });
  const outputs = [made].flat().flatMap((result) => ("output" in result ? result.output : []));
  const [chunk, ...more] = outputs.filter((output) => output.type === "chunk");
  if (!chunk || more.length > 0 || chunk.imports.length > 0)
    throw new Error(`The explorer's script has to be one file without imports, and has: ${chunk?.imports.join(", ")}.`);
  return chunk.code;
}
