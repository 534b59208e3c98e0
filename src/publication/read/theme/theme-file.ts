import { z } from "zod";
import { colourNames, counterNames } from "../../../theme/colours.ts";
import { sizeNames, widthNames } from "../../../theme/theme.ts";

const hex = z
  .string()
  .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, "a colour such as '#0d5a6e', in quotation marks")
  .transform((text) =>
    (text.length === 4 ? text.replaceAll(/[0-9a-f]/gi, (digit) => digit + digit) : text).toLowerCase(),
  );
const colourSchema = z.strictObject({ light: hex, dark: hex });

const number = String.raw`\d*\.?\d+`;
const length = `${number}(?:rem|vw)`;

/** A length that stays, or one that grows with the window. */
const fluid = z
  .string()
  .regex(
    new RegExp(`^(?:${number}rem|clamp\\(${length}, ${length}(?: [+-] ${length})?, ${length}\\))$`),
    "a length in rem, or clamp(1rem, 0.8rem + 1vw, 2rem)",
  );

/** A length that stays, because heights of embeds are computed with it. */
const fixed = z.string().regex(new RegExp(`^${number}rem$`), "a length in rem, such as 0.9375rem");

/** A path below `content/theme/`. */
const path = z
  .string()
  .regex(/^(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.\w+$/, "a file below content/theme/, such as originals/our-sans.woff2");

const fontSchema = z.strictObject({
  family: z.string().regex(/^[\w -]{2,40}$/, "the name of a font, in Latin letters"),
  generic: z.enum(["serif", "sans-serif"]),
  /** From where `npm run fonts` takes the letters: a package of Fontsource, or a file of the newsroom's own. */
  source: z.union([
    z.string().regex(/^@fontsource-variable\/[a-z0-9-]+$/, "a package such as '@fontsource-variable/inter'"),
    z.strictObject({ file: path, licence: path }),
  ]),
});
export type FontChoice = z.output<typeof fontSchema>;

/** `content/theme/theme.yaml`: how the publication looks. docs/theme.md explains its keys. */
export const themeSchema = z.strictObject({
  colours: z.strictObject({ ...keyed(colourNames, colourSchema), ...keyed(counterNames, colourSchema.optional()) }),
  fonts: z.strictObject({ serif: fontSchema, sans: fontSchema }),
  sizes: z.strictObject({ ...keyed(sizeNames, fluid), small: fixed, tiny: fixed }),
  widths: z.strictObject(keyed(widthNames, fluid)),
  masthead: z.strictObject({
    logo: z.strictObject({ light: path, dark: path.optional(), alt: z.string().trim().min(2) }).optional(),
    tagline: z.enum(["front", "everywhere", "nowhere"]),
  }),
});

/** What in it is words. */
export const themeTexts = { "**": "code", "masthead.logo.alt": "words" } as const;

const madeSchema = z.strictObject({
  /** What theme.yaml said when the files were made. */
  choice: fontSchema,
  files: z.array(z.strictObject({ name: z.string(), ranges: z.string() })).min(1),
  fallbacks: z.array(
    z.strictObject({
      family: z.string(),
      weight: z.number(),
      local: z.array(z.string()).min(1).readonly(),
      sizeAdjust: z.string(),
      ascentOverride: z.string(),
      descentOverride: z.string(),
      lineGapOverride: z.string(),
    }),
  ),
});

/** `content/theme/fonts/faces.json`, which `npm run fonts` writes: files, and the fonts of readers in their place. */
export const facesSchema = z.strictObject({ serif: madeSchema, sans: madeSchema });
export type Faces = z.output<typeof facesSchema>;

/** `content/theme/fonts/widths.json`, likewise: widths of the letters of `sans`, and the files as they then were. */
export const widthsSchema = z.strictObject({
  /** SHA-256 of each font file, by its path below `fonts/`. */
  files: z.record(z.string(), z.string()),
  characters: z.string(),
  regular: z.array(z.number()).readonly(),
  strong: z.array(z.number()).readonly(),
});
export type WidthsFile = z.output<typeof widthsSchema>;

function keyed<K extends string, V>(keys: readonly K[], value: V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>;
}
