import type { Dataset } from "../../datasets/dataset.ts";
import type { Registers } from "../../datasets/registers.ts";
import type { About, Package } from "./package.ts";
import type { DownloadTable } from "./table.ts";

/** What a file holds: text, also in pieces, or bytes. */
export type Content = string | Uint8Array | Iterable<string>;

/** A format of downloads. One file for each; formats.ts lists them. */
export interface TableFormat {
  /** What its file names end in, after the dot. */
  extension: string;
  mediaType: string;
  /** Whether the registers are offered in it. */
  ofRegisters: boolean;
  /** A dataset with all that is said of it. A format without this writes its table alone. */
  ofDataset?(own: Package, dataset: Dataset, registers: Registers): Content | Promise<Content>;
  /** A table alone, as of a published version; a format without this cannot. */
  ofTable?(table: DownloadTable, about: About): Content | Promise<Content>;
}
