/** Kinds of what a publication consists of, in lists of everything and in results of searches. */
export type EntryKind =
  | "article"
  | "figure"
  | "number"
  | "value"
  | "claim"
  | "dataset"
  | "source"
  | "place"
  | "term"
  | "page";

/** The text of the search, and of the list of everything. */
export interface SearchWords {
  /** The title of the list of everything, and what it is. */
  title: string;
  text: string;
  /** The label of the search box, and its button. */
  label: string;
  button: string;
  kinds: Readonly<Record<EntryKind, string>>;
  /** For the script, which fills in `{n}` and `{all}`. */
  found: string;
  foundSome: string;
  none: string;
  failed: string;
}
