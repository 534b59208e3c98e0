import { spawnSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeFor } from "../../../src/exports/tables/code.ts";
import { datasetTable } from "../../../src/exports/tables/table.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { dataFiles } from "../../publication/data-files.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";

const { publication } = readPublication(openFolder(fileURLToPath(new URL("../../publication", import.meta.url))));
const table = datasetTable(publication!.datasets.get("harbour-bells")!, publication!.registers);
const files = await dataFiles(publication!);
const folder = mkdtempSync(join(tmpdir(), "muster-code-"));
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const file = files.get(request.url ?? "");
    response.writeHead(file ? 200 : 404).end(file?.bytes);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/harbour-bells`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const codeOf = (tool: string, at = address) => codeFor(table, at).find((code) => code.tool.startsWith(tool))!.code;
const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

/** Runs a program on what is given; the server answers in the meantime. */
async function run(command: string, args: string[]): Promise<string> {
  const child = spawn(command, args);
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(error).toBe("");
  return out.trim();
}

test("every tool has its code, with the address of a file that exists", () => {
  const codes = codeFor(table, "https://example.org/data/harbour-bells");
  expect(codes.map(({ tool }) => tool)).toEqual([
    "Python (pandas)",
    "R",
    "DuckDB",
    "JavaScript",
    "Observable",
    "Google Sheets",
    "Excel",
  ]);
  for (const { code } of codes) {
    const [, ending] = /https:\/\/example\.org\/data\/harbour-bells\.(\w+)/.exec(code)!;
    expect(files.has(`/data/harbour-bells.${ending!}`), ending).toBe(true);
  }
});

test("JavaScript", async () => {
  const file = join(folder, "read.mjs");
  writeFileSync(file, `${codeOf("JavaScript")}console.log(rows.length, Object.keys(rows[0]).length);\n`);
  expect(await run(process.execPath, [file])).toBe(`${table.rows.length} ${table.fields.length}`);
});

test("DuckDB, with the file in the place of its address", async () => {
  const file = join(folder, "harbour-bells");
  writeFileSync(`${file}.parquet`, files.get("/data/harbour-bells.parquet")!.bytes);
  const read = await (await (await DuckDBInstance.create(":memory:")).connect()).runAndReadAll(codeOf("DuckDB", file));
  expect([read.currentRowCount, read.columnCount]).toEqual([table.rows.length, table.fields.length]);
});

test.runIf(has("Rscript", "--version"))("R", async () => {
  const out = await run("Rscript", [
    "-e",
    `${codeOf("R")}cat(nrow(table), ncol(table), class(table$window_start), class(table$bells))`,
  ]);
  expect(out).toBe(`${table.rows.length} ${table.fields.length} Date numeric`);
});

test.runIf(has("python3", "-c", "import pandas"))("pandas", async () => {
  expect(await run("python3", ["-c", `${codeOf("Python")}print(*table.shape)`])).toBe(
    `${table.rows.length} ${table.fields.length}`,
  );
});
