import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { countBytes } from "../memory/free.ts";

/** A file as it can be downloaded. */
export interface DataFile {
  /** In bytes. */
  readonly size: number;
  /** The SHA-256 digest of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Its bytes; unpacked each time. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same in blocks. */
  blocks(): Generator<Uint8Array>;
}

/** The bytes of a block, of which a file has as many as it needs. */
const blockSize = 1 << 18;

/**
 * A file of some content, which may come in pieces. Full blocks are kept packed, because the files of a long dataset together are many
 * times as large as its table, and all of them wait until their pages are made.
 */
export function dataFile(content: string | Uint8Array | Iterable<string>): DataFile {
  const hash = createHash("sha256");
  const packed: Buffer[] = [];
  const block = Buffer.allocUnsafe(blockSize);
  let filled = 0;
  const add = (bytes: Uint8Array) => {
    for (let from = 0; from < bytes.length; ) {
      const to = Math.min(bytes.length, from + blockSize - filled);
      block.set(bytes.subarray(from, to), filled);
      filled += to - from;
      from = to;
      if (filled < blockSize) continue;
      hash.update(block);
      packed.push(deflateRawSync(block, { level: 1 }));
      filled = 0;
    }
  };
  for (const piece of typeof content === "string" || content instanceof Uint8Array ? [content] : content) add(typeof piece === "string" ? Buffer.from(piece) : piece);
  const rest = Buffer.from(block.subarray(0, filled));
  const size = packed.length * blockSize + rest.length;
  countBytes(size);
  const blocks = function* () {
    for (const bytes of packed) {
      yield inflateRawSync(bytes);
      countBytes(blockSize);
    }
    yield rest;
  };
  return {
    size,
    sha256: hash.update(rest).digest("hex"),
    get bytes() {
      return Buffer.concat([...blocks()], size);
    },
    blocks,
  };
}
