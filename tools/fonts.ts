import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { create, type Font } from "fontkit";
import subsetFont from "subset-font";
import { defineCommand, publicationOption } from "../src/cli/command.ts";
import { isFolder, listFiles } from "../src/cli/files.ts";
import { main } from "../src/cli/main.ts";
import { say } from "../src/cli/output.ts";
import { project } from "../src/cli/project.ts";
import { openFolder } from "../src/diagnostics/folder.ts";
import { formatProblems, type Problem } from "../src/diagnostics/problem.ts";
import { asWritten } from "../src/diagnostics/texts.ts";
import { readThemeFile } from "../src/publication/read/theme/theme.ts";
import type { Faces, FontChoice, WidthsFile } from "../src/publication/read/theme/theme-file.ts";
import { sha256 } from "../src/digest.ts";
import { roles, type Role } from "../src/theme/theme.ts";
import { fallbacksFor } from "./fallback-fonts.ts";
import { licenceOf } from "./font-licence.ts";
import { measureFont } from "./measure-font.ts";

/** The weights that pages ask for. */
const weights = { min: 400, max: 600 };

/**
 * Images turn the letters of this font into outlines, which takes files without axes for strong type; pages do not load
 * them.
 */
const outlined: Role = "sans";

const span = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** What English text needs; every page loads it. */
const core = `${span(0x20, 0x7e)}\u00a0£§«°·»×é–—‘’“”•…€−`;
/**
 * What other Western languages add: Latin-1. A browser loads it for a page that has any of it, and so for `extended`.
 */
const accents = [...`${span(0xa1, 0xff)}ıŒœ‚„′″‹›⁄™`].filter((character) => !core.includes(character)).join("");
/** Central and Eastern European and Turkish letters, and currencies. */
const extended = `${span(0x100, 0x17f)}ƏəȘșȚțẞ†₴₸₹₺₽`;

const parts = [
  { ending: "", subset: "latin", characters: core },
  { ending: "-accents", subset: "latin", characters: accents },
  { ending: "-extended", subset: "latin-ext", characters: extended },
] as const;

/** Cuts the fonts of a theme down to what its site needs, and writes what else is known of them. */
async function writeFonts(publication: string): Promise<number> {
  const theme = join(publication, "content/theme");
  if (!isFolder(theme))
    throw new Error(
      `There is no folder ${theme}: the publication has the theme of the project, and no fonts of its own.`,
    );
  const problems: Problem[] = [];
  const file = readThemeFile(openFolder(publication), asWritten.language, problems);
  if (!file) {
    say(formatProblems(problems));
    return 1;
  }
  const folder = join(theme, "fonts");
  // What was made from other fonts goes; what is made now comes after all of it could be made.
  const written = new Map<string, Uint8Array | string>();
  const faces: Partial<Faces> = {};
  for (const role of roles) faces[role] = await cutFont(role, file.value.fonts[role], theme, written);
  const outlines = [...written].filter(([name]) => name.startsWith(outlined));
  const widths: WidthsFile = {
    files: Object.fromEntries([...written].map(([name, bytes]) => [name, sha256(bytes)])),
    ...(await measureFont(outlines.map(([, bytes]) => Buffer.from(bytes)))),
  };
  written.set("faces.json", `${JSON.stringify(faces, null, 2)}\n`);
  written.set("widths.json", `${JSON.stringify(widths)}\n`);
  written.set(
    "LICENCE.txt",
    licenceOf(
      roles.map((role) => {
        const { family, source } = file.value.fonts[role];
        return {
          family,
          text: readFileSync(
            typeof source === "string" ? join(packageOf(source), "LICENSE") : join(theme, source.licence),
            "utf8",
          ),
        };
      }),
    ),
  );
  if (isFolder(folder)) for (const name of listFiles(folder)) rmSync(join(folder, name));
  mkdirSync(join(folder, "strong"), { recursive: true });
  for (const [name, content] of written) writeFileSync(join(folder, name), content);
  return 0;
}

/** Cuts one font into the files that pages load, which it adds to `written`. */
async function cutFont(
  role: Role,
  choice: FontChoice,
  theme: string,
  written: Map<string, Uint8Array | string>,
): Promise<Faces[Role]> {
  const sourceOf = (subset: string) => readFileSync(sourcePath(choice.source, subset, theme));
  const files: Faces[Role]["files"] = [];
  for (const { ending, subset, characters } of parts) {
    const input = sourceOf(subset);
    const font = create(input) as Font;
    const { wght } = font.variationAxes;
    if (!wght || wght.min > weights.min || wght.max < weights.max)
      throw new Error(
        `${choice.family} has no weights from ${weights.min} to ${weights.max} in one file (its axis "wght"). Take its variable font.`,
      );
    const present = font.characterSet.filter((point) => characters.includes(String.fromCodePoint(point)));
    if (present.length === 0) continue;
    const cut = (weight: number | typeof weights) =>
      subsetFont(input, String.fromCodePoint(...present), {
        targetFormat: "woff2",
        variationAxes: { wght: weight },
        keepFeatures: ["kern", "liga", "mark", "mkmk", "ccmp"],
        noHinting: true,
        // Copyright, licence and its address travel with the font.
        preserveNameIds: [0, 13, 14],
      });
    const name = `${role}${ending}`;
    const bytes = await cut(weights);
    written.set(`${name}.woff2`, bytes);
    if (role === outlined) written.set(`strong/${name}.woff2`, await cut(weights.max));
    files.push({ name, ranges: ranges(present) });
    say(`${name}.woff2: ${choice.family}, ${present.length} characters, ${bytes.length} bytes`);
  }
  return { choice, files, fallbacks: await fallbacksFor(choice, sourceOf("latin")) };
}

/** Where the letters of a font are taken from. Throws where that file is not there. */
function sourcePath(source: FontChoice["source"], subset: string, theme: string): string {
  const path =
    typeof source === "string"
      ? join(packageOf(source), `files/${source.slice(source.indexOf("/") + 1)}-${subset}-wght-normal.woff2`)
      : join(theme, source.file);
  if (existsSync(path)) return path;
  throw new Error(
    typeof source === "string"
      ? `There is no ${path}. Install the package, npm install --save-dev ${source}, or name another one in theme.yaml.`
      : `There is no ${path}, which theme.yaml names. Put the file there.`,
  );
}

function packageOf(name: string): string {
  return join(project, "node_modules", name);
}

/** Code points as `unicode-range` writes them. */
function ranges(points: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const point of points.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(", ");
}

export const command = defineCommand({
  name: "fonts",
  does: "Cuts the fonts that content/theme/theme.yaml names down to what the site needs, and measures their letters. Needed after other fonts were chosen, or a language was added.",
  options: { publication: publicationOption },
  run: ({ publication = project }) => writeFonts(resolve(publication)),
});

if (import.meta.main) await main(command, process.argv.slice(2));
