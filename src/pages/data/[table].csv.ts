import type { APIRoute, GetStaticPaths } from "astro";
import { toCsv } from "../../downloads/csv.ts";
import { registerTables } from "../../downloads/registers.ts";
import { datasetTable } from "../../downloads/table.ts";
import { registerNames } from "../../publication/addresses.ts";
import { keyed, publication } from "../../publication/current.ts";

export const getStaticPaths = (() => keyed([...publication().datasets.keys(), ...registerNames].map((table) => ({ params: { table }, props: {} })))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { table } }) => {
  const { datasets, registers } = publication();
  const dataset = datasets.get(table!);
  const text = toCsv(dataset ? datasetTable(dataset, registers) : registerTables(registers).find(({ id }) => id === table)!);
  return new Response(text, { headers: { "Content-Type": "text/csv; charset=utf-8" } });
};
