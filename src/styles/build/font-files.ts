import { createHash } from "node:crypto";

/** A font that pages load. Its name holds a digest of its bytes, so that it may be cached for ever. */
export interface FontFile {
  /** The file name without digest and ending, as fonts.css has it. */
  id: string;
  /** The file name in the site, without ending. */
  name: string;
  /** URL path from the root of the site. */
  address: string;
  bytes: Uint8Array;
}

/** The fonts as data URLs: a publication brings words and data, and no fonts. */
const sources = import.meta.glob<string>("../fonts/*.woff2", { query: "?inline", import: "default", eager: true });

/** All fonts of the site, by `id`. */
export const fontFiles: ReadonlyMap<string, FontFile> = new Map(
  Object.entries(sources).map(([path, data]) => {
    const id = path.replace(/^.*\/|\.woff2$/g, "");
    const bytes = Buffer.from(data.slice(data.indexOf(",") + 1), "base64");
    const name = `${id}.${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}`;
    return [id, { id, name, address: `/fonts/${name}.woff2`, bytes }];
  }),
);

/** The address of a font. Throws where there is none with this id. */
export function fontAddress(id: string): string {
  const file = fontFiles.get(id);
  if (!file) throw new Error(`There is no font src/styles/fonts/${id}.woff2. Write the fonts anew: npm run fonts`);
  return file.address;
}

/** A style sheet in which the fonts of `url("../fonts/<id>.woff2")` have the names that they have in the site. */
export function withFontNames(css: string): string {
  return css.replace(/url\("\.\.\/fonts\/([\w-]+)\.woff2"\)/g, (_, id: string) => `url("..${fontAddress(id)}")`);
}
