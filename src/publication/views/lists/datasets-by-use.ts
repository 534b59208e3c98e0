import type { Dataset } from "../../../datasets/dataset.ts";
import type { Publication } from "../../model.ts";

/** All datasets, the most used first: by the number of figures that draw them and of numbers that rest on them. */
export function datasetsByUse({
  datasets,
  numbers,
  relations,
}: Pick<Publication, "datasets" | "numbers" | "relations">): Dataset[] {
  const uses = new Map([...datasets.keys()].map((id) => [id, relations.figuresByDataset.get(id)?.length ?? 0]));
  for (const { rows } of numbers.values())
    for (const id of new Set(rows.map(({ dataset }) => dataset.id))) uses.set(id, (uses.get(id) ?? 0) + 1);
  return [...datasets.values()].sort((a, b) => uses.get(b.id)! - uses.get(a.id)!);
}
