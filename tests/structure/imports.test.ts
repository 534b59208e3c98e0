import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** What each module may import besides itself, as the picture in docs/design.md says. */
const design = readFileSync(fileURLToPath(new URL("../../docs/design.md", import.meta.url)), "utf8");
const allowed: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...design.matchAll(/^(\S+) +◄ ?(.*)$/gm)].map(([, name, others]) => [
    name!,
    others!.split(" ").filter((other) => other !== ""),
  ]),
);

/** The module of a file: its folder; under `exports/` the folder in that. A file beside the folders is a module itself. */
const moduleOf = (file: string) =>
  file
    .replace(/\.\w+$/, "")
    .split("/")
    .slice(0, file.startsWith("exports/") ? 2 : 1)
    .join("/");

const files = listFiles(src).filter((file) => /\.(ts|mjs|astro)$/.test(file) && !file.endsWith(".d.ts"));

function imports(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  const paths = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path]) =>
    posix.join(posix.dirname(file), path!),
  );
  // The list of browsers is where tools look for it.
  return paths.filter((path) => path !== "../package.json");
}

test("every folder of src is a module of the design, and imports only from those above it", () => {
  expect([...new Set(files.map(moduleOf))].toSorted()).toEqual(Object.keys(allowed).toSorted());
  const modules = Object.keys(allowed);
  expect(modules.flatMap((name, i) => allowed[name]!.filter((other) => !modules.slice(0, i).includes(other)))).toEqual(
    [],
  );
});

test.each(files)("%s imports only from modules before its own", (file) => {
  const name = moduleOf(file);
  const foreign = imports(file)
    .map(moduleOf)
    .filter((other) => other !== name);
  expect(foreign.filter((other) => !allowed[name]?.includes(other))).toEqual([]);
});

test("only one file of the engine touches a DOM, and only one reads content from the file system", () => {
  const uses = (pattern: RegExp, modules: RegExp) =>
    files.filter((file) => modules.test(file) && pattern.test(readFileSync(join(src, file), "utf8")));
  expect(uses(/from "linkedom"/, /./)).toEqual(["charts/svg/plot.ts"]);
  expect(
    uses(/from "node:fs"/, /^(diagnostics|model|i18n|datasets|markdown|exports\/tables|exports\/embeds|publication)\//),
  ).toEqual(["diagnostics/folder.ts"]);
});

test("components are given the publication: only pages take it from Astro, and only their lists of paths from the build", () => {
  const uses = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(src, file), "utf8")));
  expect(uses(/\blocals\b/).filter((file) => !/^(pages\/|middleware\.ts$)/.test(file))).toEqual([]);
  expect(
    uses(/\bcurrentPublication\b/).filter(
      (file) => !/^(pages|publication\/tracking|cli\/dev)\/|^middleware\.ts$/.test(file),
    ),
  ).toEqual([]);
});

test("options are passed on, and do not travel through the environment; only one file writes to the terminal", () => {
  const uses = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(src, file), "utf8")));
  // What a person may set, and what the runner of tests tells the processes that it starts.
  expect(uses(/MUSTER_(?!DEBUG|SIGNING|BROWSER|DIST|SECOND|ALL)/)).toEqual([]);
  // What runs before TypeScript can be run writes by itself.
  const starting = ["cli/install.mjs", "cli/run.mjs"];
  expect(
    uses(/\bconsole\.(log|error|warn|info)\(|process\.std(out|err)\.write/).filter((file) => !starting.includes(file)),
  ).toEqual(["cli/output.ts"]);
});

test("no files import each other, not even for types", () => {
  const graph = new Map(files.map((file) => [file, imports(file)]));
  const circles: string[] = [];
  const walk = (file: string, path: string[]) => {
    if (path.includes(file)) return void circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  const done = new Set<string>();
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test("the engine names no country and no topic of the publication", () => {
  const topic = /\b(russia|ukrain|nepal|moscow|istories|kremlin|foreign ranks)/i;
  expect(files.filter((file) => topic.test(readFileSync(join(src, file), "utf8")))).toEqual([]);
});

test("no folder shows more than 25 files at one level", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folders = Map.groupBy(
    ["src", "tools", "tests"].flatMap((name) => listFiles(join(root, name)).map((file) => `${name}/${file}`)),
    (file) => posix.dirname(file),
  );
  const large = [...folders].filter(
    ([folder, { length }]) => length > 25 && !/snapshots|\/public(\/|$)|\/data\b|\/content\b/.test(folder),
  );
  expect(large.map(([folder, { length }]) => `${folder}: ${length}`)).toEqual([]);
});
