import { readText, type Folder } from "../../../diagnostics/folder.ts";
import { show, type Location, type Problem } from "../../../diagnostics/problem.ts";
import type { Checked } from "../../../diagnostics/yaml.ts";
import type { Logo } from "../../../theme/theme.ts";
import { fileAt } from "./theme-files.ts";

const under = "content/theme";

/** A logo as theme.yaml names it: files below `content/theme/`, and what is said where it is not seen. */
interface Named {
  light: string;
  dark?: string | undefined;
  alt: string;
}

/** The logo that theme.yaml names, if any. Adds a problem where a file of it is missing, or is no drawing. */
export function readLogo(
  folder: Folder,
  logo: Named | undefined,
  at: Checked<unknown>["at"],
  problems: Problem[],
): Logo | null {
  if (!logo) return null;
  const read = (scheme: "light" | "dark", file: string) => {
    const where = { ...at(["masthead", "logo", scheme]), field: `masthead.logo.${scheme}` };
    const size = sizeOfSvg(folder, `${under}/${file}`, where, problems);
    return size && { size, file: fileAt(folder, `${under}/${file}`) };
  };
  const light = read("light", logo.light);
  const dark = logo.dark === undefined ? null : read("dark", logo.dark);
  return light && { alt: logo.alt, ...light.size, light: light.file, dark: dark?.file ?? null };
}

/** Width and height of an SVG file, as its `viewBox` has them. */
function sizeOfSvg(
  folder: Folder,
  path: string,
  where: Location & { field: string },
  problems: Problem[],
): { width: number; height: number } | null {
  const fault = (found: string, expected: string, action: string) => {
    problems.push({ ...where, found: `${show(path)}, ${found}`, expected, action });
    return null;
  };
  if (!folder.list(under).includes(path))
    return fault("and no such file", "an SVG file of the folder", "Add the file, or correct its name.");
  const text = readText(folder, path, problems);
  if (text === null) return null;
  const [, width, height] = /<svg\b[^>]*\bviewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(text) ?? [];
  if (!Number(width) || !Number(height))
    return fault("which has no viewBox", "an SVG drawing that says how large it is", "Export it with a viewBox.");
  if (
    /<script\b|<foreignObject\b|\son\w+\s*=|\bhref\s*=\s*["'](?!#|data:)|@import|url\(\s*["']?(?!#|data:)/i.test(text)
  )
    return fault(
      "which runs a script or loads something",
      "an SVG drawing that is complete in itself",
      "Export it with all images embedded, and without scripts.",
    );
  return { width: Number(width), height: Number(height) };
}
