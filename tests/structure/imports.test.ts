import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listFiles } from "../../src/commands/files.ts";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** What each room may import besides itself. Rooms further down may not be imported from above. */
const allowed: Record<string, readonly string[]> = {
  evidence: [],
  memory: [],
  i18n: ["evidence"],
  proofreading: ["i18n"],
  problems: ["i18n", "proofreading"],
  data: ["problems", "evidence", "i18n", "proofreading"],
  numbers: ["problems", "evidence", "i18n", "data"],
  charts: ["problems", "evidence", "i18n", "data", "numbers"],
  catalogue: ["evidence", "i18n", "charts"],
  raster: ["memory"],
  images: ["evidence", "i18n", "charts", "raster", "styles"],
  prose: ["problems", "evidence", "i18n", "proofreading", "data", "numbers"],
  downloads: ["memory", "evidence", "i18n", "data", "numbers"],
  embeds: ["charts", "i18n", "numbers", "styles"],
  publication: ["problems", "evidence", "i18n", "proofreading", "data", "numbers", "charts", "images", "prose", "downloads", "embeds"],
  styles: [],
  scripts: ["styles"],
  components: ["catalogue", "evidence", "i18n", "data", "numbers", "charts", "images", "prose", "downloads", "embeds", "publication", "styles", "scripts"],
  layouts: ["i18n", "styles", "scripts", "embeds", "publication", "components"],
  pages: ["catalogue", "evidence", "i18n", "data", "numbers", "charts", "images", "prose", "downloads", "embeds", "publication", "styles", "scripts", "components", "layouts"],
  commands: ["memory", "catalogue", "downloads", "i18n", "problems", "proofreading", "evidence", "data", "numbers", "charts", "images", "publication", "styles"],
};

const files = listFiles(src).filter((file) => /\.(ts|mjs|astro)$/.test(file) && !file.endsWith(".d.ts"));

function imports(file: string, except = /^$/): string[] {
  const text = readFileSync(join(src, file), "utf8").replace(except, "");
  const paths = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path]) => posix.join(posix.dirname(file), path!));
  // The list of browsers is where tools look for it.
  return paths.filter((path) => path !== "../package.json");
}

test("every folder of src is a room of the design", () => {
  const rooms = new Set(files.map((file) => file.split("/")[0]!));
  expect([...rooms].filter((room) => !(room in allowed))).toEqual([]);
});

test.each(files)("%s imports only from rooms before its own", (file) => {
  const room = file.split("/")[0]!;
  const foreign = imports(file).map((path) => path.split("/")[0]!).filter((other) => other !== room);
  expect(foreign.filter((other) => !allowed[room]?.includes(other))).toEqual([]);
});

test("only one file of the machine touches a DOM, and only one reads content from the file system", () => {
  const uses = (pattern: RegExp, rooms: RegExp) => files.filter((file) => rooms.test(file) && pattern.test(readFileSync(join(src, file), "utf8")));
  expect(uses(/from "linkedom"/, /./)).toEqual(["charts/plot.ts"]);
  expect(uses(/from "node:fs"/, /^(problems|evidence|i18n|data|prose|downloads|embeds|publication)\//)).toEqual(["problems/folder.ts"]);
});

test("options are passed on, and do not travel through the environment; only one file writes to the terminal", () => {
  const uses = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(src, file), "utf8")));
  // What a person may set, and what the runner of tests tells the processes that it starts.
  expect(uses(/MUSTER_(?!DEBUG|BROWSER|DIST|SECOND|ALL)/)).toEqual([]);
  // What runs before TypeScript can be run writes by itself.
  const starting = ["commands/install.mjs", "commands/run.mjs"];
  expect(uses(/\bconsole\.(log|error|warn|info)\(|process\.std(out|err)\.write/).filter((file) => !starting.includes(file))).toEqual(["commands/output.ts"]);
});

test("no file imports in a circle with another, types aside", () => {
  const graph = new Map(files.map((file) => [file, imports(file, /^import type .*$/gm)]));
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

test("the machine names no country and no topic of the publication", () => {
  const topic = /\b(russia|ukrain|nepal|moscow|istories|kremlin|foreign ranks)/i;
  expect(files.filter((file) => topic.test(readFileSync(join(src, file), "utf8")))).toEqual([]);
});
