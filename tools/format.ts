import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import { defineCommand } from "../src/cli/command.ts";
import { listFiles } from "../src/cli/files.ts";
import { main } from "../src/cli/main.ts";
import { say } from "../src/cli/output.ts";
import { project } from "../src/cli/project.ts";

/** The formatting options; editors read the same file. */
const options = JSON.parse(readFileSync(join(project, ".oxfmtrc.json"), "utf8")) as { printWidth: number };

/**
 * Formats the code of a component. Its template is left alone, because formatters add and remove spaces between the
 * words of a page. Throws if the code cannot be parsed.
 */
export async function formatComponent(text: string): Promise<string> {
  const [, code] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? [];
  if (code === undefined) return text;
  // As TSX, which Astro takes it for: <Item,> is no tag.
  const formatted = await format("component.tsx", code, { printWidth: options.printWidth });
  if (formatted.errors.length > 0) throw new Error(formatted.errors.map(({ message }) => message).join("\n"));
  return text.replace(code, () => formatted.code);
}

/**
 * Runs the formatter on all other code; with `check` it changes nothing. Returns its exit status: 0 if everything is
 * formatted.
 */
export function formatModules(check: boolean): number {
  const program = join(project, "node_modules/oxfmt/bin/oxfmt");
  return (
    spawnSync(process.execPath, [program, check ? "--check" : "--write"], { cwd: project, stdio: "inherit" }).status ??
    1
  );
}

/** Paths of all components. */
export function components(): string[] {
  const src = join(project, "src");
  return listFiles(src)
    .filter((path) => path.endsWith(".astro"))
    .map((path) => join(src, path));
}

export const command = defineCommand({
  name: "format",
  does: "Formats all code; npm test fails where it is not formatted.",
  run: async () => {
    for (const path of components()) {
      const text = readFileSync(path, "utf8");
      // As TSX, which Astro takes it for: <Item,> is no tag.
      const formatted = await formatComponent(text);
      if (formatted !== text) writeFileSync(path, formatted);
    }
    const status = formatModules(false);
    if (status === 0) say("All code is formatted.");
    return status;
  },
});

if (import.meta.main) await main(command, process.argv.slice(2));
