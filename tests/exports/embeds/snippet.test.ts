import createPurifier from "dompurify";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { frameSnippet, imageSnippet, markdownSnippet, scriptSnippet } from "../../../src/exports/embeds/snippet.ts";
import { offer } from "./parts.ts";
import { readable, sanitizers } from "./sanitizers.ts";

const said = `<strong>The north coast has the most bells &amp; the &lt;loudest&gt; &quot;ones&quot;</strong> At least 12 bells. Read in: Tower News.`;
const frame = `<div style="container-type:inline-size;display:grid;width:100%">
<p style="grid-area:1/1;margin:0;font-size:13px;line-height:1.4;user-select:none">${said} <a href="https://bells.example/figures/bells/" tabindex="-1">Bells</a></p>
<div style="grid-area:1/1"><iframe data-muster="bells" src="https://bells.example/embed/bells/" title="The north coast has the most bells &amp; the &lt;loudest&gt; &quot;ones&quot;" loading="lazy" referrerpolicy="no-referrer" width="100%" height="800" frameborder="0" style="display:block;border:0;width:100%;height:max(min(400px + 125cqi,800px,(444px - 100cqi)*9999),min(800px + 0cqi,780px,(100cqi - 443px)*9999,(624px - 100cqi)*9999),min(620px - 10cqi,550px,(100cqi - 623px)*9999))"></iframe></div>
</div>`;

test("the code is an iframe whose height follows the width of its column", () => {
  expect(frameSnippet(offer)).toBe(frame);
});

const purifier = createPurifier(new JSDOM("").window);

test.each(Object.entries({ ...sanitizers, DOMPurify: (html: string) => purifier.sanitize(html) }))(
  "%s leaves a sentence with title, number, source and link, and no room for a frame",
  (_, sanitize) => {
    const left = sanitize(frameSnippet(offer));
    expect(readable(left)).toBe(
      'The north coast has the most bells & the <loudest> "ones" At least 12 bells. Read in: Tower News. Bells',
    );
    expect(left).toContain('<a href="https://bells.example/figures/bells/"');
    expect(left).not.toMatch(/iframe|padding|[^-]height:/);
  },
);

test("where a host lets frames through its filter, the frame stays", () => {
  expect(purifier.sanitize(frameSnippet(offer), { ADD_TAGS: ["iframe"] })).toContain(
    'src="https://bells.example/embed/bells/"',
  );
});

test("the script comes after the same frame, with the digest that it must have", () => {
  expect(scriptSnippet(offer, { address: "https://bells.example/embed.js", integrity: "sha384-x" })).toBe(
    `${frame}\n<script async src="https://bells.example/embed.js" integrity="sha384-x" crossorigin="anonymous"></script>`,
  );
});

test("an image is accompanied by its text, and both link to the page", () => {
  expect(imageSnippet(offer))
    .toBe(`<p><a href="https://bells.example/figures/bells/"><img src="https://bells.example/figures/bells.png" alt="The north coast has the most bells &amp; the &lt;loudest&gt; &quot;ones&quot;" width="100%"></a></p>
<p>${said} <a href="https://bells.example/figures/bells/">Bells</a></p>`);
});

test("the Markdown has the same content, with all special characters escaped", () => {
  expect(markdownSnippet(offer))
    .toBe(String.raw`[![The north coast has the most bells & the \<loudest\> "ones"](https://bells.example/figures/bells.png)](https://bells.example/figures/bells/)

**The north coast has the most bells & the \<loudest\> "ones"** At least 12 bells. Read in: Tower News. [Bells](https://bells.example/figures/bells/)`);
});

test("a number is text only", () => {
  expect(imageSnippet({ ...offer, image: null })).toMatch(/^<p><strong>/);
  expect(markdownSnippet({ ...offer, image: null })).toMatch(/^\*\*The north/);
});
