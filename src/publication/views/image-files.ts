import type { Image } from "../read/images/image.ts";

/** The formats of the files of an image. */
export type ImageFormat = "avif" | "webp" | "jpg";

/** The widths in which an image is offered: of a column of text, at one, two and three pixels for one. */
const widths = [640, 960, 1440];

/** A file of an image. */
export interface ImageFile {
  width: number;
  format: ImageFormat;
}

/** The widths of the files of an image, none of which is wider than the picture. */
export function imageWidths({ width }: Pick<Image, "width">): number[] {
  return widths.filter((offered) => offered <= width);
}

/** The file of an image for those that cannot choose. */
export function plainOf(image: Pick<Image, "width">): ImageFile & { format: "jpg" } {
  const offered = imageWidths(image);
  return { width: offered[Math.min(1, offered.length - 1)]!, format: "jpg" };
}

/** The files of an image: each width in the newer formats, and one for those that cannot choose. */
export function imageFiles(image: Pick<Image, "width">): ImageFile[] {
  const newer = imageWidths(image).flatMap((width) => (["avif", "webp"] as const).map((format) => ({ width, format })));
  return [...newer, plainOf(image)];
}
