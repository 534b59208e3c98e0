import { expect, test } from "vitest";
import { openVerifier } from "../../../src/cli/build/verify.ts";
import { temporaryFolder, write } from "../folders.ts";

const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body><h1>H</h1>${body}</body></html>`;

/** What the last reading of a site with one page and other files finds, in a publication with these words. */
async function faultsIn(body: string, files: Record<string, string> = {}, words = "Bells ring."): Promise<string[]> {
  const [folder, publication] = [temporaryFolder(), temporaryFolder()];
  write(publication, { "content/pages/about.md": words, "data/README.md": "-" });
  write(folder, { "index.html": page(body), ...files });
  const proofread = { publication, language: "en" };
  return (await openVerifier({ site: folder, address: "", words: [], proofread }).verdict()).faults;
}

test.each([
  ["<p>The <b>the</b> bell</p>", 'index.html: says "The the bell": "The the", a doubled word'],
  ["<p>{{count}} bells</p>", 'index.html: says "{{count}} bells": "{{count}}", which nothing fills in'],
  ["<p>Bells &amp;amp; drums</p>", 'index.html: says "Bells &amp; drums": the HTML entity "&amp;"'],
  ["<p>Of undefined</p>", 'index.html: says "Of undefined": "undefined", which programs write for a missing value'],
  ["<p>Of null</p>", 'index.html: says "Of null": "null", which programs write for a missing value'],
  ["<p>Bells <span>(loud</span> ones</p>", 'index.html: says "Bells (loud ones": "(" without its counterpart'],
  ["<p>Bells<a>,</a>drums</p>", 'index.html: says "Bells,drums": "Bells,drums" without a space'],
  [
    '<img src="data:," alt="A **bell**">',
    'index.html: says "A **bell**": "**bell**", signs of an emphasis that is not read here',
  ],
  [
    '<a href="#" aria-label="To [object Object]">x</a>',
    'index.html: says "To [object Object]": "[object Object]", which programs write for a missing value',
  ],
  ["<svg><title>A  bell , loud</title></svg>", 'index.html: says "A bell , loud": a space next to ","'],
])("%s is a fault", async (body, fault) => {
  expect(await faultsIn(body)).toEqual([fault]);
});

test("so it is in what others show: descriptions, feeds, answers to oEmbed, images, the header of a table", async () => {
  expect(
    await faultsIn("", {
      "a/index.html": page(
        "x",
        '<meta name="description" content="Bells.. ring"><meta property="og:title" content="TODO">',
      ),
      "b.atom":
        '<feed><title>Bells {n}</title><content type="html">&lt;p&gt;The &lt;b&gt;the&lt;/b&gt; bell&lt;/p&gt;</content></feed>',
      "c.json": JSON.stringify({ title: "A NaN bell", url: "https://a.example/{x} y", html: "<p>Loud  , bells</p>" }),
      "d.svg": "<svg><desc>A cafÃ© rings</desc></svg>",
      "e.csv": "a,b {{c}}\nTODO,1\n",
      "f.rss": "<rss><channel><title>Bells {n}</title></channel></rss>",
      "g.md": "# Bells , [a *loud* bell](https://a.example/{x}), <https://a.example/{x}>, `{x}`\nThey say `{x}`.\n",
    }),
  ).toEqual([
    'a/index.html: says "Bells.. ring": "..", a doubled character',
    'a/index.html: says "TODO": the placeholder "TODO"',
    'b.atom: says "Bells {n}": "{n}", which nothing fills in',
    'b.atom: says "The the bell": "The the", a doubled word',
    'c.json: says "A NaN bell": "NaN", which programs write for a missing value',
    'd.svg: says "A cafÃ© rings": "cafÃ©", text that was read in the wrong encoding',
    'e.csv: says "b {{c}}": "{{c}}", which nothing fills in',
    'f.rss: says "Bells {n}": "{n}", which nothing fills in',
    'g.md: says "Bells , a loud bell, …, …": a space next to ","',
  ]);
});

test("code, quotations, frozen files, and what the publication says itself are no faults", async () => {
  expect(
    await faultsIn(
      "<pre>null {{x}} **</pre><p>Run <code>a == null</code>, then ring.</p><textarea>&lt;b&gt;</textarea><blockquote>The the end , so (they</blockquote>",
    ),
  ).toEqual([]);
  expect(await faultsIn("<p>The mask is {{count}} here.</p>", {}, "The mask is \\{\\{count\\}\\} here.")).toEqual([]);
  expect(await faultsIn("", { "embed/a@2026-01-01/index.html": page("<p>{{old}}</p>") })).toEqual([]);
  const table = JSON.stringify({ title: "Bells {{old}}" });
  expect(await faultsIn("", { "data/bells/1.0.0.json": table, "data/bells/2026-01-01.json": table })).toEqual([]);
  expect(await faultsIn("", { "data/bells.json": table, "data/bells/datapackage.json": table })).toHaveLength(2);
});

test("in JSON, every string with a space is read; values of keys for URLs or code are not", async () => {
  const found = (value: unknown) => faultsIn("", { "a.json": JSON.stringify(value, null, 1) });
  expect(await found({ rows: [{ note: 'A "loud" bell  , here' }] })).toEqual([
    'a.json: says "A "loud" bell , here": a space next to ","',
  ]);
  expect(await found({ note: "ends with a backslash \\", other: "Of null" })).toEqual([
    'a.json: says "Of null": "null", which programs write for a missing value',
  ]);
  expect(await found({ href: "of null", code: ["of null"] })).toEqual([
    'a.json: says "of null": "null", which programs write for a missing value',
  ]);
  expect(await found({ code: "of null", type: "of null" })).toEqual([]);
  expect(await found(["A caf\u00c3\u00a9"])).toEqual([
    'a.json: says "A cafÃ©": "cafÃ©", text that was read in the wrong encoding',
  ]);
});
