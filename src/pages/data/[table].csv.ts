import type { APIRoute, GetStaticPaths } from "astro";
import { toCsv } from "../../downloads/csv.ts";
import { registerTables } from "../../downloads/registers.ts";
import { datasetTable, type DownloadTable } from "../../downloads/table.ts";
import { publication } from "../../publication/current.ts";

export const getStaticPaths = (() => {
  const { datasets, registers } = publication();
  const tables = [...[...datasets.values()].map((dataset) => datasetTable(dataset, registers)), ...registerTables(registers)];
  return tables.map((table) => ({ params: { table: table.id }, props: { table } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: DownloadTable }> = ({ props }) => new Response(toCsv(props.table), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
