import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** What draws, exports and shows; `cli` reads the pages of a finished site, to verify them. */
const rooms = /^(charts|exports|gallery|publication|styles|components|layouts|pages)\//;

/** Files that read markup, each with why it may. */
const allowed: Readonly<Record<string, string>> = {
  "charts/svg/plot.ts": "what Plot has drawn",
  "charts/svg/tree.ts": "style sheets, of which none may end its own element",
  "exports/epub/xhtml.ts": "the blocks of an article, which are HTML, for books, which are XHTML",
  "gallery/contact-sheet.ts": "files of drawings that were accepted earlier",
  "publication/read/theme/logo.ts": "a drawing that a newsroom has made",
  "styles/build/inline.ts": "the body of a page, of which only Astro has the parts",
};

const parsers =
  /^(htmlparser2|linkedom|jsdom|happy-dom|parse5|cheerio|(hast|xast)-.*|(fast-)?xml.*|sax.*|@xmldom\/.*)$/;
const searching = new Set(["includes", "indexOf", "lastIndexOf", "match", "replace", "replaceAll", "search", "split"]);

/** A tag, or an attribute behind a blank. */
const markup = /<| [^ ]*="/;

/** A pattern without sets of characters and look-behind, in which a `<` is no tag. */
const bare = (pattern: string) =>
  pattern.replaceAll(/\[(?:\\.|[^\]\\])*\]/g, "[]").replaceAll(/\(\?<(?:[=!]|\w+>)/g, "(");

/** Where a module reads markup: imports a parser, or looks for a tag or an attribute in a text. */
function readings(module: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && parsers.test((node.moduleSpecifier as ts.StringLiteral).text))
      found.push(node.moduleSpecifier.getText());
    if (ts.isRegularExpressionLiteral(node) && markup.test(bare(node.text))) found.push(node.text);
    if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") {
      const pattern = node.arguments?.[0]?.getText() ?? "";
      if (markup.test(bare(pattern))) found.push(pattern);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [sought, by] = node.arguments;
      const isEscape = by && ts.isStringLiteral(by) && by.text === "&lt;";
      if (searching.has(node.expression.name.text) && sought && ts.isStringLiteralLike(sought) && !isEscape)
        if (markup.test(sought.text)) found.push(sought.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("module.ts", module, ts.ScriptTarget.Latest, true));
  return found;
}

test("nothing reads the markup that the project itself has written: drawings and embeds are trees until they are files", () => {
  const files = listFiles(src).filter((file) => rooms.test(file) && /\.(ts|astro)$/.test(file));
  const reading = files.filter((file) => {
    const text = readFileSync(join(src, file), "utf8");
    const [, code = ""] = file.endsWith(".astro") ? (/^---\n(.*?)^---$/ms.exec(text) ?? []) : ["", text];
    return readings(code).length > 0;
  });
  expect(reading.toSorted()).toEqual(Object.keys(allowed).toSorted());
});

test("each way to read markup is found, and other patterns are not", () => {
  for (const code of [
    'import { Parser } from "htmlparser2";',
    'import { parseHTML } from "linkedom";',
    "svg.replaceAll(/<(\\/?)([a-z]+)[^>]*>/g, tag);",
    '/^<svg[^>]* viewBox="0 0 ([\\d.]+)"/.exec(svg);',
    'body.matchAll(/ class="([^"]*)"/g);',
    "new RegExp(`<${name}`);",
    'svg.replace("<svg", other);',
    "svg.replaceAll(' id=\"', other);",
    'html.split("<p>");',
    'svg.includes("<text ");',
  ])
    expect(readings(code), code).toHaveLength(1);
  for (const code of [
    'import { element } from "./tree.ts";',
    'text.replaceAll("<", "&lt;");',
    "css.replaceAll(/(?<=[{;])(--[\\w-]+):[^;}]*;?/g, kept);",
    "/(?<year>\\d{4})/.exec(text);",
    "/^mailto:[^<>]+$/.test(text);",
    "const html = `<p>${words}</p>`;",
    "const less = a < b && c > d;",
  ])
    expect(readings(code), code).toEqual([]);
});
