/** Numbers the texts that occur in a file, in the order in which they are first seen, without making strings of them. */
export class Seen {
  /** How many different texts were seen. */
  size = 0;
  /** Whether the text that was last asked for had not been seen before. */
  fresh = false;
  readonly #bytes: Uint8Array;
  /** Number of a text plus one, by hash; 0 where there is none. */
  #table: Uint32Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #hashes: Uint32Array;

  /** `expected` texts fit without growing. */
  constructor(bytes: Uint8Array, expected = 64) {
    this.#bytes = bytes;
    this.#table = new Uint32Array(2 ** Math.ceil(Math.log2(expected * 2)));
    this.#starts = new Uint32Array(expected);
    this.#ends = new Uint32Array(expected);
    this.#hashes = new Uint32Array(expected);
  }

  /** The number of a text, from 0. */
  number(start: number, end: number): number {
    const bytes = this.#bytes;
    // FNV-1a, with a last mix so that the low bits depend on all.
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = (hash ^ (hash >>> 13)) >>> 0;
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#table[slot]! - 1;
      if (number < 0) return this.#add(slot, hash, start, end);
      if (this.#hashes[number] === hash && this.#same(number, start, end)) {
        this.fresh = false;
        return number;
      }
    }
  }

  #same(number: number, start: number, end: number): boolean {
    const from = this.#starts[number]!;
    if (this.#ends[number]! - from !== end - start) return false;
    for (let i = end - start - 1; i >= 0; i -= 1) if (this.#bytes[from + i] !== this.#bytes[start + i]) return false;
    return true;
  }

  #add(slot: number, hash: number, start: number, end: number): number {
    const number = this.size;
    if (number === this.#starts.length) {
      this.#grow();
      return this.number(start, end);
    }
    this.#table[slot] = number + 1;
    this.#starts[number] = start;
    this.#ends[number] = end;
    this.#hashes[number] = hash;
    this.size += 1;
    this.fresh = true;
    return number;
  }

  #grow(): void {
    const larger = (array: Uint32Array) => {
      const next = new Uint32Array(array.length * 2);
      next.set(array);
      return next;
    };
    this.#starts = larger(this.#starts);
    this.#ends = larger(this.#ends);
    this.#hashes = larger(this.#hashes);
    this.#table = new Uint32Array(this.#table.length * 2);
    const mask = this.#table.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = this.#hashes[number]! & mask;
      while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
      this.#table[slot] = number + 1;
    }
  }
}
