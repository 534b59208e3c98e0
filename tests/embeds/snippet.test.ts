import { expect, test } from "vitest";
import { frameSnippet, imageSnippet, markdownSnippet, scriptSnippet } from "../../src/embeds/snippet.ts";
import { offer } from "./parts.ts";

const frame = `<div style="display:flex">
<div data-muster-height style="padding-top:max(min(400px + 125%,800px,(624px - 100%)*9999),min(620px - 10%,550px,(100% - 623px)*9999))"></div>
<iframe data-muster="bells" src="https://bells.example/embed/bells/" title="The north coast has the most bells &amp; the &lt;loudest&gt; &quot;ones&quot;" loading="lazy" referrerpolicy="no-referrer" width="100%" height="800" frameborder="0" style="border:0;flex:1;min-width:0;height:auto;min-height:524px;frame-sizing:content-height"></iframe>
</div>`;

test("the code is an iframe in a box that follows the width of its column", () => {
  expect(frameSnippet(offer)).toBe(frame);
});

test("the script comes after the same frame, with the digest that it must have", () => {
  expect(scriptSnippet(offer, { address: "https://bells.example/embed.js", integrity: "sha384-x" })).toBe(`${frame}\n<script async src="https://bells.example/embed.js" integrity="sha384-x" crossorigin="anonymous"></script>`);
});

test("an image has its words beside it, and both lead home", () => {
  expect(imageSnippet(offer)).toBe(`<p><a href="https://bells.example/figures/bells/"><img src="https://bells.example/figures/bells.png" alt="The north coast has the most bells &amp; the &lt;loudest&gt; &quot;ones&quot;" width="100%"></a></p>
<p><strong>The north coast has the most bells &amp; the &lt;loudest&gt; &quot;ones&quot;</strong> At least 12 bells. Read in: Tower News. <a href="https://bells.example/figures/bells/">Bells</a></p>`);
});

test("Markdown says the same, and nothing in it is taken for a sign", () => {
  expect(markdownSnippet(offer)).toBe(String.raw`[![The north coast has the most bells & the \<loudest\> "ones"](https://bells.example/figures/bells.png)](https://bells.example/figures/bells/)

**The north coast has the most bells & the \<loudest\> "ones"** At least 12 bells. Read in: Tower News. [Bells](https://bells.example/figures/bells/)`);
});

test("a number is words alone", () => {
  expect(imageSnippet({ ...offer, image: null })).toMatch(/^<p><strong>/);
  expect(markdownSnippet({ ...offer, image: null })).toMatch(/^\*\*The north/);
});
