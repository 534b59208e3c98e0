import { openSha256 } from "../../digest.ts";
import { countBytes } from "../../memory/free.ts";
import { readSpool, writeSpool } from "../../memory/spool.ts";

/** A downloadable file. */
export interface DataFile {
  /** In bytes. */
  readonly size: number;
  /** SHA-256 digest of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Its bytes, concatenated on each access. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its bytes in blocks. */
  blocks(): Generator<Uint8Array>;
}

/** Maximum size of a block, in bytes. */
const blockSize = 1 << 18;

/**
 * Creates a file from content, which may come in chunks. Full blocks are kept on disk, because the files of a long
 * dataset are together many times as large as its table, and are all needed until their pages are built.
 */
export function dataFile(content: string | Uint8Array | Iterable<string>): DataFile {
  const { kept, rest, sha256 } = store(content);
  const size = kept.length * blockSize + rest.length;
  countBytes(size);
  return {
    size,
    sha256,
    get bytes() {
      countBytes(size);
      const bytes = new Uint8Array(size);
      for (const [i, at] of kept.entries()) readSpool(bytes.subarray(i * blockSize, (i + 1) * blockSize), at);
      bytes.set(rest, kept.length * blockSize);
      return bytes;
    },
    *blocks() {
      for (const at of kept) {
        yield readSpool(new Uint8Array(blockSize), at);
        countBytes(blockSize);
      }
      yield rest;
    },
  };
}

/**
 * Writes the full blocks of some content to disk and returns their offsets, and the rest. A function of its own, so that
 * what is kept of a file does not keep the block in which it was put together.
 */
function store(content: string | Uint8Array | Iterable<string>): { kept: number[]; rest: Buffer; sha256: string } {
  const hash = openSha256();
  const kept: number[] = [];
  const block = Buffer.allocUnsafeSlow(blockSize);
  let filled = 0;
  const add = (bytes: Uint8Array) => {
    for (let from = 0; from < bytes.length;) {
      const to = Math.min(bytes.length, from + blockSize - filled);
      block.set(bytes.subarray(from, to), filled);
      filled += to - from;
      from = to;
      if (filled < blockSize) continue;
      hash.update(block);
      kept.push(writeSpool(block));
      filled = 0;
    }
  };
  for (const piece of typeof content === "string" || content instanceof Uint8Array ? [content] : content)
    add(typeof piece === "string" ? Buffer.from(piece) : piece);
  const rest = Buffer.from(block.subarray(0, filled));
  return { kept, rest, sha256: hash.update(rest).digest("hex") };
}
