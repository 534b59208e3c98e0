import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dist, pages } from "../driving/browser.ts";
import { inEachEngine, useSite } from "../driving/engines.ts";

const site = useSite();

/** Pages with tables: articles, figures, datasets, sources, and numbers of which others give other values. */
const visited = ["articles", "figures", "data", "numbers", "sources"].flatMap((kind) =>
  pages
    .filter(
      (path) =>
        path.startsWith(`${kind}/`) && readFileSync(join(dist, path, "index.html"), "utf8").includes('class="table'),
    )
    .slice(0, 6),
);

/**
 * What is wrong with the tables of a page: cells whose text has more than four lines, and tables that go on beyond
 * their frame without a sign.
 */
function faultsOf(): string[] {
  for (const details of document.querySelectorAll("details")) {
    details.removeAttribute("name");
    details.open = true;
  }
  const cells = [...document.querySelectorAll(":is(td, th):not(:has(ul))")].flatMap((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    const lines = Math.round(
      range.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(cell).lineHeight),
    );
    return lines > 4 ? [`${lines} lines: ${cell.textContent}`] : [];
  });
  const frames = [...document.querySelectorAll(".table")].filter(
    (frame) => frame.scrollWidth > frame.clientWidth && !getComputedStyle(frame).backgroundAttachment.includes("local"),
  );
  return [...cells, ...frames.map((frame) => `no sign that it goes on: ${frame.getAttribute("aria-label")}`)];
}

inEachEngine({}, (window) => {
  test("at 360 px no cell of a table has more than four lines, and a table that is wider than the page shows that it goes on", async () => {
    const found: string[] = [];
    await window().resize(360, 740);
    for (const path of visited) {
      await window().goto(site() + path);
      found.push(...(await window().evaluate(faultsOf)).map((fault) => `${path}: ${fault}`));
    }
    expect(visited.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });
});
