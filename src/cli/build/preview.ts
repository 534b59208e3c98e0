import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { suggest } from "../../diagnostics/nearest.ts";
import type { Publication } from "../../publication/model.ts";
import { address, editableName, imageName } from "../../publication/urls/addresses.ts";
import { buildPages } from "./pages.ts";
import { openStaging } from "./staging.ts";
import { openVerifier } from "./verify.ts";

/** What to preview and where to; folders are absolute. */
export interface PreviewOptions {
  /** The folder of the publication, and what is current of it. */
  publication: string;
  checked: Publication;
  /** The id of the article. */
  article: string;
  /** The folder to write. */
  out: string;
  /** Ignore cached images. */
  force: boolean;
  /** The words that no page may contain. */
  words: readonly string[];
  /** Called with a function that removes what an interrupted build would leave behind; returns one that undoes this. */
  onAbort: (clean: () => void) => () => void;
}

/**
 * Writes one article, its figures, numbers and claims, and what these pages load, to a folder of its own. They are
 * verified like those of a site, but links to pages that a preview does not have are not followed. Returns the faults,
 * with which `out` is left as it was.
 */
export async function buildPreview(options: PreviewOptions): Promise<string[]> {
  const { publication, checked, article, out, force, words, onAbort } = options;
  const has = pagesOfPreview(article, checked);
  const staging = openStaging(out);
  const release = onAbort(() => staging.remove());
  try {
    await buildPages({
      publication,
      served: join(staging.cache, "public"),
      site: staging.site,
      cache: staging.cache,
      force,
      catalogue: false,
      integrations: [only(has)],
    });
    const verifier = openVerifier({
      site: staging.site,
      address: checked.site.address,
      words,
      proofread: { publication, language: checked.locale.code },
    });
    const { faults } = await verifier.verdict(new Map(), "part");
    if (faults.length === 0) staging.publish();
    return faults;
  } finally {
    staging.remove();
    release();
  }
}

/** Folders in a preview. */
const folders = ["articles", "assets", "cards", "claims", "embed", "figures", "fonts", "numbers"];

/** Whether a folder with files of these paths is a preview, or empty. */
export function isPreview(files: readonly string[]): boolean {
  return files.every((file) => folders.includes(file.split("/")[0]!) && file !== "articles/index.html");
}

/**
 * Returns whether a preview of an article has a page or a file, by its path from the root of the site. Throws if there
 * is no such article.
 */
export function pagesOfPreview(
  id: string,
  { articles, figures, relations }: Pick<Publication, "articles" | "figures" | "relations">,
): (path: string) => boolean {
  const article = articles.find((each) => each.id === id);
  const ids = articles.map((each) => each.id);
  if (!article) throw new Error(`There is no article "${id}". ${suggest(id, ids, "content/articles/")}`);
  const drawn = [...figures.keys()].filter((figure) =>
    relations.shownIn.get(figure)?.some((showing) => showing.article === article),
  );
  const bound = relations.bound.get(article.path) ?? [];
  const pages = [
    address.article(id),
    ...drawn.flatMap((figure) => [address.figure(figure), address.embed(figure)]),
    ...bound.flatMap((number) => [address.number(number), address.claim(number)]),
    "/fonts/",
  ];
  const files = [
    `/articles/${id}`,
    address.articleCard(id).replace(/\.png$/, ""),
    ...drawn.flatMap((figure) => [
      `/cards/${figure}`,
      ...[imageName(figure, "light"), imageName(figure, "dark"), editableName(figure)].map(
        (name) => `/figures/${name}`,
      ),
    ]),
  ];
  // The rows of datasets are assets too.
  const isLoaded = (path: string) => path.startsWith("/assets/") && !path.endsWith(".json");
  return (path) =>
    isLoaded(path) ||
    pages.some((page) => `${path}/`.startsWith(page)) ||
    files.some((file) => path.startsWith(`${file}.`));
}

/** An integration that has Astro render only some paths. */
function only(has: (path: string) => boolean): AstroIntegration {
  return {
    name: "preview",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...astro,
          name: "preview",
          getStaticPaths: async () =>
            (await astro.getStaticPaths()).filter(({ pathname }) => has(`/${pathname.replace(/^\/|\/$/g, "")}`)),
        })),
    },
  };
}
