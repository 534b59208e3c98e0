import { crc32, deflateSync } from "node:zlib";

/** An image of opaque pixels: four bytes each (red, green, blue, and an unused one), row by row from the top. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
  /** Pixels per CSS pixel. */
  scale: number;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const most = 256;

/**
 * Encodes a PNG file (W3C, third edition) with a palette, its physical size, and text metadata by standard keyword:
 * Title, Author, Description, Copyright, Source. Drawings have few colours: beyond 256, the rarest, which are
 * intermediate shades, are replaced by the nearest of the rest. The same pixels give the same bytes.
 */
export function toPng(
  { width, height, data, scale }: Pixels,
  words: Readonly<Record<string, string>>,
): Buffer<ArrayBuffer> {
  const { palette, indices } = indexed(new Int32Array(data.buffer, data.byteOffset, width * height), width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const density = Buffer.alloc(9);
  const perMetre = Math.round((96 * scale) / 0.0254);
  density.writeUInt32BE(perMetre, 0);
  density.writeUInt32BE(perMetre, 4);
  density[8] = 1;
  const texts = Object.entries(words).filter(([, text]) => text !== "");
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("sRGB", Buffer.from([0])),
    chunk("pHYs", density),
    ...texts.map(([keyword, text]) => chunk("iTXt", Buffer.from(`${keyword}\0\0\0\0\0${text}`))),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]))),
    chunk("IDAT", deflateSync(indices, { level: 4 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/**
 * Converts pixels to indices of a palette with at most 256 colours, in rows that start with the byte for "no filter".
 */
function indexed(pixels: Int32Array, width: number): { palette: number[]; indices: Uint8Array } {
  const places = new Map<number, number>();
  const { indices, counts } = placed(pixels, width, places);
  const colours = [...places.keys()];
  if (colours.length <= most) return { palette: colours, indices };
  const palette = colours.toSorted((a, b) => counts[places.get(b)!]! - counts[places.get(a)!]! || a - b).slice(0, most);
  const kept = new Map(palette.map((colour, i) => [colour, i]));
  return {
    palette,
    indices: placed(
      pixels,
      width,
      new Map(colours.map((colour) => [colour, kept.get(colour) ?? nearest(colour, palette)])),
    ).indices,
  };
}

/**
 * Returns the index of each pixel, and the number of pixels per index; a new colour gets the next index. Runs of one
 * colour, which are common, are processed together.
 */
function placed(
  pixels: Int32Array,
  width: number,
  places: Map<number, number>,
): { indices: Uint8Array; counts: number[] } {
  const height = pixels.length / width;
  const indices = new Uint8Array(pixels.length + height);
  const counts: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const end = (y + 1) * width;
    for (let from = y * width, to = from; from < end; from = to) {
      const colour = pixels[from]!;
      while (to < end && pixels[to] === colour) to += 1;
      let place = places.get(colour);
      if (place === undefined) places.set(colour, (place = places.size));
      counts[place] = (counts[place] ?? 0) + to - from;
      indices.fill(place, from + y + 1, to + y + 1);
    }
  }
  return { indices, counts };
}

function nearest(colour: number, palette: readonly number[]): number {
  const distance = (other: number) =>
    [0, 8, 16].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, other, i) => (distance(other) < distance(palette[best]!) ? i : best), 0);
}
