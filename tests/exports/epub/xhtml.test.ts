import { expect, test } from "vitest";
import { toXhtml, xmlName } from "../../../src/exports/epub/xhtml.ts";

test.each([
  ["an element without end", "<p>a<br>b</p><hr>", "<p>a<br/>b</p><hr/>"],
  ["an image", '<img src="a.png" alt="A &amp; B">', '<img src="a.png" alt="A &amp; B"/>'],
  ["an attribute without value", "<ol hidden><li>a</ol>", '<ol hidden=""><li>a</li></ol>'],
  [
    "signs with a meaning",
    "<p>2 &lt; 3 &amp; “a” &quot;b&quot; c&nbsp;d</p>",
    "<p>2 &lt; 3 &amp; “a” &quot;b&quot; c\u00A0d</p>",
  ],
  ["types of EPUB", '<a epub:type="noteref" href="#a">1</a>', '<a epub:type="noteref" href="#a">1</a>'],
  [
    "ids that are no names in XML",
    '<h2 id="2023-in-short">a</h2><a href="#2023-in-short">b</a><a href="data.xhtml#1">c</a>',
    '<h2 id="_2023-in-short">a</h2><a href="#_2023-in-short">b</a><a href="data.xhtml#_1">c</a>',
  ],
  ["a link that leaves the book", '<a href="https://example.org/#1">a</a>', '<a href="https://example.org/#1">a</a>'],
])("%s", (_, html, xhtml) => {
  expect(toXhtml(html)).toBe(xhtml);
});

test("a name in XML begins with a letter", () => {
  expect([xmlName("bells"), xmlName("2023"), xmlName("-a")]).toEqual(["bells", "_2023", "_-a"]);
});
