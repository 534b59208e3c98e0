import type { APIRoute, GetStaticPaths } from "astro";
import type { Dataset } from "../../datasets/dataset.ts";
import { currentPublication } from "../../publication/tracking/current.ts";
import { hasRowsFile, rowsFile } from "../../publication/views/row-table.ts";

export const getStaticPaths = (() => {
  const current = currentPublication();
  return [...current.datasets.values()]
    .filter((dataset) => hasRowsFile(dataset, current.site))
    .map((dataset) => ({ params: { rows: rowsFile(dataset, current).name }, props: { dataset } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Dataset }> = ({ props, locals: { publication } }) =>
  new Response(rowsFile(props.dataset, publication).content, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
