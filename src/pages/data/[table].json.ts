import type { APIRoute, GetStaticPaths } from "astro";
import { datasetJson, tableJson } from "../../downloads/json.ts";
import { registerTables } from "../../downloads/registers.ts";
import { datasetTable } from "../../downloads/table.ts";
import { publication } from "../../publication/current.ts";

export const getStaticPaths = (() => {
  const { datasets, registers } = publication();
  const texts = [
    ...[...datasets.values()].map((dataset) => [dataset.id, datasetJson(dataset, datasetTable(dataset, registers), registers)] as const),
    ...registerTables(registers).map((table) => [table.id, tableJson(table)] as const),
  ];
  return texts.map(([table, text]) => ({ params: { table }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { "Content-Type": "application/json; charset=utf-8" } });
