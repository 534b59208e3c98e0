import { escape } from "../../escape.ts";
import { toZip } from "../tables/zip.ts";
import { toXhtml, xmlName } from "./xhtml.ts";

/** A book as EPUB 3.2 (https://www.w3.org/TR/epub-32/). */
export interface Book {
  /** The URL that identifies it. */
  identifier: string;
  title: string;
  description: string;
  language: string;
  direction: "ltr" | "rtl";
  creators: readonly string[];
  publisher: string;
  /** Days: YYYY-MM-DD. */
  published: string;
  modified: string;
  /** The URL of its licence. */
  rights: string;
  /** Its chapters in the order of reading. */
  chapters: readonly Chapter[];
  /** Its style sheet. */
  css: string;
  images: readonly BookImage[];
  /** The image of the cover, and its text alternative. */
  cover: { bytes: Uint8Array; alternative: string };
  words: {
    contents: string;
    cover: string;
    /** What there is for readers who do not see images. */
    accessibility: string;
  };
}

/** A chapter: a file of its own. */
export interface Chapter {
  /** Its file name without extension. */
  name: string;
  title: string;
  /** What it is, by the Structural Semantics Vocabulary of EPUB: bodymatter, backmatter. */
  type: string;
  /** The HTML of its body; links to other chapters are `<name>.xhtml#<id>`. */
  html: string;
  /** Its sections, for the contents. */
  sections: readonly { id: string; title: string }[];
}

/** A PNG or a JPEG of a book, by the end of its path. */
export interface BookImage {
  /** Its path, as chapters refer to it. */
  path: string;
  bytes: Uint8Array;
}

/** Packs a book. Equal books give equal bytes. */
export function toEpub(book: Book): Promise<Uint8Array> {
  const { chapters, css, images, cover, words } = book;
  const coverHtml = `<section epub:type="cover"><img role="doc-cover" src="cover.png" alt="${escape(cover.alternative)}"/></section>`;
  const texts: Record<string, string> = {
    mimetype: "application/epub+zip",
    "META-INF/container.xml": container,
    "EPUB/package.opf": packageOf(book),
    "EPUB/nav.xhtml": page(book, words.contents, navigation(book)),
    "EPUB/cover.xhtml": page(book, words.cover, coverHtml),
    "EPUB/style.css": css,
  };
  for (const { name, title, type, html } of chapters)
    texts[`EPUB/${name}.xhtml`] = page(book, title, toXhtml(html), type);
  const encoder = new TextEncoder();
  const files: Record<string, Uint8Array> = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]),
  );
  files["EPUB/cover.png"] = cover.bytes;
  for (const { path, bytes } of images) files[`EPUB/${path}`] = bytes;
  return toZip(files, "mimetype");
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function page({ language, direction }: Book, title: string, body: string, type = ""): string {
  const bodyType = type && ` epub:type="${type}"`;
  return `${declaration}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">
<head>
<meta charset="UTF-8"/>
<title>${escape(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body${bodyType}>
${body}
</body>
</html>
`;
}

function navigation({ chapters, words, title }: Book): string {
  const entry = (to: string, name: string, inner = "") => `<li><a href="${to}">${escape(name)}</a>${inner}</li>\n`;
  const list = chapters.map(({ name, title, sections }) => {
    const inner = sections.map(({ id, title }) => entry(`${name}.xhtml#${xmlName(id)}`, title)).join("");
    return entry(`${name}.xhtml`, title, inner && `\n<ol>\n${inner}</ol>\n`);
  });
  const first = chapters[0]!.name;
  return `<h1>${escape(title)}</h1>
<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
<h2 id="contents">${escape(words.contents)}</h2>
<ol>
${list.join("")}</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden" aria-label="${escape(title)}">
<ol>
<li><a epub:type="cover" href="cover.xhtml">${escape(words.cover)}</a></li>
<li><a epub:type="bodymatter" href="${first}.xhtml">${escape(title)}</a></li>
</ol>
</nav>`;
}

/** What the book is for readers who do not see, by the vocabulary of schema.org. */
const accessibility = [
  ["accessMode", "textual"],
  ["accessMode", "visual"],
  ["accessModeSufficient", "textual"],
  ["accessModeSufficient", "textual,visual"],
  ["accessibilityFeature", "alternativeText"],
  ["accessibilityFeature", "displayTransformability"],
  ["accessibilityFeature", "readingOrder"],
  ["accessibilityFeature", "structuralNavigation"],
  ["accessibilityFeature", "tableOfContents"],
  ["accessibilityHazard", "none"],
] as const;

function packageOf(book: Book): string {
  const { identifier, title, description, language, creators, publisher, published, modified, rights } = book;
  const core = Object.entries({
    title,
    language,
    publisher,
    date: published,
    description,
    rights,
    source: identifier,
  });
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="css" href="style.css" media-type="text/css"/>',
    '<item id="cover-image" href="cover.png" media-type="image/png" properties="cover-image"/>',
    '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>',
    ...book.chapters.map(
      ({ name }) => `<item id="chapter-${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`,
    ),
    ...book.images.map(
      ({ path }, i) =>
        `<item id="image-${i + 1}" href="${escape(path)}" media-type="image/${path.endsWith(".jpg") ? "jpeg" : "png"}"/>`,
    ),
  ];
  const metadata = [
    `<dc:identifier id="id">${escape(identifier)}</dc:identifier>`,
    ...core.map(([name, text]) => `<dc:${name}>${escape(text)}</dc:${name}>`),
    ...creators.map((name) => `<dc:creator>${escape(name)}</dc:creator>`),
    `<meta property="dcterms:modified">${modified}T00:00:00Z</meta>`,
    ...accessibility.map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`),
    `<meta property="schema:accessibilitySummary">${escape(book.words.accessibility)}</meta>`,
    '<meta name="cover" content="cover-image"/>',
  ];
  const spine = [
    '<itemref idref="cover" linear="no"/>',
    ...book.chapters.map(({ name }) => `<itemref idref="chapter-${name}"/>`),
  ];
  return `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join("\n")}
</metadata>
<manifest>
${items.join("\n")}
</manifest>
<spine page-progression-direction="${book.direction}">
${spine.join("\n")}
</spine>
</package>
`;
}
