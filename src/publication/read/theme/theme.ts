import { fileURLToPath } from "node:url";
import type { z } from "zod";
import { sha256 } from "../../../digest.ts";
import { openFolder, readText, type Folder } from "../../../diagnostics/folder.ts";
import { formatProblems, show, type Problem } from "../../../diagnostics/problem.ts";
import { asWritten } from "../../../diagnostics/texts.ts";
import { readYaml, type Checked } from "../../../diagnostics/yaml.ts";
import type { Typography } from "../../../i18n/typography.ts";
import { alikeCounters, leastDifference, lowContrasts } from "../../../theme/colours.ts";
import type { FontFile, Theme, ThemeFile, ThemeFont } from "../../../theme/theme.ts";
import { typefaceOf } from "../../../theme/typeface-of-font.ts";
import { readLogo } from "./logo.ts";
import { fileAt, textOf } from "./theme-files.ts";
import { facesSchema, themeSchema, themeTexts, widthsSchema, type Faces, type WidthsFile } from "./theme-file.ts";

const under = "content/theme";
const fonts = `${under}/fonts`;
const paths = { theme: `${under}/theme.yaml`, faces: `${fonts}/faces.json`, widths: `${fonts}/widths.json` };
const anew = "Write the fonts anew: npm run fonts (of a publication elsewhere: -- --publication and its folder).";

/** The publication that comes with the project, whose theme all have that bring none. */
const project = openFolder(fileURLToPath(new URL("../../../..", import.meta.url)));

/**
 * The theme of a publication, or where it has no folder for one, that of the project. Null where anything is wrong with
 * it.
 */
export function readTheme(own: Folder, language: Typography, problems: Problem[]): Theme | null {
  const folder = own.list(under).length > 0 ? own : project;
  const before = problems.length;
  const yaml = readThemeFile(folder, language, problems);
  const faces = readWritten(folder, paths.faces, facesSchema, problems);
  const widths = readWritten(folder, paths.widths, widthsSchema, problems);
  if (!yaml) return null;
  checkStray(folder, yaml, problems);
  checkColours(yaml, problems);
  checkCounterColours(yaml, problems);
  const logo = readLogo(folder, yaml.value.masthead.logo, yaml.at, problems);
  if (!faces || !widths) return null;
  checkFonts(folder, yaml, faces, widths, problems);
  if (problems.length > before) return null;

  const { colours, sizes, widths: measures, masthead } = yaml.value;
  const file = (name: string): ThemeFile => fileAt(folder, `${fonts}/${name}.woff2`);
  const fontOf = ({ choice, files, fallbacks }: Faces["sans"]): ThemeFont => ({
    family: choice.family,
    generic: choice.generic,
    files: files.map(({ name, ranges }): FontFile => ({ ...file(name), ranges })),
    fallbacks,
  });
  const theme = {
    colours,
    fonts: { serif: fontOf(faces.serif), sans: fontOf(faces.sans) },
    sizes,
    widths: measures,
    masthead: { logo, tagline: masthead.tagline },
    typeface: typefaceOf(widths),
    outlines: {
      regular: faces.sans.files.map(({ name }) => file(name)),
      strong: faces.sans.files.map(({ name }) => file(`strong/${name}`)),
    },
    licence: textOf(folder, `${fonts}/LICENCE.txt`),
  };
  return { ...theme, digest: sha256(JSON.stringify(theme)) };
}

/** The theme of the project, with which the catalogue of charts is drawn. Throws where it has a problem. */
export function projectTheme(): Theme {
  const problems: Problem[] = [];
  projects ??= readTheme(project, asWritten.language, problems);
  if (projects) return projects;
  throw new Error(formatProblems(problems));
}

let projects: Theme | null = null;

/** What `content/theme/theme.yaml` says, or null after telling what is wrong with it. */
export function readThemeFile(
  folder: Folder,
  language: Typography,
  problems: Problem[],
): Checked<z.output<typeof themeSchema>> | null {
  if (!folder.list(under).includes(paths.theme)) {
    problems.push(missing(paths.theme, "how the publication looks", "Add the file, or remove its folder."));
    return null;
  }
  const text = readText(folder, paths.theme, problems);
  return text === null ? null : readYaml(paths.theme, text, themeSchema, { language, kinds: themeTexts }, problems);
}

/** A file that `npm run fonts` writes, or null after saying that it is none. */
function readWritten<S extends z.ZodType>(
  folder: Folder,
  path: string,
  schema: S,
  problems: Problem[],
): z.output<S> | null {
  const expected = "what `npm run fonts` writes";
  if (!folder.list(under).includes(path)) {
    problems.push(missing(path, expected, anew));
    return null;
  }
  try {
    return schema.parse(JSON.parse(textOf(folder, path)));
  } catch {
    problems.push({ path, line: 1, column: 1, field: "", found: "something else", expected, action: anew });
    return null;
  }
}

type ThemeYaml = Checked<z.output<typeof themeSchema>>;

/** Adds a problem for every two colours that readers could not tell apart. */
function checkColours({ value, at }: ThemeYaml, problems: Problem[]): void {
  for (const { front, back, given, scheme, colours, ratio, floor } of lowContrasts(value.colours)) {
    const mixed = front === given ? "" : `, which is mixed from ${given},`;
    problems.push({
      ...at(["colours", given, scheme]),
      field: `colours.${given}.${scheme}`,
      found: `${front} ${colours[0]}${mixed} on ${back} ${colours[1]}, a contrast of ${hundredths(ratio)}`,
      expected: `a contrast of ${floor} or more`,
      action: `Take a ${scheme === "light" ? "darker" : "lighter"} ${given}, or change the ${back}.`,
    });
  }
}

/** Adds a problem for every two groups of those who count whose colours some readers could not tell apart. */
function checkCounterColours({ value, at }: ThemeYaml, problems: Problem[]): void {
  for (const { names, scheme, deficiency, difference } of alikeCounters(value.colours)) {
    const given = names.find((name) => value.colours[name]) ?? "mark";
    problems.push({
      ...at(["colours", given, scheme]),
      field: `colours.${given}.${scheme}`,
      found: `${names.join(" and ")} with a difference of ${Math.floor(difference)} for ${deficiency ?? "all"} readers`,
      expected: `a difference of ${leastDifference} or more (CIE 1976), also as simulated for colour blindness`,
      action: "Take colours that differ more, in lightness too.",
    });
  }
}

/** Rounded down, so that what is too little never looks like enough. */
function hundredths(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

/** Adds a problem where fonts were not made from what theme.yaml says, or one of their files is not what was measured. */
function checkFonts(
  folder: Folder,
  { value, at }: ThemeYaml,
  faces: Faces,
  { files }: WidthsFile,
  problems: Problem[],
): void {
  for (const role of ["serif", "sans"] as const) {
    const { choice } = faces[role];
    if (JSON.stringify(choice) !== JSON.stringify(value.fonts[role]))
      problems.push({
        ...at(["fonts", role]),
        field: `fonts.${role}`,
        found: `${show(value.fonts[role].family)}, and font files of ${show(choice.family)} or from another source`,
        expected: "files that were made from what stands here",
        action: anew,
      });
  }
  const there = new Set(folder.list(fonts));
  const needed = [
    ...faces.serif.files.map(({ name }) => name),
    ...faces.sans.files.flatMap(({ name }) => [name, `strong/${name}`]),
  ].map((name) => `${name}.woff2`);
  for (const file of new Set([...needed, ...Object.keys(files)])) {
    const path = `${fonts}/${file}`;
    if (!there.has(path)) problems.push(missing(path, "a font file that faces.json or widths.json names", anew));
    else if (files[file] !== sha256(folder.bytes(path)))
      problems.push({
        path,
        line: 1,
        column: 1,
        field: "",
        found: "another file than the one whose letters were measured",
        expected: "the file with the digest in widths.json",
        action: anew,
      });
  }
  const licence = `${fonts}/LICENCE.txt`;
  if (!there.has(licence)) problems.push(missing(licence, "the terms of the fonts", anew));
}

/** Adds a problem for each file below `content/theme/` that nothing names. */
function checkStray(folder: Folder, { value }: ThemeYaml, problems: Problem[]): void {
  const { logo } = value.masthead;
  const sources = Object.values(value.fonts).flatMap(({ source }) =>
    typeof source === "string" ? [] : [source.file, source.licence],
  );
  const named = [...sources, logo?.light, logo?.dark].map((file) => `${under}/${file}`);
  for (const path of folder.list(under)) {
    if (named.includes(path) || path === paths.theme) continue;
    if (/^content\/theme\/fonts\/(?:(?:strong\/)?[\w-]+\.woff2|(?:faces|widths)\.json|LICENCE\.txt)$/.test(path))
      continue;
    problems.push({
      path,
      line: 1,
      column: 1,
      field: "",
      found: "a file that is not used",
      expected: "theme.yaml, a file that it names, or what `npm run fonts` writes into fonts/",
      action: "Name it in theme.yaml, or remove it.",
    });
  }
}

function missing(path: string, expected: string, action: string): Problem {
  return { path, line: 1, column: 1, field: "", found: "no file", expected, action };
}
