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
  /** Leads from a figure in an article to all ways to embed it. */
  allWays: string;
}
