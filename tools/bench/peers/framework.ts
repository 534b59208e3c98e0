import { figures } from "../article.ts";
import { nameOf } from "../names.ts";
import { csvFor, frontMatter, plainArticle } from "./articles.ts";
import { ownVersion, type Peer } from "./peer.ts";
import { plots, readRows } from "./plots.ts";

/**
 * Observable Framework: each figure is a block of JavaScript that browsers run, with the article's CSV as a file
 * attachment. Plot and d3-dsv come from npm by `node_modules`, since Framework otherwise fetches them while it builds.
 */
export const framework: Peer = {
  name: "Observable Framework",
  lacks:
    "Observable Framework checks links, and adds each article's CSV; it draws nothing at build: the browser of each reader draws every chart.",
  packages: {
    "@observablehq/framework": "1.13.4",
    "@observablehq/plot": ownVersion("@observablehq/plot"),
    "d3-dsv": "3.0.2",
  },
  *files(articles) {
    const ids = Array.from({ length: articles }, (_, n) => nameOf(n));
    yield ["observablehq.config.js", config];
    yield ["src/index.md", index(ids)];
    yield ["src/about.md", "# About these articles\n\nEverything here is **invented**.\n"];
    yield ["src/rows.js", `import { csvParse } from "d3-dsv";\n\nexport ${readRows}\n`];
    for (const [n, id] of ids.entries()) {
      yield [`src/articles/${id}.md`, page(n)];
      yield [`src/data/${id}.csv`, csvFor(n)];
    }
  },
  build: ["node_modules/@observablehq/framework/dist/bin/observable.js", "build"],
  drawing: "Plot.plot(",
  out: "dist",
};

const config = `export default {
  root: "src",
  title: "A Made-up Publication",
  pages: [],
  pager: false,
  footer: "",
};
`;

function index(ids: readonly string[]): string {
  const links = ids.map((id, n) => `- [${plainArticle(n, () => "").title}](/articles/${id})`);
  return `# A Made-up Publication\n\nMany articles about nothing, to see how long they take.\n\n${links.join("\n")}\n`;
}

function page(n: number): string {
  const article = plainArticle(n, (name) => `### ${figures[name]}\n\n\`\`\`js\n${plots[name]}\n\`\`\``);
  return `${frontMatter(article)}
# ${article.title}

${article.dek}

- ${article.fact}

\`\`\`js
import * as Plot from "@observablehq/plot";
import { readRows } from "../rows.js";

const rows = readRows(await FileAttachment("../data/${nameOf(n)}.csv").text());
const options = { width };
\`\`\`

${article.body}`;
}
