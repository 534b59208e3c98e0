import { expect, test } from "vitest";
import { embedSnippet } from "../../src/embeds/snippet.ts";

const embed = { title: 'The north coast has the most bells & the <loudest> "ones"', address: "https://bells.example/embed/bells/", heights: { narrow: 800, wide: 520 } };

test("the code is an iframe in a box that follows the width of its column", () => {
  expect(embedSnippet(embed)).toBe(
    `<div style="display:flex">
<div style="padding-top:clamp(520px,(624px - 100%)*9999,800px)"></div>
<iframe src="https://bells.example/embed/bells/" title="The north coast has the most bells &#38; the &#60;loudest&#62; &#34;ones&#34;" loading="lazy" width="100%" height="800" style="border:0;flex:1;min-width:0;height:auto;min-height:520px"></iframe>
</div>`,
  );
});

test("a figure that is higher in wide columns steps the other way", () => {
  expect(embedSnippet({ ...embed, heights: { narrow: 400, wide: 520 } })).toContain("clamp(400px,(100% - 623px)*9999,520px)");
});
