import { z } from "zod";
import { sha256 } from "../../../digest.ts";
import { readText, type Folder } from "../../../diagnostics/folder.ts";
import { show, type Problem } from "../../../diagnostics/problem.ts";
import { readYaml } from "../../../diagnostics/yaml.ts";
import { readKeys, type Line, type Writing } from "../../../markdown/lines.ts";
import { readParagraph, type Paragraph } from "../../../markdown/paragraph.ts";
import { urlSchema } from "../../../model/url.ts";
import { dimensionsOf, type Dimensions } from "./dimensions.ts";

/** The folder of images, each a file of YAML beside its picture. */
export const imagesFolder = "content/images";

/** The fewest pixels across: a column of text on a phone, at two pixels for one. */
const narrowest = 640;

const imageSchema = z.strictObject({
  /** The picture, in the same folder. */
  file: z.string().regex(/^[a-z0-9-]+\.(jpe?g|png)$/, "a .jpg or .png file in content/images/, in lowercase letters"),
  /** What is to be seen, for those who do not see it. */
  alt: z.string().trim().min(10).max(300),
  /** What it shows, and when and where: a paragraph of Markdown. */
  caption: z.string().trim().min(10).max(400).optional(),
  /** Who made it. */
  credit: z.string().trim().min(2).max(120),
  /** Its licence by its SPDX identifier, or the words of a permission. */
  licence: z.string().trim().min(3).max(120),
  /** The page that it comes from. */
  source: urlSchema.optional(),
});

const imageTexts = { file: "code", alt: "markdown", caption: "markdown", licence: "code", source: "code" } as const;

/** An image that texts can show. */
export interface Image extends Dimensions {
  id: string;
  alt: string;
  caption: Paragraph | null;
  credit: string;
  licence: string;
  source: string | null;
  /** Its text, for the checks. */
  lines: Line[];
  /** The SHA-256 of the picture. */
  digest: string;
  bytes(): Uint8Array;
}

/** Reads `content/images/<image>.yaml` and the picture that it names. Adds a problem for each fault. */
export function readImage(folder: Folder, id: string, writing: Writing, problems: Problem[]): Image | null {
  const path = `${imagesFolder}/${id}.yaml`;
  const text = readText(folder, path, problems);
  const language = writing.locale.typography;
  const checked = text === null ? null : readYaml(path, text, imageSchema, { language, kinds: imageTexts }, problems);
  if (!checked) return null;
  const { value, lines } = readKeys(checked, [{ key: ["alt"] }], writing, problems);
  const { file, alt, credit, licence, source } = value;
  const caption =
    value.caption === undefined ? null : readParagraph(checked, ["caption"], value.caption, writing, problems);
  const picture = `${imagesFolder}/${file}`;
  const fault = (found: string, expected: string, action: string): null => {
    problems.push({ ...checked.at(["file"]), field: "file", found, expected, action });
    return null;
  };
  if (!folder.list(imagesFolder).includes(picture))
    return fault(show(file), "a file in content/images/", "Add it, or correct its name.");
  const bytes = folder.bytes(picture);
  const size = dimensionsOf(bytes);
  if (!size) return fault(`${show(file)}, which is no picture`, "a JPEG or PNG file", "Save it as one.");
  if (size.width < narrowest)
    return fault(`a picture ${size.width} pixels wide`, `${narrowest} pixels or more`, "Use a larger one.");
  return {
    ...size,
    id,
    alt,
    caption,
    credit,
    licence,
    source: source ?? null,
    lines: caption ? [...lines, caption.line] : lines,
    digest: sha256(bytes),
    bytes: () => bytes,
  };
}
