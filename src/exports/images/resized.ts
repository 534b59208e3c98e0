import type { AstroConfig } from "astro";
import service from "astro/assets/services/sharp";
import { cached } from "./cache.ts";

// With more threads, libvips gives other bytes. It reads their number when it is loaded, which is at the first picture.
process.env["VIPS_CONCURRENCY"] = "1";

/** A picture as it was given. */
export interface Original {
  id: string;
  /** The SHA-256 of its bytes. */
  digest: string;
  bytes(): Uint8Array;
}

/** Makes a smaller file of a picture. What the picture says of itself, such as where it was taken, is left out. */
export function resized(
  { id, digest, bytes }: Original,
  { width, format }: { width: number; format: "avif" | "webp" | "jpg" },
  config: AstroConfig["image"],
): Promise<Uint8Array<ArrayBuffer>> {
  return cached({ picture: digest, width, format }, async () => {
    const { data } = await service.transform(bytes(), { src: id, width, format, quality: 60 }, config, console);
    return new Uint8Array(data);
  });
}
