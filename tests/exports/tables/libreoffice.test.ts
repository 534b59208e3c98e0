import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { afterAll, describe, expect, test } from "vitest";
import { toCsv } from "../../../src/exports/tables/csv.ts";
import { toXlsx } from "../../../src/exports/tables/xlsx.ts";
import { packages, plain, textsOf } from "./packages.ts";

const folder = mkdtempSync(join(tmpdir(), "muster-libreoffice-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Converts files with LibreOffice, without a window and with settings of its own, into the folder. */
async function convert(args: string[], files: string[]): Promise<void> {
  const child = spawn(
    "soffice",
    [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", ...args, "--outdir", folder, ...files],
    { env: { ...process.env, LC_ALL: "C.UTF-8", TZ: "UTC" } },
  );
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
}

/** It has one kind of line end in a cell. */
const lines = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => cell.replaceAll("\r\n", "\n")));

describe.runIf(spawnSync("soffice", ["--version"]).status === 0)("LibreOffice, where it is installed", () => {
  test("opens every workbook and writes its data as CSV with the same cells", async () => {
    for (const pack of packages) writeFileSync(join(folder, `${pack.id}.xlsx`), await toXlsx(pack));
    // The options after the character set (76 is UTF-8): values and not what is shown of them, and every sheet in a
    // file of its own.
    await convert(
      ["--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"],
      packages.map(({ id }) => join(folder, `${id}.xlsx`)),
    );
    for (const { id, data } of packages) {
      const read = parse(readFileSync(join(folder, `${id}-Data.csv`))) as string[][];
      expect(read, id).toEqual(lines(textsOf(data)));
    }
  });

  test.each(packages.filter(({ id }) => id === "hostile" || id.endsWith("bells")))(
    "opens the CSV of $id with the types of its columns: texts are texts, numbers numbers, dates dates",
    async ({ id, data }) => {
      const types = data.fields
        .map(({ type }, i) => `${i + 1}/${{ string: 2, integer: 1, number: 1, date: 5 }[type]}`)
        .join("/");
      writeFileSync(join(folder, `${id}.csv`), toCsv(data));
      await convert([`--infilter=CSV:44,34,76,1,${types},1033`, "--convert-to", "xlsx"], [join(folder, `${id}.csv`)]);
      const sheet = await readSheet(join(folder, `${id}.xlsx`), { trim: false });
      data.rows.forEach((row, r) =>
        row.forEach((cell, c) => {
          const read = sheet[r + 1]?.[c] ?? null;
          const where = `${data.fields[c]!.name} of row ${r + 1}`;
          if (cell === null || typeof cell === "number") return expect(read, where).toBe(cell);
          if (data.fields[c]!.type === "date") return expect(read, where).toEqual(new Date(`${cell}T00:00:00Z`));
          return expect(plain([[String(read)]])[0]![0], where).toBe(cell.replaceAll(/\r\n?/g, "\n"));
        }),
      );
    },
  );
});
