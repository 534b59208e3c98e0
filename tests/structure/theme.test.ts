import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { listFiles } from "../../src/cli/files.ts";
import { project } from "../../src/cli/project.ts";

/** The names of the fonts that a publication has chosen, as its theme says. */
function families(publication: string): string[] {
  const text = readFileSync(join(project, publication, "content/theme/theme.yaml"), "utf8");
  const { fonts } = parse(text) as { fonts: Record<string, { family: string }> };
  return Object.values(fonts).map(({ family }) => family);
}

test("the engine names no font that a publication has chosen", () => {
  const names = [".", "tests/publication"].flatMap(families);
  expect(names).toHaveLength(4);
  const naming = listFiles(join(project, "src")).filter((file) => {
    const text = readFileSync(join(project, "src", file), "utf8").toLowerCase();
    return names.some((name) => text.includes(name.toLowerCase()));
  });
  expect(naming).toEqual([]);
});

test("checking a publication loads no compiler of style sheets, no rasteriser and no bundler", () => {
  const hook = `import { registerHooks } from "node:module";
    const loaded = new Set();
    registerHooks({ resolve: (name, context, next) => { const found = next(name, context); loaded.add(found.url); return found; } });
    process.on("exit", () => console.error([...loaded].join("\\n")));`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, join(project, "src/cli/commands/check.ts")],
    { cwd: project, encoding: "utf8" },
  );
  expect(status).toBe(0);
  const packages = new Set([...stderr.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)/g)].map(([, name]) => name!));
  expect(packages).toContain("zod");
  const heavy = ["lightningcss", "@resvg/resvg-js", "astro", "vite", "fontkit", "subset-font", "tinypool"];
  expect(heavy.filter((name) => packages.has(name))).toEqual([]);
});
