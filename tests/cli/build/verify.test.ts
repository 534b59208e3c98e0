import { expect, test } from "vitest";
import { openVerifier, suspects } from "../../../src/cli/build/verify.ts";
import { temporaryFolder, write } from "../folders.ts";

const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body><h1>H</h1>${body}</body></html>`;
const canonical = '<link rel="canonical" href="https://example.org/base/">';

/** The verification of a site whose URL is that of `canonical`. */
const verifierOf = (site: string, words = suspects) =>
  openVerifier({ site, words, address: "https://example.org/base/", proofread: null });

/** Faults of a site with a front page that holds `body`, and other files. */
async function faultsIn(body: string, files: Record<string, string> = {}, words = suspects): Promise<string[]> {
  const folder = temporaryFolder();
  write(folder, {
    "index.html": page(body, canonical),
    "a/index.html": page('<p id="part">A</p>'),
    "data/a.csv": "a\n",
    ...files,
  });
  return (await verifierOf(folder, words).verdict()).faults;
}

test.each([
  '<a href="a/">x</a> <a href="./a/#part">x</a> <a href="data/a.csv" download>x</a> <a href="#">x</a>',
  '<p id="é">x</p><a href="#%C3%A9">x</a>',
  '<a href="a/?q=1#part">x</a>',
  '<a href="https://elsewhere.org/x">x</a> <a href="mailto:a@example.org">x</a> <a href="//elsewhere.org/">x</a>',
  '<a href="https://example.org/base/a/#part">x</a> <a href="https://example.org/other/">x</a>',
  '<img src="data:image/gif;base64,R0lGOD" alt="">',
  "<script>var x = undefined</script><style>a { b: url(NaN) }</style>",
  "<p>redundant undefined-like NaNs</p>",
])("nothing is wrong with %s", async (body) => {
  expect(await faultsIn(body)).toEqual([]);
});

test.each([
  ['<a href="b/">x</a>', 'index.html: the link "b/" has no target (b/index.html)'],
  ['<a href="A/">x</a>', 'index.html: the link "A/" has no target (A/index.html)'],
  ['<a href="a">x</a>', 'index.html: the link "a" needs a trailing slash'],
  [
    '<a href="/a/">x</a>',
    'index.html: the link "/a/" begins with a slash and breaks under a base path; make it relative',
  ],
  ['<a href="#none">x</a>', 'index.html: the link "#none" leads to an id that index.html does not have'],
  ['<a href="a/#none">x</a>', 'index.html: the link "a/#none" leads to an id that a/index.html does not have'],
  ['<a href="javascript:alert(1)">x</a>', 'index.html: the link "javascript:alert(1)" is a script'],
  ['<img src="x.png" alt="">', 'index.html: the link "x.png" has no target (x.png)'],
  [
    '<img src="data/a.csv" srcset="data/a.csv 1x, y.png 2x" alt="">',
    'index.html: the link "y.png" has no target (y.png)',
  ],
  ['<svg><use href="#mark"/></svg>', 'index.html: the link "#mark" leads to an id that index.html does not have'],
  [
    '<a href="https://example.org/base/b/">x</a>',
    'index.html: the link "https://example.org/base/b/" has no target (b/index.html)',
  ],
  ["<h1>again</h1>", "index.html: has 2 main headings (h1), one was expected"],
  ['<p id="x">x</p><p id="x">x</p>', 'index.html: has the id "x" more than once'],
  ["<p>of NaN people</p>", 'index.html: says "NaN" in "of NaN people"'],
  ["<p>undefined%</p>", 'index.html: says "undefined" in "undefined%"'],
  ['<svg><path d="M0,NaN"/></svg>', 'index.html: says "NaN" in "M0,NaN"'],
  [
    '<script type="application/ld+json">{"name":"[object Object]"}</script>',
    'index.html: says "[object Object]" in "{"name":"[object Object]"}"',
  ],
])("%s is a fault", async (body, fault) => {
  expect(await faultsIn(body)).toEqual([fault]);
});

test("files are looked at too", async () => {
  expect(
    await faultsIn("", { "a.svg": "<svg><rect width='NaN'/></svg>", "b.csv": "a\nundefined\n", "c.json": "" }),
  ).toEqual([
    'a.svg: says "NaN" in "<svg><rect width=\'NaN\'/></svg>"',
    'b.csv: says "undefined" in "a undefined"',
    "c.json: is empty",
  ]);
});

test("a page needs a title, a heading and text", async () => {
  expect(await faultsIn("", { "b/index.html": "<!doctype html><svg><title>not that</title></svg>" })).toEqual([
    "b/index.html: has no title",
    "b/index.html: has 0 main headings (h1), one was expected",
    "b/index.html: has no text",
  ]);
});

test("a word that the publication itself uses is no fault", async () => {
  expect(await faultsIn("<p>The border is undefined.</p>", {}, ["NaN"])).toEqual([]);
});

test("the page for what is missing is shown at any depth: absolute links, or a base", async () => {
  expect(await faultsIn("", { "404.html": page('<a href="https://example.org/base/a/">x</a>') })).toEqual([]);
  expect(
    await faultsIn("", { "404.html": page('<a href="a/">x</a>', '<base href="https://example.org/base/">') }),
  ).toEqual([]);
  expect(
    await faultsIn("", { "404.html": page('<a href="b/">x</a>', '<base href="https://example.org/base/">') }),
  ).toHaveLength(1);
});

test("the address of a card's picture must exist", async () => {
  const head =
    '<meta property="og:image" content="https://example.org/base/card.png"><meta property="og:image:width" content="1200">';
  expect(await faultsIn("", { "b/index.html": page("", head) })).toHaveLength(1);
  expect(await faultsIn("", { "b/index.html": page("", head), "card.png": "png" })).toEqual([]);
});

test("a site without a front page is none", async () => {
  expect((await verifierOf(temporaryFolder()).verdict()).faults).toEqual([
    "index.html: is missing, so the site has no front page",
  ]);
});

test("a part of a site may lack a front page and the targets of links, and is verified otherwise", async () => {
  const folder = temporaryFolder();
  write(folder, { "a/index.html": page('<a href="../b/">x</a> <a href="#nothing">x</a> <a href="/c/">x</a>') });
  expect((await verifierOf(folder).verdict(new Map(), "part")).faults).toEqual([
    'a/index.html: the link "/c/" begins with a slash and breaks under a base path; make it relative',
    'a/index.html: the link "#nothing" leads to an id that a/index.html does not have',
  ]);
});

test("links to ids of pages that an earlier build verified are checked", async () => {
  const folder = temporaryFolder();
  write(folder, {
    "index.html": page("<p>x</p>", canonical),
    "a/index.html": page('<p id="part">A</p><p id="x&amp;y">B</p>'),
    "b/index.html": page('<a href="../a/#part">x</a> <a href="../a/#x&amp;y">x</a> <a href="../a/#none">x</a>'),
  });
  expect((await verifierOf(folder).verdict(new Map([["a/index.html", []]]))).faults).toEqual([
    'b/index.html: the link "../a/#none" leads to an id that a/index.html does not have',
  ]);
});

test("files are read while others are written, in a thread where they are many, with the same result", async () => {
  const folder = temporaryFolder();
  const verifier = verifierOf(folder);
  for (let i = 0; i < 150; i += 1) {
    write(folder, { [`p${i}/index.html`]: page(`<a href="../p${i + 1}/">x</a><p>${i === 7 ? "NaN" : i}</p>`) });
    verifier.look(`p${i}/index.html`);
  }
  write(folder, { "index.html": page("<p>x</p>", canonical) });
  const faults = [
    'p149/index.html: the link "../p150/" has no target (p150/index.html)',
    'p7/index.html: says "NaN" in "NaN"',
  ];
  const { links, ...verdict } = await verifier.verdict();
  expect(verdict).toEqual({ faults, pages: 151 });
  expect(links.get("p3/index.html")).toEqual(["p4/index.html"]);
  expect(await verifierOf(folder).verdict()).toEqual({ ...verdict, links });
});

test("a file that is gone when it is read is an error, and nothing passes", async () => {
  const verifier = verifierOf(temporaryFolder());
  for (let i = 0; i < 64; i += 1) verifier.look(`p${i}/index.html`);
  await expect(verifier.verdict()).rejects.toThrow("p0/index.html");
});

test("a page that was verified before and leads to a page that is gone is at fault", async () => {
  const folder = temporaryFolder();
  write(folder, { "index.html": page("<p>x</p>", canonical), "a/index.html": page('<a href="../b/#part">x</a>') });
  const known = new Map([["a/index.html", ["b/index.html#part"]]]);
  expect((await verifierOf(folder).verdict(known)).faults).toEqual([
    'a/index.html: the link "../b/#part" has no target (b/index.html)',
  ]);
});
