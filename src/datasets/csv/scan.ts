/**
 * Classes of bytes in CSV: text, comma, quote, line feed, carriage return, or a control character, which is not
 * allowed.
 */
const [comma, quote, lineFeed, carriageReturn, control] = [1, 2, 3, 4, 5];
const meanings = new Uint8Array(256);
meanings.fill(control, 0, 32);
meanings[127] = control;
meanings[9] = 0;
meanings[44] = comma;
meanings[34] = quote;
meanings[10] = lineFeed;
meanings[13] = carriageReturn;

/** A record with a different number of cells than the first, or with a misplaced quote: its offset and its line. */
export interface Misshapen {
  at: number;
  line: number;
  cells: number;
}

/**
 * The records of a CSV file (RFC 4180) as offsets into its bytes: four bytes per cell and eight per record, however
 * long the texts. Records have as many cells as the first one; others are listed separately. Texts are decoded on
 * demand.
 */
export class Scan {
  readonly bytes: Buffer;
  /** The number of cells per record, and of records, including the first. */
  width = 0;
  length = 0;
  readonly misshapen: Misshapen[] = [];
  /** The place of a quote that is never closed or is inside a text; null if there is none. Parsing stopped there. */
  stray: { at: number; line: number; open: boolean } | null = null;
  /** Whether there is a control character, or a carriage return without a line feed. */
  unclean = false;
  #starts = new Uint32Array(1024);
  #lines = new Uint32Array(1024);
  #ends = new Uint32Array(8192);

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#read();
  }

  /** The byte offsets at which a cell begins and ends, including its quotes. */
  start(record: number, cell: number): number {
    return cell === 0 ? this.#starts[record]! : this.#ends[record * this.width + cell - 1]! + 1;
  }

  end(record: number, cell: number): number {
    return this.#ends[record * this.width + cell]!;
  }

  /** The line on which a record begins, from 1. */
  line(record: number): number {
    return this.#lines[record]!;
  }

  /** The byte offset of a character of a cell's text, counted from 0; without an index, of the cell. */
  placeOf(record: number, cell: number, index?: number): number {
    if (index === undefined) return this.start(record, cell);
    const quoted = this.bytes[this.start(record, cell)] === 34;
    const before = this.text(record, cell).slice(0, index);
    return this.from(record, cell) + Buffer.byteLength(quoted ? before.replaceAll('"', '""') : before);
  }

  /**
   * The byte offsets at which the text of a cell begins and ends, without its quotes; quotes inside it are still
   * doubled.
   */
  from(record: number, cell: number): number {
    const start = this.start(record, cell);
    return this.bytes[start] === 34 ? start + 1 : start;
  }

  to(record: number, cell: number): number {
    const end = this.end(record, cell);
    return this.bytes[end - 1] === 34 ? end - 1 : end;
  }

  /** The text of a cell. */
  text(record: number, cell: number): string {
    const text = this.bytes.toString("utf8", this.from(record, cell), this.to(record, cell));
    return this.bytes[this.start(record, cell)] === 34 ? text.replaceAll('""', '"') : text;
  }

  /** Line and column (in characters, from 1) of a byte offset within a record that begins at `from` on `line`. */
  locate(from: number, line: number, at: number): { line: number; column: number } {
    let begin = from;
    for (let i = from; i < at; i += 1) {
      if (this.bytes[i] !== 10) continue;
      line += 1;
      begin = i + 1;
    }
    return { line, column: this.bytes.toString("utf8", begin, at).length + 1 };
  }

  #read(): void {
    const { bytes } = this;
    const size = bytes.length;
    let [at, line, cells] = [0, 1, 0];
    while (at < size) {
      const [start, startLine, first] = [at, line, this.length * this.width];
      if (this.length === this.#starts.length) this.#grow(at);
      this.#starts[this.length] = start;
      this.#lines[this.length] = startLine;
      cells = 0;
      for (;;) {
        if (at < size && meanings[bytes[at]!] === quote) {
          const opened = { at, line, open: true };
          at += 1;
          for (;;) {
            let meaning = 0;
            while (at < size && (meaning = meanings[bytes[at]!]!) !== quote) {
              at += 1;
              if (meaning < quote) continue;
              if (meaning === lineFeed) line += 1;
              else if (meaning === control || bytes[at] !== 10) this.unclean = true;
            }
            if (at >= size) return void (this.stray = opened);
            at += 1;
            if (bytes[at] !== 34) break;
            at += 1;
          }
          // Text after a closing quote belongs to no cell.
          if (at < size && meanings[bytes[at]!] === 0) return void (this.stray = { at: at - 1, line, open: false });
        }
        let meaning = 0;
        while (at < size && (meaning = meanings[bytes[at]!]!) === 0) at += 1;
        if (at < size && meaning === quote) return void (this.stray = { at, line, open: false });
        if (at < size && (meaning === control || (meaning === carriageReturn && bytes[at + 1] !== 10))) {
          this.unclean = true;
          at += 1;
          continue;
        }
        this.#close(first, cells, at);
        cells += 1;
        if (at >= size) break;
        at += meaning === carriageReturn ? 2 : 1;
        if (meaning !== comma) {
          line += 1;
          break;
        }
        if (at >= size) {
          this.#close(first, cells, at);
          cells += 1;
          break;
        }
      }
      if (this.width === 0) this.width = cells;
      if (cells === this.width) this.length += 1;
      else this.misshapen.push({ at: start, line: startLine, cells });
    }
  }

  /** Records the end of a cell, unless the record has too many. */
  #close(first: number, cell: number, at: number): void {
    if (this.width > 0 && cell >= this.width) return;
    if (first + cell >= this.#ends.length) this.#ends = this.#larger(this.#ends, at);
    this.#ends[first + cell] = at;
  }

  #grow(at: number): void {
    this.#starts = this.#larger(this.#starts, at);
    this.#lines = this.#larger(this.#lines, at);
  }

  /** A larger array, sized for the whole file by what was read so far. */
  #larger(array: Uint32Array<ArrayBuffer>, at: number): Uint32Array<ArrayBuffer> {
    const larger = new Uint32Array(
      Math.ceil(array.length * Math.max(1.25, (this.bytes.length / Math.max(at, 1)) * 1.05)),
    );
    larger.set(array);
    return larger;
  }
}
