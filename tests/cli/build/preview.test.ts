import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isPreview, pagesOfPreview } from "../../../src/cli/build/preview.ts";
import { listFiles } from "../../../src/cli/files.ts";
import { project } from "../../../src/cli/project.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { temporaryFolder } from "../folders.ts";

const bells = join(project, "tests/publication");

test("a preview has the article, its figures and numbers, and what their pages load", () => {
  const { publication } = readPublication(openFolder(bells));
  const has = pagesOfPreview("ringing", publication!);
  const some = [
    "/articles/ringing",
    "/cards/article-ringing.png",
    "/figures/bells-by-coast",
    "/figures/bells-by-coast.png",
    "/figures/bells-by-coast-dark.png",
    "/cards/bells-by-coast.png",
    "/embed/bells-by-coast",
    "/assets/site.00000000.css",
    "/fonts/sans.woff2",
  ];
  expect(some.filter((path) => !has(path))).toEqual([]);
  const others = ["/", "/articles", "/figures", "/data/harbour-bells", "/assets/harbour-bells-rows.00000000.json"];
  expect(others.filter(has)).toEqual([]);
});

test("an article that does not exist is named, with the one that was meant", () => {
  const { publication } = readPublication(openFolder(bells));
  expect(() => pagesOfPreview("ringin", publication!)).toThrow('There is no article "ringin". Did you mean "ringing"?');
});

test("a folder with anything else is no preview", () => {
  expect(isPreview([])).toBe(true);
  expect(isPreview(["articles/a/index.html", "assets/a.css"])).toBe(true);
  expect(isPreview(["articles/a/index.html", "index.html"])).toBe(false);
  expect(isPreview(["articles/a/index.html", "articles/index.html"])).toBe(false);
});

test("npm run build -- --only writes a preview and says that it is one", () => {
  const out = join(temporaryFolder(), "preview");
  const options = ["--only", "ringing", "--publication", bells, "--out", out];
  const { status, stdout } = spawnSync(process.execPath, [join(project, "src/cli/commands/build.ts"), ...options], {
    encoding: "utf8",
  });
  expect(stdout).toContain(`${out} is a preview, not a site`);
  expect(status).toBe(0);
  expect(readFileSync(join(out, "articles/ringing/index.html"), "utf8")).toContain("</html>");
  expect(existsSync(join(out, "figures/bells-by-coast/index.html"))).toBe(true);
  expect(isPreview(listFiles(out))).toBe(true);
});
