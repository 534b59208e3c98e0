import { expect, test } from "vitest";
import { labelIds } from "../../../src/charts/draw.ts";
import { embeddedFigure, type Setting } from "../../../src/exports/embeds/figure.ts";
import { bells } from "./parts.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const labels = labelIds("bells");
const written = (setting: Setting) => serialize(...embeddedFigure(bells, setting));

test("a figure has its title, text, drawings, notes, sources, table and attribution, in this order", () => {
  expect(written({ title: "heading", table: true }))
    .toBe(`<h1 id="${labels.title}" class="figure-title">The north coast has the most bells &amp; the &lt;loudest&gt;</h1>
<p class="subtitle">Bells by coast, 2020</p>
<div id="${labels.description}" class="described hidden"><p>Three bars.</p><p>The highest value given is at least 12 bells (north coast).</p></div>
<div class="drawings">${serialize(bells.drawings.narrow.svg, bells.drawings.wide.svg)}</div>

<p class="note"><b>North:</b> counted twice.</p>
<p class="source"><b>Who counted:</b> Bell Society. <b>Read in:</b> <a href="https://bells.example/sources/tower/" target="_top" rel="noopener">Tower News, 1 May 2021</a>.</p>
<details class="data"><summary>Data as a table</summary><div class="table" role="region" tabindex="0" aria-label="The north coast has the most bells &amp; the &lt;loudest&gt;"><table><thead><tr><th scope="col">Coast</th><th scope="col" class="number">Bells</th></tr></thead><tbody><tr><th scope="row">North</th><td class="number">at least 12</td></tr></tbody></table></div></details>
<p class="home"><b>Bells</b> · <a href="https://bells.example/figures/bells/" target="_top" rel="noopener">Data and sources</a></p>`);
});

test("the table can be left out", () => {
  expect(written({ title: "heading", table: false })).not.toContain("<table");
});

test("another view's title links to its page, and a paragraph leaves the headings to the host", () => {
  expect(written({ title: "other heading", table: false })).toContain(
    `<p id="${labels.title}" class="figure-title" role="heading" aria-level="1"><a href="https://bells.example/figures/bells/" target="_top" rel="noopener">The north`,
  );
  expect(written({ title: "paragraph", table: false })).not.toMatch(/<h\d|role="heading"/);
});
