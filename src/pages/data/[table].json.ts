import type { APIRoute, GetStaticPaths } from "astro";
import { datasetJson, tableJson } from "../../downloads/json.ts";
import { registerTables } from "../../downloads/registers.ts";
import { datasetTable } from "../../downloads/table.ts";
import { registerNames } from "../../publication/addresses.ts";
import { keyed, publication } from "../../publication/current.ts";

export const getStaticPaths = (() => keyed([...publication().datasets.keys(), ...registerNames].map((table) => ({ params: { table }, props: {} })))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { table } }) => {
  const { datasets, registers } = publication();
  const dataset = datasets.get(table!);
  const text = dataset ? datasetJson(dataset, datasetTable(dataset, registers), registers) : tableJson(registerTables(registers).find(({ id }) => id === table)!);
  return new Response(text, { headers: { "Content-Type": "application/json; charset=utf-8" } });
};
