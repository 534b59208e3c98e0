import { address } from "../urls/addresses.ts";
import { sha256 as digestOf } from "../../digest.ts";
import { pageContentSchema, type PageContent } from "../frozen/page-content.ts";
import { brotliDecompressSync } from "node:zlib";
import { z } from "zod";
import { isSigned } from "../../minisign.ts";
import { isDate } from "../../model/date.ts";
import { readText, withLineFeeds, type Folder } from "../../diagnostics/folder.ts";
import { idSchema, pathSchema } from "../../diagnostics/paths.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import { asWritten } from "../../diagnostics/texts.ts";
import { readYaml } from "../../diagnostics/yaml.ts";

const digest = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 digest in hexadecimal digits");
const named = z.record(idSchema, z.string());

/** `public/editions/<date>/edition.json`: everything that was published on a date, frozen. */
const manifestSchema = z.strictObject({
  edition: z.string(),
  /**
   * The previous edition with the digest of its manifest, so that no edition can change without breaking all later
   * ones.
   */
  previous: z.strictObject({ edition: z.string(), sha256: digest }).nullable(),
  /** The script for host pages, as it was. */
  script: z.strictObject({
    address: z.string().regex(/^\/editions\/scripts\/[\w.-]+$/, "a script below /editions/scripts/"),
    integrity: z.string(),
  }),
  /** What was published, by id: titles of figures, values of numbers in words, versions of datasets. */
  figures: named,
  numbers: named,
  datasets: named,
  /**
   * Path of each frozen page, without the edition, such as "articles/bells" → digest of its content for comparisons. Pages
   * are frozen since the end of 2026.
   */
  pages: z.record(pathSchema, digest).default({}),
  /** Path in the site → digest of the file. */
  files: z.record(pathSchema, digest),
});
export type Manifest = z.output<typeof manifestSchema>;

/**
 * `public/editions/<date>/heights.json`: the heights that the embeds of an edition need, by name: as a CSS value that
 * depends on the width of the column, and the most in pixels. Codes for frozen embeds contain them.
 */
const heightsSchema = z.record(
  pathSchema,
  z.strictObject({ height: z.string().regex(/^max\([^"<>]*\)$/), most: z.number() }),
);
export type EmbedHeights = z.output<typeof heightsSchema>;

/** An edition: its manifest, the digest of the manifest, the tables that its figures drew, as CSV by id. */
export interface Edition extends Manifest {
  sha256: string;
  drawn: ReadonlyMap<string, string>;
  /** The content of its frozen pages, by the path of the live page. */
  contents: ReadonlyMap<string, PageContent>;
  heights: EmbedHeights;
}

/**
 * Paths of editions in the folder of the publication; each file is stored once, compressed with Brotli, by its digest.
 */
export const editionPath = {
  all: "public/editions",
  manifest: (edition: string) => `public/editions/${edition}/edition.json`,
  /** The signature of the manifest, if the edition was signed. */
  signature: (edition: string) => `public/editions/${edition}/edition.json.minisig`,
  heights: (edition: string) => `public/editions/${edition}/heights.json`,
  file: (sha256: string) => `public/editions/files/${sha256}.br`,
};

/** Paths of an edition's files in the site. */
export const frozenPath = {
  embed: (name: string, edition: string) => `embed/${name}@${edition}/`,
  /** The data that a figure drew. */
  drawn: (figure: string, edition: string) => `embed/${figure}@${edition}/data.csv`,
  dataset: (id: string, edition: string) => `data/${id}/${edition}.csv`,
  scripts: "editions/scripts/",
  /** How to cite the edition, and its metadata for Zenodo. */
  citation: (edition: string) => `editions/${edition}/CITATION.cff`,
  zenodo: (edition: string) => `editions/${edition}/.zenodo.json`,
  /** What frozen pages load: style sheets, fonts, scripts, images. */
  files: "editions/files/",
};

/** The names of the embeds that an edition contains; it has no numbers if the site had none as embeds. */
export function frozenNames({ edition, figures, numbers, files }: Edition): string[] {
  return [...Object.keys(figures), ...Object.keys(numbers).map(address.numberCard)].filter(
    (name) => `${frozenPath.embed(name, edition)}index.html` in files,
  );
}

/** Reads all editions, newest first, and verifies the digest of every file. Adds a problem for each fault. */
export function readEditions(folder: Folder, problems: Problem[]): Edition[] {
  const paths = folder.list(editionPath.all);
  const dates = paths.flatMap((path) => /^public\/editions\/([^/]+)\/edition\.json$/.exec(path)?.[1] ?? []);
  const there = new Set(paths);
  const judged = new Map<string, boolean>();
  const editions: Edition[] = [];
  let before: Edition | null = null;
  for (const date of dates.toSorted()) {
    const edition = readEdition(folder, date, before, problems);
    if (!edition) continue;
    const path = editionPath.manifest(date);
    const frozen = [
      ...Object.entries(edition.files).map(([name, sha256]) => [`files.${name}`, sha256] as const),
      ...Object.entries(edition.pages).map(([name, sha256]) => [`pages.${name}`, sha256] as const),
    ];
    for (const [field, sha256] of frozen) {
      const intact =
        judged.get(sha256) ?? (there.has(editionPath.file(sha256)) && digestOf(frozenFile(folder, sha256)) === sha256);
      judged.set(sha256, intact);
      if (!intact)
        problems.push({
          path,
          line: 1,
          column: 1,
          field,
          found: there.has(editionPath.file(sha256)) ? "a file that was changed" : "no file",
          expected: editionPath.file(sha256),
          action: "Restore it: an edition never changes.",
        });
    }
    editions.unshift(edition);
    before = edition;
  }
  const known = new Set(
    editions.flatMap(({ edition, files, pages }) => [
      editionPath.manifest(edition),
      editionPath.signature(edition),
      editionPath.heights(edition),
      ...[...Object.values(files), ...Object.values(pages)].map(editionPath.file),
    ]),
  );
  for (const path of editions.length === dates.length ? paths : []) {
    if (!known.has(path))
      problems.push({
        path,
        line: 1,
        column: 1,
        field: "",
        found: "a file that belongs to no edition",
        expected: "the edition.json, its signature and the heights.json of each edition, and the files that it lists",
        action: "Remove it, or restore the edition that it belongs to.",
      });
  }
  return editions;
}

function readEdition(folder: Folder, date: string, before: Edition | null, problems: Problem[]): Edition | null {
  const path = editionPath.manifest(date);
  const text = readText(folder, path, problems);
  const checked = text === null ? null : readYaml(path, text, manifestSchema, asWritten, problems);
  if (!checked) return null;
  const { value, at } = checked;
  const fault = (key: string, found: string, expected: string, action: string) =>
    problems.push({ ...at([key]), field: key, found, expected, action });
  if (!isDate(date) || value.edition !== date)
    fault("edition", show(value.edition), "the date of its folder, as YYYY-MM-DD", "Restore it.");
  const [is, wanted] = [value.previous, before && { edition: before.edition, sha256: before.sha256 }];
  if (is?.edition !== wanted?.edition || is?.sha256 !== wanted?.sha256) {
    fault(
      "previous",
      is ? `${show(is.edition)} with another digest` : "no edition",
      wanted ? `the edition ${wanted.edition} as it was` : "none, as the first",
      "Restore the earlier editions: an edition never changes.",
    );
  }
  const drawn = new Map<string, string>();
  for (const id of Object.keys(value.figures)) {
    const sha256 = value.files[frozenPath.drawn(id, date)];
    if (sha256 && folder.list(editionPath.all).includes(editionPath.file(sha256)))
      drawn.set(id, Buffer.from(frozenFile(folder, sha256)).toString());
  }
  const contents = new Map<string, PageContent>();
  for (const [page, sha256] of Object.entries(value.pages)) {
    // A missing or changed file is reported with all others.
    const content = pageContentSchema.safeParse(jsonOf(frozenFile(folder, sha256)));
    if (content.success) contents.set(`/${page}/`, content.data);
  }
  const heightsPath = editionPath.heights(date);
  const heights = folder.list(editionPath.all).includes(heightsPath) ? readText(folder, heightsPath, problems) : null;
  return {
    ...value,
    sha256: digestOf(Buffer.from(text!)),
    drawn,
    contents,
    heights: (heights && readYaml(heightsPath, heights, heightsSchema, asWritten, problems)?.value) || {},
  };
}

/**
 * Verifies the signatures of manifests with the public keys of the publication. Adds a problem for each one that is not
 * theirs; an edition need not be signed.
 */
export function checkSignatures(
  folder: Folder,
  editions: readonly Edition[],
  publicKeys: readonly string[],
  problems: Problem[],
): void {
  const there = new Set(folder.list(editionPath.all));
  for (const { edition } of editions) {
    const [manifest, path] = [editionPath.manifest(edition), editionPath.signature(edition)];
    if (!there.has(path)) continue;
    const signature = Buffer.from(folder.bytes(path)).toString();
    if (isSigned(withLineFeeds(folder.bytes(manifest)), signature, publicKeys)) continue;
    problems.push({
      path,
      line: 1,
      column: 1,
      field: "",
      found: "a signature that cannot be verified",
      expected: `a signature of ${manifest} by one of \`signing-keys\` in content/site.yaml`,
      action: "Restore both files, or the public key: those of old editions stay in the list, after the newest.",
    });
  }
}

/** The value of a JSON file, or undefined if it is not JSON. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return undefined;
  }
}

/** The bytes of a frozen file; if it is corrupt, whatever can be read of it. */
export function frozenFile(folder: Folder, sha256: string): Uint8Array {
  try {
    return brotliDecompressSync(folder.bytes(editionPath.file(sha256)));
  } catch {
    return new Uint8Array();
  }
}

/**
 * Checks that every figure of an edition still exists or names its replacement. Adds a problem for each one that does
 * not.
 */
export function checkFrozen(editions: readonly Edition[], figures: ReadonlySet<string>, problems: Problem[]): void {
  const gone = new Map(
    editions.flatMap(({ edition, figures }) => Object.keys(figures).map((id) => [id, edition] as const)).toReversed(),
  );
  for (const [id, edition] of gone) {
    if (figures.has(id)) continue;
    problems.push({
      path: `content/figures/${id}.yaml`,
      line: 1,
      column: 1,
      field: "",
      found: "no figure",
      expected: `the figure ${show(id)}, which others may have embedded since the edition of ${edition}`,
      action: `Restore it, or write \`formerly: [${id}]\` in the figure that replaces it.`,
    });
  }
}
