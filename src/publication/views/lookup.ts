import { formatDate } from "../../i18n/format.ts";
import type { Lookup } from "../../markdown/blocks/lookup.ts";
import { licenceAddress, licenceName } from "../files/licence.ts";
import type { Publication } from "../model.ts";
import { address } from "../urls/addresses.ts";
import { imageFiles, plainOf } from "./image-files.ts";
import { noteLine } from "./note-line.ts";

/** What blocks are written from. */
export type BlockSources = Pick<
  Publication,
  "locale" | "registers" | "numbers" | "claims" | "terms" | "images" | "relations"
>;

/** What blocks show of a publication. */
export function lookupOf(publication: BlockSources): Lookup {
  const { locale, registers, relations } = publication;
  return {
    words: locale.blocks,
    quote(id) {
      const { quote, source } = found(registers.quotes.get(id), id);
      const { publisher, published, language } = source;
      return {
        text: quote.text,
        translation: quote.translation,
        foreign: language === locale.code ? null : { code: language, name: languageName(language, locale.format) },
        publisher,
        published: published === null ? null : formatDate(published, locale),
      };
    },
    number: (id) => noteLine(id, publication),
    article(id) {
      const { title, dek } = found(relations.articles.get(id), id).front.value;
      return { title, dek, page: address.article(id) };
    },
    term(id) {
      const { name, definition } = found(publication.terms.get(id), id);
      return { name, meaning: definition.runs };
    },
    image(id) {
      const image = found(publication.images.get(id), id);
      const { alt, caption, credit, licence, source } = image;
      const files = imageFiles(image);
      const plain = plainOf(image);
      return {
        file: address.image(id, plain),
        width: plain.width,
        height: Math.round((plain.width * image.height) / image.width),
        choice: (["avif", "webp"] as const).map((format) => ({
          mediaType: `image/${format}`,
          files: files
            .filter((file) => file.format === format)
            .map((file) => ({ path: address.image(id, file), width: file.width })),
        })),
        alt,
        caption: caption?.runs ?? [],
        credit,
        licence: licence.startsWith("CC")
          ? { name: licenceName(licence), address: licenceAddress(licence) }
          : { name: licence, address: null },
        source,
      };
    },
    correction(number, since) {
      const changes = relations.changesOf.get(number) ?? [];
      const { id, kind, what, from, to, why } = found(
        changes.find((change) => change.since === since),
        number,
      );
      const page = `${address.corrections()}#${id}`;
      return { name: locale.words[kind], date: formatDate(since, locale), what, from, to, why: why.trim(), page };
    },
  };
}

/** References are checked when a publication is read. */
function found<T>(thing: T | undefined, id: string): T {
  if (thing === undefined) throw new Error(`Nothing has the id "${id}".`);
  return thing;
}

function languageName(code: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: "language" }).of(code) ?? code;
}
