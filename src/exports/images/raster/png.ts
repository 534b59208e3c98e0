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
 * colour and repeated rows, which are common, are processed together.
 */
function placed(
  pixels: Int32Array,
  width: number,
  places: Map<number, number>,
): { indices: Uint8Array; counts: number[] } {
  const height = pixels.length / width;
  const indices = new Uint8Array(pixels.length + height);
  const counts: number[] = [];
  const placeOf = quickLookup(places);
  let repeated = 1;
  for (let y = 0; y < height; y += repeated) {
    repeated = repetitions(pixels, width, y);
    const end = (y + 1) * width;
    for (let from = y * width, to = from; from < end; from = to) {
      const colour = pixels[from]!;
      to += 1;
      while (to < end && pixels[to] === colour) to += 1;
      const place = placeOf(colour);
      counts[place] = (counts[place] ?? 0) + (to - from) * repeated;
      if (to - from > shortRun) indices.fill(place, from + y + 1, to + y + 1);
      else for (let i = from + y + 1; i < to + y + 1; i += 1) indices[i] = place;
    }
    const row = y * (width + 1);
    for (let i = 1; i < repeated; i += 1) indices.copyWithin(row + i * (width + 1), row, row + width + 1);
  }
  return { indices, counts };
}

/** The longest run of pixels that a loop fills faster than a call does. */
const shortRun = 8;

/** How many rows are equal, from row `y` on. */
function repetitions(pixels: Int32Array, width: number, y: number): number {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const row = width * 4;
  let next = (y + 1) * row;
  while (next < bytes.length && bytes.compare(bytes, next, next + row, y * row, (y + 1) * row) === 0) next += row;
  return next / row - y;
}

/** The same as looking up a colour in a map, or adding it as the next; faster for recent ones. */
function quickLookup(places: Map<number, number>): (colour: number) => number {
  const colours = new Int32Array(1 << 11);
  const known = new Int32Array(1 << 11).fill(-1);
  return (colour) => {
    const slot = Math.imul(colour, 0x9e3779b1) >>> 21;
    if (colours[slot] === colour && known[slot]! >= 0) return known[slot]!;
    const place = places.get(colour) ?? places.size;
    places.set(colour, place);
    [colours[slot], known[slot]] = [colour, place];
    return place;
  };
}

/** The index of the colour of a palette that is closest to another. */
function nearest(colour: number, palette: readonly number[]): number {
  let [best, least] = [0, Infinity];
  for (let i = 0; i < palette.length; i += 1) {
    const other = palette[i]!;
    const red = (colour & 255) - (other & 255);
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
    const blue = ((colour >> 16) & 255) - ((other >> 16) & 255);
    const distance = red * red + green * green + blue * blue;
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}
