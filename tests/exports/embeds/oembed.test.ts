import { expect, test } from "vitest";
import { oembedOf } from "../../../src/exports/embeds/oembed.ts";
import { offer } from "./parts.ts";

test("an oEmbed of type rich: a quotation, and a frame that is high enough at every width", () => {
  expect(
    oembedOf("Bells of all coasts", offer, "https://bells.example/", {
      address: "https://bells.example/cards/bells.png",
      width: 1200,
      height: 630,
    }),
  ).toEqual({
    version: "1.0",
    type: "rich",
    title: "Bells of all coasts",
    author_name: "Bells",
    author_url: "https://bells.example/",
    provider_name: "Bells",
    provider_url: "https://bells.example/",
    cache_age: 86400,
    html: '<blockquote><p><strong>The north coast has the most bells &amp; the &lt;loudest&gt; &quot;ones&quot;</strong> At least 12 bells.</p> <p>Read in: Tower News. <a href="https://bells.example/figures/bells/">Bells</a></p></blockquote><iframe src="https://bells.example/embed/bells/" title="The north coast has the most bells &amp; the &lt;loudest&gt; &quot;ones&quot;" width="100%" height="800" frameborder="0"></iframe>',
    width: 624,
    height: 800,
    thumbnail_url: "https://bells.example/cards/bells.png",
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test("without a picture there is no thumbnail", () => {
  expect(
    Object.keys(oembedOf("Bells", offer, "https://bells.example/", null)).filter((key) => key.startsWith("thumbnail")),
  ).toEqual([]);
});
