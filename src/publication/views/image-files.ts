import type { Image } from "../read/images/image.ts";

/** The formats of the files of an image, the smallest first; the last is for those that know no other. */
export const imageFormats = ["avif", "webp", "jpg"] as const;

export type ImageFormat = (typeof imageFormats)[number];

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

/** The files of an image: each width in the newer formats, and one for all others. */
export function imageFiles(image: Pick<Image, "width">): ImageFile[] {
  const offered = imageWidths(image);
  const middle = offered[Math.min(1, offered.length - 1)]!;
  return [
    ...offered.flatMap((width) => (["avif", "webp"] as const).map((format) => ({ width, format }))),
    { width: middle, format: "jpg" },
  ];
}
