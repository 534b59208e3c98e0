import { imageConfig } from "astro:assets";
import type { APIRoute, GetStaticPaths } from "astro";
import { resized } from "../../exports/images/resized.ts";
import { imageFiles, type ImageFile } from "../../publication/views/image-files.ts";
import { currentPublication, keyed } from "../../publication/tracking/current.ts";
import type { Image } from "../../publication/read/images/image.ts";

const mediaTypes = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" };

export const getStaticPaths = (() =>
  keyed(
    [...currentPublication().images.values()].flatMap((image) =>
      imageFiles(image).map((file) => ({
        params: { file: `${image.id}-${file.width}`, format: file.format },
        props: { image, file },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ image: Image; file: ImageFile }> = async ({ props: { image, file } }) =>
  new Response(await resized(image, file, imageConfig), { headers: { "Content-Type": mediaTypes[file.format] } });
