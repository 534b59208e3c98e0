import type { Scan } from "./csv/scan.ts";

/** Numbers the distinct texts of certain cells in order of appearance, without creating strings. */
export class DistinctTexts {
  /** The number of distinct texts. */
  size = 0;
  /** Whether the last texts were new. */
  fresh = false;
  readonly #scan: Scan;
  readonly #cells: readonly number[];
  /** Number of a text plus one, by hash; 0 where there is none. */
  #table: Uint32Array;
  #records: Uint32Array;
  #hashes: Uint32Array;

  /** The combination of several cells is numbered as one. `expected` entries fit without growing. */
  constructor(scan: Scan, cells: readonly number[], expected = 64) {
    this.#scan = scan;
    this.#cells = cells;
    this.#table = new Uint32Array(2 ** Math.ceil(Math.log2(expected * 2)));
    this.#records = new Uint32Array(expected);
    this.#hashes = new Uint32Array(expected);
  }

  /** The number of the texts in the cells of a record, from 0; quotes around a text make no difference. */
  number(record: number): number {
    const hash = this.#hash(record);
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#table[slot]! - 1;
      if (number < 0) return this.#add(slot, hash, record);
      if (this.#hashes[number] === hash && this.#same(this.#records[number]!, record)) {
        this.fresh = false;
        return number;
      }
    }
  }

  /** The record in which a number first appeared. */
  first(number: number): number {
    return this.#records[number]!;
  }

  /** FNV-1a with a separator after each cell, and a final mix so that the low bits depend on all. */
  #hash(record: number): number {
    const { bytes } = this.#scan;
    let hash = 0x811c9dc5;
    for (let nth = 0; nth < this.#cells.length; nth += 1) {
      const cell = this.#cells[nth]!;
      const to = this.#scan.to(record, cell);
      for (let i = this.#scan.from(record, cell); i < to; i += 1) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
      hash = Math.imul(hash ^ 256, 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) >>> 0;
  }

  #same(one: number, other: number): boolean {
    const { bytes } = this.#scan;
    for (let nth = 0; nth < this.#cells.length; nth += 1) {
      const cell = this.#cells[nth]!;
      const [from, start] = [this.#scan.from(one, cell), this.#scan.from(other, cell)];
      const length = this.#scan.to(one, cell) - from;
      if (this.#scan.to(other, cell) - start !== length) return false;
      for (let i = length - 1; i >= 0; i -= 1) if (bytes[from + i] !== bytes[start + i]) return false;
    }
    return true;
  }

  #add(slot: number, hash: number, record: number): number {
    const number = this.size;
    if (number === this.#records.length) {
      this.#grow();
      return this.number(record);
    }
    this.#table[slot] = number + 1;
    this.#records[number] = record;
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
    this.#records = larger(this.#records);
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
