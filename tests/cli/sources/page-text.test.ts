import { expect, test } from "vitest";
import { decodings, textOf } from "../../../src/cli/sources/page-text.ts";

/** "Колокол" in windows-1251. */
const bell = Buffer.from([0xca, 0xee, 0xeb, 0xee, 0xea, 0xee, 0xeb]);

test.each([
  ["as the server declares", bell, "text/html; charset=windows-1251"],
  ["as the page declares", Buffer.concat([Buffer.from('<meta charset="windows-1251">'), bell]), "text/html"],
  [
    "as an old page declares",
    Buffer.concat([Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=cp1251">'), bell]),
    "",
  ],
])("the encoding is read %s", (_, bytes, type) => {
  expect(decodings(bytes, type)[0]).toMatch(/Колокол$/);
});

test("a wrong declaration is followed by what is usual, and an unknown one does no harm", () => {
  expect(decodings(Buffer.from("Колокол"), "text/html; charset=iso-8859-1")).toContain("Колокол");
  expect(decodings(bell, "text/html; charset=utf-8")).toContain("Колокол");
  expect(decodings(Buffer.from("Колокол"), "text/html; charset=klingon")[0]).toBe("Колокол");
});

test("the text of a page has no scripts and styles, and words of different blocks stay apart", () => {
  const text = textOf(
    '<title>Bells</title><style>p{}</style><p>For<b>ty</b> bells &amp; more&nbsp;</p><p>rang</p><script>alert("x")</script><img alt="A bell">',
  );
  expect(text.split(/\s+/).filter(Boolean)).toEqual(["Bells", "Forty", "bells", "&", "more", "rang", "A", "bell"]);
});

test("descriptions and data from which scripts build the page are read", () => {
  expect(textOf('<meta name="description" content="Forty bells">')).toContain("Forty bells");
  expect(
    textOf('<script type="application/ld+json">{"articleBody":"\\u0046orty <i>bells</i>"}</script>').replace(
      /\s+/g,
      " ",
    ),
  ).toContain("Forty bells");
  expect(textOf('<script type="application/json">{broken</script><p>rang</p>')).toContain("rang");
});
