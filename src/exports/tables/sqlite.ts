import { DatabaseSync } from "node:sqlite";
import type { Package } from "./package.ts";
import type { DownloadTable, Field } from "./table.ts";
import type { TableFormat } from "./format.ts";

export const sqlite: TableFormat = {
  extension: "sqlite",
  mediaType: "application/vnd.sqlite3",
  ofRegisters: false,
  ofDataset: toSqlite,
};

const types = { string: "TEXT", integer: "INTEGER", number: "REAL", date: "TEXT" } as const satisfies Record<
  Field["type"],
  string
>;

/**
 * Returns a dataset as a SQLite database: its table, the cleaning log, the registers that it refers to, and the
 * metadata table `about`. Dates are text, YYYY-MM-DD.
 */
export function toSqlite({ data, log, registers, about }: Package): Uint8Array {
  const database = new DatabaseSync(":memory:");
  try {
    database.exec("PRAGMA page_size = 4096; PRAGMA user_version = 1; BEGIN");
    for (const table of [data, ...registers, log]) insert(database, table);
    insert(database, {
      id: "about",
      title: "",
      description: "",
      fields: ["name", "words"].map((name) => ({ name, type: "string", title: "", description: "", unit: null })),
      rows: about.map(([name, words]) => [name, words]),
    });
    database.exec("COMMIT; VACUUM");
    return database.serialize();
  } finally {
    database.close();
  }
}

function insert(database: DatabaseSync, { id, fields, rows }: DownloadTable): void {
  const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
  database.exec(
    `CREATE TABLE ${quote(id)} (${fields.map(({ name, type }) => `${quote(name)} ${types[type]}`).join(", ")})`,
  );
  const statement = database.prepare(`INSERT INTO ${quote(id)} VALUES (${fields.map(() => "?").join(", ")})`);
  for (const row of rows) statement.run(...row);
}
