import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, posix } from "node:path";
import { nameDigest } from "../../digest.ts";
import { escape } from "../../escape.ts";
import { toCsv } from "../../exports/tables/csv.ts";
import { figureTable } from "../../exports/tables/figure.ts";
import { formatDate } from "../../i18n/format.ts";
import { hasExtra } from "../../publication/extras.ts";
import { pagesToFreeze } from "../../publication/frozen/frozen-pages.ts";
import type { Publication } from "../../publication/model.ts";
import { frozenPath } from "../../publication/read/editions.ts";
import { figureRows } from "../../publication/relations/figure-rows.ts";
import { address, articleFormats } from "../../publication/urls/addresses.ts";
import { pathWithin } from "../files.ts";
import { frozenPage } from "./frozen-page.ts";

/**
 * Adds to a built site what an edition keeps besides embeds: its data, its articles as files, and its pages with copies
 * of everything that they load. Links between these pages stay within the edition.
 */
export function freezeSite(site: string, publication: Publication, edition: string): void {
  const read = (path: string) => readFileSync(pathWithin(site, path.slice(1)));
  const write = (path: string, content: Uint8Array | string) => {
    const to = pathWithin(site, path.slice(1));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, content);
  };
  const has = (path: string) => existsSync(pathWithin(site, path.replace(/\/$/, "/index.html").slice(1)));

  const frozen = new Map<string, string>();
  for (const figure of publication.figures.values()) {
    const path = `/${frozenPath.drawn(figure.id, edition)}`;
    write(path, toCsv(figureTable(figureRows(figure, publication), publication.registers)));
    frozen.set(address.figureFile(figure.id, "csv"), path);
  }
  for (const { id, descriptor } of publication.datasets.values()) {
    if (descriptor.withheld !== undefined) continue;
    const path = `/${frozenPath.dataset(id, edition)}`;
    write(path, read(address.download(id, "csv")));
    frozen.set(address.download(id, "csv"), path);
  }

  for (const { id } of hasExtra(publication.site, "article-files") ? publication.articles : []) {
    for (const format of articleFormats) {
      const from = address.articleFile(id, format);
      const path = from.replace(address.article(id), address.frozen(address.article(id), edition));
      write(path, read(from));
      frozen.set(from, path);
    }
  }

  const pages = pagesToFreeze(publication);
  for (const page of pages) frozen.set(page, address.frozen(page, edition));
  const link = (path: string) => {
    const embed = path.startsWith("/embed/") && path.endsWith("/") ? address.frozen(path, edition) : "";
    return frozen.get(path) ?? (embed && has(embed) ? embed : path);
  };
  const file = keptFiles(read, write);
  for (const page of pages) {
    const html = read(`${page}index.html`).toString();
    write(
      `${address.frozen(page, edition)}index.html`,
      frozenPage(html, page, lineAbove(edition, page, publication), { link, file }),
    );
  }
}

/** Copies files that pages load to the files of the edition, each once. Returns a function that names the copy. */
function keptFiles(
  read: (path: string) => Buffer,
  write: (path: string, content: Uint8Array | string) => void,
): (path: string) => string {
  const kept = new Map<string, string>();
  const keep = (path: string): string => {
    const known = kept.get(path);
    if (known) return known;
    const bytes = path.endsWith(".css") ? Buffer.from(withKeptFiles(read(path).toString(), path)) : read(path);
    const [, name] = /^(.*?)(?:\.[0-9a-f]{8})?\.\w+$/.exec(posix.basename(path))!;
    const to = `/${frozenPath.files}${name}.${nameDigest(bytes)}${extname(path)}`;
    write(to, bytes);
    kept.set(path, to);
    return to;
  };
  /** A style sheet whose fonts and images lie in the same folder. */
  const withKeptFiles = (css: string, path: string) =>
    css.replace(/url\((["']?)(?!data:|#)([^"')]+)\1\)/g, (_, quote: string, url: string) => {
      const { pathname } = new URL(url, `http://site.invalid${path}`);
      return `url(${quote}${posix.basename(keep(decodeURI(pathname)))}${quote})`;
    });
  return keep;
}

/** The line at the top of a frozen page: which edition it is, and where readers see what changed since. */
function lineAbove(edition: string, page: string, { locale }: Publication): string {
  const { frozen, embeds } = locale;
  const name = escape(embeds.editionOf(formatDate(edition, locale)));
  const [, , id] = page.split("/");
  return `<p class="frozen"><time class="edition" datetime="${edition}">${name}</time>. ${escape(frozen.stays)} <a href="changes/">${escape(frozen.whatChanged)}</a> · <a href="../${id}/">${escape(frozen.asItIsNow)}</a></p>`;
}
