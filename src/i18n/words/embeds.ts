/** A way to embed: its name, and a sentence on when to use it. */
interface Way {
  name: string;
  text: string;
}

/** The text of the embed panel and of embeds. */
export interface EmbedWords {
  ways: Readonly<Record<"frame" | "script" | "fragment" | "image" | "markdown" | "svg", Way>>;
  /** The two SVG images: for showing, and for editing. */
  svgImages: Readonly<Record<"outlined" | "editable", string>>;
  code: string;
  copy: string;
  copied: string;
  copyFailed: string;
  preview: string;
  width: string;
  theme: string;
  /** The themes, and the reader's system theme. */
  themes: Readonly<Record<"auto" | "light" | "dark", string>>;
  language: string;
  withTable: string;
  withoutTable: string;
  addresses: string;
  addressesText: string;
  forMachines: string;
  /** The choice of the live version instead of an edition. */
  live: string;
  edition: string;
  editions: string;
  editionsText: string;
  noEditions: string;
  editionOf: (date: string) => string;
  /** When an edition was made, and how many figures, numbers and datasets it contains. */
  editionHolds: (date: string, figures: number, numbers: number, datasets: number) => string;
  firstEdition: string;
  sinceEdition: (date: string) => string;
  unchanged: string;
  added: string;
  gone: string;
  changed: string;
  frozenEmbeds: string;
  frozenData: string;
  manifest: string;
  /** The notices of a frozen embed about changes since. */
  correctedOn: (date: string, from: string, to: string, why: string) => string;
  updatedOn: (date: string, from: string, to: string, why: string) => string;
  newerData: string;
  newerEdition: (date: string) => string;
  replaced: string;
  asItIsNow: string;
}
