import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import subsetFont from "subset-font";
import { defineCommand } from "../src/cli/command.ts";
import { main } from "../src/cli/main.ts";
import { say } from "../src/cli/output.ts";
import { project } from "../src/cli/project.ts";
import { measureFont } from "./measure-font.ts";

/**
 * A typeface of the site: where it comes from, and the font that most computers have in its place until it is loaded.
 */
interface Typeface {
  /** Name of its files. */
  file: "serif" | "sans";
  /** Name in the style sheets. */
  family: string;
  package: string;
  /** By weight, the sets of fonts that take its place where it is not loaded: the first of which a computer has one. */
  fallbacks: Record<number, Fallback[]>;
}

/** Fonts of one set of widths: their names, and the average width of the sample in thousandths of the type size. */
interface Fallback {
  fonts: string[];
  averageWidth: number;
}

const folder = join(project, "src/styles/fonts");
const weights = { min: 400, max: 600 };

/**
 * Images turn the letters of this typeface into outlines, which takes a font without axes for strong type; pages do not
 * load it.
 */
const strong = { file: "sans", folder: join(folder, "strong") };

const typefaces: readonly Typeface[] = [
  {
    file: "serif",
    family: "Newsreader",
    package: "newsreader",
    fallbacks: {
      400: [
        { fonts: ["Times New Roman", "Liberation Serif", "Tinos"], averageWidth: 417.2 },
        { fonts: ["DejaVu Serif", "DejaVuSerif"], averageWidth: 527 },
      ],
    },
  },
  {
    file: "sans",
    family: "Libre Franklin",
    package: "libre-franklin",
    fallbacks: {
      400: [
        {
          fonts: ["Arial", "Liberation Sans", "Arimo", "Helvetica", "Nimbus Sans", "NimbusSans-Regular"],
          averageWidth: 456.3,
        },
        { fonts: ["DejaVu Sans", "DejaVuSans"], averageWidth: 522.6 },
      ],
      // WebKit on Linux finds a strong face only by the name of its family; browsers that would take the regular one
      // by it have found one before.
      600: [
        {
          fonts: [
            ...["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "LiberationSans-Bold", "Arimo Bold"],
            ...["Helvetica Bold", "Helvetica-Bold", "Nimbus Sans Bold", "NimbusSans-Bold", "Arial", "Liberation Sans"],
          ],
          averageWidth: 493.7,
        },
        { fonts: ["DejaVu Sans Bold", "DejaVuSans-Bold", "DejaVu Sans"], averageWidth: 588.8 },
      ],
    },
  },
];

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

/** Letters and blanks about as often as English has them; the fallbacks' average widths are measured on it. */
const sample = "aaabcdeeeefghiijklmnnoopqrrssttuvwxyz      ";

/** Cuts the fonts down to what the site needs and writes their style sheet. */
async function writeFonts(): Promise<number> {
  mkdirSync(strong.folder, { recursive: true });
  const [rules, fallbacks]: [string[], string[]] = [[], []];
  for (const { file, family, package: packageName, fallbacks: sets } of typefaces) {
    const source = (subset: string) =>
      readFileSync(
        join(
          project,
          `node_modules/@fontsource-variable/${packageName}/files/${packageName}-${subset}-wght-normal.woff2`,
        ),
      );
    for (const { ending, subset, characters } of parts) {
      const input = source(subset);
      const present = (create(input) as Font).characterSet.filter((point) =>
        characters.includes(String.fromCodePoint(point)),
      );
      const name = `${file}${ending}.woff2`;
      const cut = (wght: number | typeof weights) =>
        subsetFont(input, String.fromCodePoint(...present), {
          targetFormat: "woff2",
          variationAxes: { wght },
          keepFeatures: ["kern", "liga", "mark", "mkmk", "ccmp"],
          noHinting: true,
          // Copyright, licence and its address travel with the font.
          preserveNameIds: [0, 13, 14],
        });
      const bytes = await cut(weights);
      writeFileSync(join(folder, name), bytes);
      if (file === strong.file) writeFileSync(join(strong.folder, name), await cut(weights.max));
      rules.push(fontFace(family, `url("../fonts/${name}") format("woff2")`, { "unicode-range": ranges(present) }));
      say(`${name}: ${present.length} characters, ${bytes.length} bytes`);
    }
    for (const [weight, fallback] of Object.entries(sets)) {
      const variationAxes = { wght: Number(weight) };
      const font = create(
        await subsetFont(source("latin"), sample, { targetFormat: "truetype", variationAxes }),
      ) as Font;
      for (const [i, { fonts, averageWidth }] of fallback.entries()) {
        const name = `${family} Fallback${i === 0 ? "" : ` ${i + 1}`}`;
        fallbacks.push(fallbackFace(name, font, fonts, weight, averageWidth / 1000));
      }
    }
  }
  for (const [name, faces] of Object.entries({ fonts: rules, fallbacks }))
    writeFileSync(join(folder, `../${name}.css`), `/* Written by \`npm run fonts\`. */\n${faces.join("")}`);
  // Charts measure their text with the widths of these fonts.
  writeFileSync(join(project, "src/charts/svg/widths.json"), `${JSON.stringify(await measureFont())}\n`);
  return 0;
}

function fontFace(family: string, source: string, more: Record<string, string>): string {
  const rest = Object.entries({ "font-weight": `${weights.min} ${weights.max}`, "font-display": "swap", ...more });
  return `@font-face {\n  font-family: "${family}";\n  src: ${source};\n${rest.map(([key, value]) => `  ${key}: ${value};\n`).join("")}}\n`;
}

/**
 * A local font stretched and shifted to take up the same room, so that nothing moves when the real one arrives, or
 * where it never does.
 */
function fallbackFace(
  family: string,
  font: Font,
  fonts: readonly string[],
  weight: string,
  averageWidth: number,
): string {
  const width =
    [...sample].reduce((sum, letter) => sum + font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth, 0) /
    sample.length;
  const scale = width / font.unitsPerEm / averageWidth;
  const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
  const share = (value: number) => percent(Math.abs(value) / font.unitsPerEm / scale);
  return fontFace(family, fonts.map((local) => `local("${local}")`).join(", "), {
    "font-weight": weight,
    "size-adjust": percent(scale),
    "ascent-override": share(font.ascent),
    "descent-override": share(font.descent),
    "line-gap-override": share(font.lineGap),
  });
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
  does: "Cuts the fonts down to what the site needs and writes their style sheets. Needed after a language was added.",
  run: writeFonts,
});

if (import.meta.main) await main(command, process.argv.slice(2));
