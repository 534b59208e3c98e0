import { deficiencies, difference, type Deficiency } from "./vision.ts";

/** A colour in the light and in the dark scheme, each as six hexadecimal digits: "#0d5a6e". */
export interface Colour {
  light: string;
  dark: string;
}

export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** The colours that a theme defines, by the names of their custom properties. */
export const colourNames = [
  "paper",
  "ink",
  "ink-soft",
  "rule",
  "accent",
  "accent-soft",
  "mark",
  "mark-soft",
  "missing",
  "spotlight",
] as const;
export type ColourName = (typeof colourNames)[number];

/** The colours of the groups of those who count, by position; a theme that lacks one has the default. */
export const counterNames = ["counter-one", "counter-two", "counter-three"] as const;
export type CounterName = (typeof counterNames)[number];
export type Colours = Readonly<Record<ColourName, Colour>> & {
  readonly [name in CounterName]?: Colour | undefined;
};

/** The colours of those groups: as given, or an orange, a violet and a blue. */
export function counterColours(colours: Colours): Record<CounterName, Colour> {
  return {
    "counter-one": colours["counter-one"] ?? { light: "#b8501f", dark: "#f08a4b" },
    "counter-two": colours["counter-two"] ?? { light: "#5a3fb0", dark: "#a98af0" },
    "counter-three": colours["counter-three"] ?? { light: "#0d5a6e", dark: "#6fc2d2" },
  };
}

/**
 * Colours mixed from the accent and another colour: for the second group of a chart, and for the classes of a map in
 * ascending order, the fifth of which is the accent itself. `share` is the proportion of the accent.
 */
export const mixed = [
  { name: "accent-two", share: 0.64, with: "paper" },
  { name: "class-1", share: 0.61, with: "paper" },
  { name: "class-2", share: 0.7, with: "paper" },
  { name: "class-3", share: 0.8, with: "paper" },
  { name: "class-4", share: 0.9, with: "paper" },
  { name: "class-6", share: 0.68, with: "ink" },
  { name: "class-7", share: 0.34, with: "ink" },
] as const satisfies readonly { name: string; share: number; with: ColourName }[];

/** All colours of a theme by the names of their custom properties, in style sheet order. */
export function allColours(colours: Colours): [name: string, colour: Colour][] {
  const mixes = mixed.map(({ name, share, with: other }): [string, Colour] => {
    const at = (scheme: Scheme) => mix(colours.accent[scheme], colours[other][scheme], share);
    return [name, { light: at("light"), dark: at("dark") }];
  });
  const given = colourNames.map((name): [string, Colour] => [name, colours[name]]);
  return given.toSpliced(-1, 0, ...mixes, ...Object.entries(counterColours(colours)));
}

/** Mixes two colours channel by channel in sRGB; `share` is the proportion of the first. */
function mix(first: string, second: string, share: number): string {
  const [a, b] = [partsOf(first), partsOf(second)];
  return `#${a
    .map((part, i) =>
      Math.round(share * part + (1 - share) * b[i]!)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

function partsOf(hex: string): number[] {
  return hex
    .slice(1)
    .match(/../g)!
    .map((part) => Number.parseInt(part, 16));
}

/** The WCAG 2 contrast ratio of two colours, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = partsOf(hex).map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The pairs of colours that readers must be able to distinguish: foreground, background, and minimum contrast. */
const floors: readonly (readonly [front: string, back: string, floor: number])[] = [
  ["ink", "paper", 4.5],
  ["ink-soft", "paper", 4.5],
  ["accent", "paper", 4.5],
  ["ink", "spotlight", 4.5],
  ["mark", "paper", 3],
  ["missing", "paper", 3],
  ["accent-two", "paper", 3],
  ["class-1", "paper", 3],
  ["counter-one", "paper", 3],
  ["counter-two", "paper", 3],
  ["counter-three", "paper", 3],
  ["accent", "accent-soft", 3],
  ["mark", "mark-soft", 3],
  ["accent", "mark", 1.8],
];

/** A pair of colours with too little contrast in one scheme. */
export interface LowContrast {
  /** Names of the colours; for a mixed colour, `given` is the theme colour that it comes from. */
  front: string;
  back: string;
  given: ColourName | CounterName;
  scheme: Scheme;
  colours: readonly [front: string, back: string];
  ratio: number;
  floor: number;
}

/** The pairs of colours with less contrast than WCAG 2 requires: 4.5 for text, 3 for marks. */
export function lowContrasts(colours: Colours): LowContrast[] {
  const all = new Map(allColours(colours));
  return floors.flatMap(([front, back, floor]) =>
    schemes.flatMap((scheme): LowContrast[] => {
      const [a, b] = [all.get(front)![scheme], all.get(back)![scheme]];
      const ratio = contrast(a, b);
      const given = [...colourNames, ...counterNames].find((name) => name === front) ?? "accent";
      return ratio < floor ? [{ front, back, given, scheme, colours: [a, b], ratio, floor }] : [];
    }),
  );
}

/** Two colours of groups that readers with a kind of colour vision could not tell apart, in one scheme. */
export interface Alike {
  names: readonly [CounterName, CounterName | "mark"];
  scheme: Scheme;
  deficiency: Deficiency | null;
  difference: number;
}

/** The least difference of the colours of two groups: far more than what is just visible, because marks are small. */
export const leastDifference = 18;

/** The colours of the groups of those who count, and that of muted marks, which are too alike. */
export function alikeCounters(colours: Colours): Alike[] {
  const counters = counterColours(colours);
  const pairs = counterNames.flatMap((name, i) =>
    [...counterNames.slice(i + 1), "mark" as const].map((other) => [name, other] as const),
  );
  return pairs.flatMap((names) =>
    schemes.flatMap((scheme) =>
      [null, ...deficiencies].flatMap((deficiency): Alike[] => {
        const [a, b] = names.map((name) => (name === "mark" ? colours.mark : counters[name])[scheme]) as [
          string,
          string,
        ];
        const found = difference(a, b, deficiency);
        return found < leastDifference ? [{ names, scheme, deficiency, difference: found }] : [];
      }),
    ),
  );
}
