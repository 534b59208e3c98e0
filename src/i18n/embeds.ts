/** A way to show an embed elsewhere: its name, and a sentence on when to take it. */
interface Way {
  name: string;
  text: string;
}

/** What is said where readers take an embed along. */
export interface EmbedWords {
  ways: Readonly<Record<"frame" | "script" | "fragment" | "image" | "markdown", Way>>;
  code: string;
  copy: string;
  copied: string;
  copyFailed: string;
  preview: string;
  width: string;
  theme: string;
  /** The themes, and the one that a reader's system asks for. */
  themes: Readonly<Record<"auto" | "light" | "dark", string>>;
  language: string;
  withTable: string;
  withoutTable: string;
  addresses: string;
  addressesText: string;
  forMachines: string;
  /** What stands in the place of an edition: what is published now. */
  live: string;
  edition: string;
  editions: string;
  editionsText: string;
  noEditions: string;
  editionOf: (date: string) => string;
  /** Says when an edition was made, and how many figures, numbers and datasets it holds. */
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
  /** What a frozen embed says of what has changed since. */
  correctedOn: (date: string, from: string, to: string, why: string) => string;
  updatedOn: (date: string, from: string, to: string, why: string) => string;
  newerData: string;
  newerEdition: (date: string) => string;
  replaced: string;
  asItIsNow: string;
  /** Leads from a figure in an article to all ways to embed it. */
  allWays: string;
}
