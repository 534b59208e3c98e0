import { parseDocument } from "yaml";

const article = "content/articles/ringing/en.md";
const page = "content/pages/about.md";
const figure = "content/figures/bells-by-country.yaml";

/** A place for words in the second publication: the file, and the file's text with other words there. */
export interface Place {
  file: string;
  put: (text: string, words: string) => string;
}

/** Puts words at keys of the front matter. */
export function front(file: string, ...keys: (string | number)[]): Place {
  return {
    file,
    put: (text, words) => {
      const [, matter = "", rest = ""] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text)!;
      return `---\n${set(matter, keys, words)}---\n${rest}`;
    },
  };
}

function set(yaml: string, keys: (string | number)[], value: unknown): string {
  const document = parseDocument(yaml);
  document.setIn(keys, value);
  return document.toString();
}

/** Puts words at keys of a YAML file. */
export const inYaml = (file: string, ...keys: (string | number)[]): Place => ({
  file,
  put: (text, words) => set(text, keys, words),
});
/** Puts words at a point of a figure. */
export const atPoint = (file: string, at: string): Place => ({
  file,
  put: (text, words) => set(text, ["options", "annotations"], [{ at, text: words }]),
});
const inFigure = (...keys: string[]) => inYaml(figure, ...keys);
/** Puts words at the end of a file of Markdown. */
export const atEnd = (file: string): Place => ({ file, put: (text, words) => `${text}\n${words}\n` });

/** Every place in which numbers are checked. */
export const places = {
  "the text of an article": atEnd(article),
  "the title of an article": front(article, "title"),
  "the line below the title": front(article, "dek"),
  "the summary of an article": front(article, "summary"),
  "a key fact": front(article, "facts", 0),
  "the text of a page": atEnd(page),
  "the title of a page": front(page, "title"),
  "the summary of a page": front(page, "summary"),
  "the title of a figure": inFigure("title"),
  "the subtitle of a figure": inFigure("subtitle"),
  "the description of a figure": inFigure("description"),
  "the note of a figure": inFigure("note"),
  "the label of what is missing in a figure": inFigure("options", "missing", "label"),
} satisfies Record<string, Place>;

/** Words that are right in every place, and wrong ones. */
export const anywhere = {
  right: [
    "Bells hang in harbours, and nobody knows who rings them, or why",
    "Bells hang in harbours: :n[60]{#bells-north} in the north, :n[45]{#bells-south} in the south",
  ],
  wrong: [
    "Bells hang in harbours: 60 in the north, and nobody knows who rings them",
    "Bells hang in harbours, and half of those who hear them do not know why",
    "Bells hang in harbours: :n[61]{#bells-north} in the north, and nobody knows who rings them",
    "Bells hang in harbours: :n[up to 150]{#bells-total} in all, and nobody knows who rings them",
    "Bells hang in harbours: :n[60]{#bells-nort} in the north, and nobody knows who rings them",
  ],
};
