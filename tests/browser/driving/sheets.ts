import { getDocumentProxy } from "unpdf";

/** A piece of text on a printed sheet; positions and sizes in points, from the left and the bottom. */
interface PrintedText {
  words: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** A printed sheet. */
export interface Sheet {
  width: number;
  texts: PrintedText[];
  /** How many lines of text stand on it, one beside another counted once. */
  lines: number;
  /** All of its text, for `has`. */
  letters: string;
}

/** The sheets of a PDF file. Throws where it is none. */
export async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, i) => {
      const page = await file.getPage(i + 1);
      const texts = (await page.getTextContent()).items.flatMap((item): PrintedText[] => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , c, d, left, baseline] = item.transform as [number, number, number, number, number, number];
        return [{ words: item.str, left, right: left + item.width, baseline, size: Math.hypot(c, d) }];
      });
      return {
        width: page.getViewport({ scale: 1 }).width,
        texts,
        lines: new Set(texts.map(({ baseline }) => Math.round(baseline / 3))).size,
        letters: lettersOf(texts.map(({ words }) => words).join("")),
      };
    }),
  );
}

/** Whether a sheet has some words, however they are broken into lines. */
export function has(sheet: Sheet, words: string): boolean {
  return sheet.letters.includes(lettersOf(words));
}

/** The letters and digits of a text, but for those that fonts join into one (as in "fi"), which PDF files may lose. */
function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|[fil]/gu, "");
}
