import { articleOf, type Article, type Markup } from "../article.ts";
import { columns, csvOf, rowsOf } from "../dataset.ts";
import { capital, districtName, nameOf, officeName } from "../names.ts";

/** The columns of the data of a peer's article. */
const kept = ["row", "measure", "place", "as_of", "number", "low", "high", "kind", "origin"] as const;

/** The data of article `n` as CSV, with names of places and offices instead of ids. */
export function csvFor(n: number): string {
  const names: Partial<Record<(typeof kept)[number], (id: string) => string>> = {
    place: (id) => (id === "everywhere" ? "Everywhere" : districtName(Number(id.replace("district-", "")))),
    origin: officeName,
  };
  return csvOf(
    kept,
    rowsOf(n).map((cells) =>
      kept.map((column) => {
        const cell = cells[columns.indexOf(column)]!;
        return names[column]?.(cell) ?? cell;
      }),
    ),
  );
}

/** Article `n` in plain Markdown, with figures in the markup of the peer. */
export function plainArticle(n: number, figure: Markup["figure"]): Article {
  const rows = rowsOf(n);
  const article = articleOf(n, {
    number: (row) => {
      const cells = rows.find(([id]) => id === row)!;
      const [number, kind] = [cells[columns.indexOf("number")]!, cells[columns.indexOf("kind")]!];
      return `${kind === "exact" ? "" : `${kind.replaceAll("-", " ")} `}${Number(number).toLocaleString("en-GB")}`;
    },
    cited: (words) => `[${words}](https://gazette.example/${nameOf(n)})`,
    figure,
  });
  return { ...article, title: capital(article.title) };
}

/** The front matter of an article, the same for all peers. */
export function frontMatter({ title, dek, summary }: Article): string {
  return `---\ntitle: ${title}\ndek: ${dek}\nsummary: ${summary}\npublished: 2020-01-31\nupdated: 2020-02-28\nbyline: Nobody\n---\n`;
}
