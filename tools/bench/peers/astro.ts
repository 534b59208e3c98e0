import { nameOf } from "../names.ts";
import { csvFor, frontMatter, plainArticle } from "./articles.ts";
import { ownVersion, type Peer } from "./peer.ts";
import { serverModule } from "./plots.ts";

/** Astro as its documentation shows it: a collection of MDX, in which a component draws each figure with Plot. */
export const astro: Peer = {
  name: "Astro with Plot",
  lacks: "So does Astro, from articles in MDX.",
  packages: {
    astro: ownVersion("astro"),
    "@astrojs/mdx": "8.0.2",
    "@observablehq/plot": ownVersion("@observablehq/plot"),
    "d3-dsv": "3.0.2",
    linkedom: ownVersion("linkedom"),
  },
  *files(articles) {
    yield ["astro.config.mjs", config];
    yield ["src/figures.js", serverModule];
    yield ["src/content.config.ts", collections];
    yield ["src/components/Figure.astro", component];
    yield ["src/layouts/Page.astro", layout];
    yield ["src/pages/index.astro", index];
    yield [
      "src/pages/about.md",
      "---\nlayout: ../layouts/Page.astro\ntitle: About these articles\n---\n\nEverything here is **invented**.\n",
    ];
    yield ["src/pages/articles/[id].astro", page];
    for (let n = 0; n < articles; n++) {
      yield [`src/articles/${nameOf(n)}.mdx`, article(n)];
      yield [`data/${nameOf(n)}.csv`, csvFor(n)];
    }
  },
  build: ["node_modules/astro/bin/astro.mjs", "build"],
  drawing: "<svg ",
  out: "dist",
};

const config = `import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

export default defineConfig({ integrations: [mdx()] });
`;

const collections = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const articles = defineCollection({
  loader: glob({ base: "src/articles", pattern: "*.mdx" }),
  schema: z.object({ title: z.string(), dek: z.string(), summary: z.string() }),
});

export const collections = { articles };
`;

const component = `---
import { readFileSync } from "node:fs";
import { figure, readRows } from "../figures.js";

const { data, name } = Astro.props;
const rows = readRows(readFileSync("data/" + data + ".csv", "utf8"));
---
<Fragment set:html={figure(name, rows)} />
`;

const layout = `---
const { title, dek, summary } = Astro.props.frontmatter ?? Astro.props;
---
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<meta name="description" content={summary}>
</head>
<body>
<header><a href="/">A Made-up Publication</a> <a href="/about/">About</a></header>
<main>
<h1>{title}</h1>
{dek && <p>{dek}</p>}
<slot />
</main>
</body>
</html>
`;

const index = `---
import { getCollection } from "astro:content";
import Page from "../layouts/Page.astro";

const articles = await getCollection("articles");
---
<Page title="A Made-up Publication">
<ul>
{articles.map(({ id, data }) => <li><a href={"/articles/" + id + "/"}>{data.title}</a></li>)}
</ul>
</Page>
`;

const page = `---
import { getCollection, render } from "astro:content";
import Page from "../../layouts/Page.astro";

export async function getStaticPaths() {
  const articles = await getCollection("articles");
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}

const { article } = Astro.props;
const { Content } = await render(article);
---
<Page {...article.data}><Content /></Page>
`;

function article(n: number): string {
  const text = plainArticle(n, (name) => `<Figure data="${nameOf(n)}" name="${name}" />`);
  return `${frontMatter(text)}
import Figure from "../components/Figure.astro";

- ${text.fact}

${text.body}`;
}
