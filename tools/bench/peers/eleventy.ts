import { nameOf } from "../names.ts";
import { csvFor, frontMatter, plainArticle } from "./articles.ts";
import { ownVersion, type Peer } from "./peer.ts";
import { serverModule } from "./plots.ts";

/** Eleventy: a shortcode in the Markdown of articles draws each figure with Plot into the page. */
export const eleventy: Peer = {
  name: "Eleventy with Plot",
  lacks: "Eleventy draws at build, each chart once, in the width that Plot has by default.",
  packages: {
    "@11ty/eleventy": "3.1.8",
    "@observablehq/plot": ownVersion("@observablehq/plot"),
    "d3-dsv": "3.0.2",
    linkedom: ownVersion("linkedom"),
  },
  *files(articles) {
    yield ["eleventy.config.js", config];
    yield ["figures.js", serverModule];
    yield ["src/_includes/article.njk", layout];
    yield ["src/articles/articles.json", `${JSON.stringify({ layout: "article.njk", tags: "articles" })}\n`];
    yield ["src/index.njk", index];
    yield [
      "src/about.md",
      "---\nlayout: article.njk\ntitle: About these articles\n---\n\nEverything here is **invented**.\n",
    ];
    for (let n = 0; n < articles; n++) {
      yield [`src/articles/${nameOf(n)}.md`, page(n)];
      yield [`data/${nameOf(n)}.csv`, csvFor(n)];
    }
  },
  build: ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet"],
  drawing: "<svg ",
  out: "_site",
};

const config = `import { readFileSync } from "node:fs";
import { figure, readRows } from "./figures.js";

export default function (config) {
  const tables = new Map();
  const rowsOf = (id) => {
    if (!tables.has(id)) tables.set(id, readRows(readFileSync("data/" + id + ".csv", "utf8")));
    return tables.get(id);
  };
  config.addShortcode("figure", (id, name) => figure(name, rowsOf(id)));
  return { dir: { input: "src" }, markdownTemplateEngine: "njk" };
}
`;

const layout = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ title }}</title>
<meta name="description" content="{{ summary }}">
</head>
<body>
<header><a href="/">A Made-up Publication</a> <a href="/about/">About</a></header>
<main>
<h1>{{ title }}</h1>
{% if dek %}<p>{{ dek }}</p>{% endif %}
{{ content | safe }}
</main>
</body>
</html>
`;

const index = `---
layout: article.njk
title: A Made-up Publication
---
<ul>
{% for article in collections.articles %}<li><a href="{{ article.url }}">{{ article.data.title }}</a></li>
{% endfor %}</ul>
`;

function page(n: number): string {
  const article = plainArticle(n, (name) => `{% figure "${nameOf(n)}", "${name}" %}`);
  return `${frontMatter(article)}
- ${article.fact}

${article.body}`;
}
