import { inflateSync } from "node:zlib";

/**
 * A PNG file with a palette and no filter, as src/exports/images/raster/png.ts writes it: its parts, its size, and its
 * pixels, each as red, green, blue and opaque.
 */
export function readPng(file: Buffer): {
  chunks: { name: string; body: Buffer; sum: number }[];
  width: number;
  height: number;
  palette: number;
  pixels: (rows?: number) => Buffer;
} {
  const chunks: { name: string; body: Buffer; sum: number }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks.push({
      name: file.toString("latin1", at + 4, at + 8),
      body: file.subarray(at + 8, at + 8 + length),
      sum: file.readUInt32BE(at + 8 + length),
    });
    at += length + 12;
  }
  const body = (name: string) => chunks.find((chunk) => chunk.name === name)!.body;
  const [width, height] = [body("IHDR").readUInt32BE(0), body("IHDR").readUInt32BE(4)];
  const colours = body("PLTE");
  const pixels = (rows = height) => {
    const indices = inflateSync(body("IDAT"));
    const data = Buffer.alloc(width * rows * 4);
    for (let y = 0; y < rows; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const place = indices[y * (width + 1) + x + 1]! * 3;
        data.set([colours[place]!, colours[place + 1]!, colours[place + 2]!, 255], (y * width + x) * 4);
      }
    }
    return data;
  };
  return { chunks, width, height, palette: colours.length / 3, pixels };
}

/** What a PNG says of itself, by keyword. */
export function wordsIn(file: Buffer): Record<string, string> {
  const texts = readPng(file)
    .chunks.filter(({ name }) => name === "iTXt")
    .map(({ body }) => body.toString().split("\0\0\0\0\0"));
  return Object.fromEntries(texts) as Record<string, string>;
}
