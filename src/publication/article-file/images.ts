import type { Article } from "../../markdown/article.ts";
import { allBlocks } from "../../markdown/document.ts";
import type { Publication } from "../model.ts";
import type { Image } from "../read/images/image.ts";

/** The images of an article, each once, as files that are written by `image`. */
export function imagesOf(
  { blocks }: Article,
  { images }: Pick<Publication, "images">,
  { image }: { image(image: Image): Promise<Uint8Array> },
): Promise<{ id: string; bytes: Uint8Array }[]> {
  const shown = [...allBlocks(blocks)].flatMap((block) =>
    block.type === "image" ? block.image : block.type === "recording" && block.still !== null ? block.still : [],
  );
  return Promise.all([...new Set(shown)].map(async (id) => ({ id, bytes: await image(images.get(id)!) })));
}
