import type { Dataset } from "../../datasets/dataset.ts";
import type { Registers } from "../../datasets/registers.ts";
import type { About, Package } from "./package.ts";
import type { DownloadTable } from "./table.ts";

/** Content of a file: text, possibly in chunks, or bytes. */
export type Content = string | Uint8Array | Iterable<string>;

/** A download format. Each has its own file; formats.ts lists them. */
export interface TableFormat {
  /** File extension, without the dot. */
  extension: string;
  mediaType: string;
  /** Whether the registers can be downloaded in it. */
  ofRegisters: boolean;
  /** Writes a dataset with all its metadata. A format without this function writes only the table. */
  ofDataset?(own: Package, dataset: Dataset, registers: Registers): Content | Promise<Content>;
  /** Writes only a table, such as that of a published version; a format without this function cannot. */
  ofTable?(table: DownloadTable, about: About): Content | Promise<Content>;
}
