import { formerNames } from "../../../charts/registry.ts";
import {
  figureSchema,
  figureTexts,
  viewsOf,
  type ChartFile,
  type FigureFile,
  type ClaimTrailFile,
} from "./figure-file.ts";
import type { ClaimTrail } from "../../../charts/claim-trail.ts";
import { selectClaimSources } from "./claim-sources.ts";
import type { Dataset } from "../../../datasets/dataset.ts";
import { readText, type Folder } from "../../../diagnostics/folder.ts";
import { suggest } from "../../../diagnostics/nearest.ts";
import { show, type Problem } from "../../../diagnostics/problem.ts";
import { readYaml, type Checked } from "../../../diagnostics/yaml.ts";
import { readKeys, type Line, type WordKey } from "../../../markdown/lines.ts";
import { readChart } from "./chart.ts";
import { nameCell } from "../../relations/row-labels.ts";
import type { ChartFigure, ClaimTrailFigure, Figure, FigureContext } from "../../model.ts";

/** The keys of a figure that hold prose, with their maximum lengths. */
function wordKeys(file: FigureFile): WordKey[] {
  const own = (part: object, keys: PropertyKey[]): WordKey[] => {
    const { labels = {}, options = {} } = part as Partial<ChartFile>;
    return [
      { key: [...keys, "title"], most: 140 },
      { key: [...keys, "subtitle"], most: 240 },
      { key: [...keys, "description"], most: 1200 },
      { key: [...keys, "note"] },
      { key: [...keys, "view"], most: 40, isLabel: true },
      ...Object.keys(labels).map((label) => ({ key: [...keys, "labels", label], isLabel: true })),
      ...["remainder", "missing", "whole"].map((option) => ({
        key: [...keys, "options", option, "label"],
        isLabel: true,
      })),
      ...(options.annotations ?? []).map((_, i) => ({
        key: [...keys, "options", "annotations", i, "text"],
        most: 120,
      })),
      ...(options.states ?? []).flatMap((_, i) => [
        { key: [...keys, "options", "states", i, "name"], most: 40, isLabel: true },
        { key: [...keys, "options", "states", i, "text"], most: 160 },
      ]),
      ...(options.references ?? []).map((_, i) => ({
        key: [...keys, "options", "references", i, "label"],
        most: 60,
        isLabel: true,
      })),
    ];
  };
  const views = file.type === "claim-trail" ? [] : (file.views ?? []);
  return [...own(file, []), ...views.flatMap((view, i) => own(view, ["views", i]))];
}

/** All ids by which figures can be embedded: current and former ones. */
export function idsOf(figures: ReadonlyMap<string, Figure>): Map<string, Figure> {
  return new Map([
    ...[...figures.values()].flatMap((figure) => figure.file.formerly.map((id) => [id, figure] as const)),
    ...figures,
  ]);
}

/** Whether a figure is a claim trail. */
export function isClaimTrail(figure: Figure): figure is ClaimTrailFigure {
  return figure.chart.type === "claim-trail";
}

/**
 * Reads `content/figures/<id>.yaml`: the figure, followed by its other views. Selects their rows and resolves their
 * options. Adds a problem for each fault; returns none if there is any.
 */
export function readFigures(folder: Folder, id: string, material: FigureContext, problems: Problem[]): Figure[] {
  const path = `content/figures/${id}.yaml`;
  const text = readText(folder, path, problems);
  const checked =
    text === null
      ? null
      : readYaml(
          path,
          text,
          figureSchema,
          { language: material.writing.locale.typography, kinds: figureTexts, renamed: formerNames },
          problems,
        );
  if (!checked) return [];
  const { at, within } = checked;
  const { value: file, lines } = readKeys(checked, wordKeys(checked.value), material.writing, problems);
  if (file.type === "claim-trail") {
    const trail = readClaimTrail(id, { value: file, at, within }, lines, folder, material, problems);
    return trail ? [trail] : [];
  }
  const ids = [id, ...(file.views ?? []).map((view) => `${id}-${view.id}`)];
  const before = problems.length;
  checkViews({ value: file, at, within }, ids, folder, problems);
  const views = viewsOf({ value: file, at, within }).map((view, i) => {
    const dataset = findDataset(view, folder, material, problems);
    return dataset && readChart(ids[i]!, view, dataset, material, problems);
  });
  if (problems.length > before || !views.every((view) => view !== null)) return [];
  const figures: ChartFigure[] = views.map((view, i) => ({ ...view, views: [], lines: i === 0 ? lines : [] }));
  if (figures.length > 1) for (const figure of figures) figure.views = figures;
  return figures;
}

/** Checks that each of several views has a label and a unique name. */
function checkViews(
  { value: file, at }: Checked<ChartFile>,
  ids: readonly string[],
  folder: Folder,
  problems: Problem[],
): void {
  const { view, views } = file;
  const fault = (keys: PropertyKey[], found: string, expected: string, action: string) =>
    problems.push({ ...at(keys), field: keys.join("."), found, expected, action });
  if (views && view === undefined)
    fault(
      ["views"],
      "no `view`",
      "a label for the first view, as each of the others has",
      "Add `view` beside `views`.",
    );
  if (!views && view !== undefined)
    fault(["view"], show(view), "no `view` without `views`", "Remove it, or add `views`.");
  views?.forEach((other, i) => {
    const taken =
      ids.indexOf(ids[i + 1]!) <= i || folder.list("content/figures").includes(`content/figures/${ids[i + 1]}.yaml`);
    if (taken) fault(["views", i, "id"], show(other.id), "a unique name among views and figures", "Choose another.");
    if ([view, ...views.slice(0, i).map((earlier) => earlier.view)].includes(other.view))
      fault(["views", i, "view"], show(other.view), "a unique label", "Choose others.");
  });
}

function findDataset(
  { value: file, at }: Checked<FigureFile>,
  folder: Folder,
  { datasets }: FigureContext,
  problems: Problem[],
): Dataset | null {
  const dataset = datasets.get(file.dataset);
  if (!dataset && !folder.list("data").includes(`data/${file.dataset}/dataset.yaml`))
    problems.push({
      ...at(["dataset"]),
      field: "dataset",
      found: show(file.dataset),
      expected: "the name of a dataset",
      action: suggest(file.dataset, datasets.keys(), "data/"),
    });
  return dataset ?? null;
}

function readClaimTrail(
  id: string,
  checked: Checked<ClaimTrailFile>,
  lines: Line[],
  folder: Folder,
  material: FigureContext,
  problems: Problem[],
): ClaimTrailFigure | null {
  const { value: file, at } = checked;
  const { registers, writing, typeface } = material;
  const dataset = findDataset(checked, folder, material, problems);
  const claimSources =
    dataset && selectClaimSources(checked, dataset, nameCell(dataset, registers, writing.locale), registers, problems);
  if (!claimSources) return null;
  const weightNames = dataset.columns.find(({ name }) => name === file.columns.weight)!.categories!;
  const chart: ClaimTrail = {
    id,
    type: "claim-trail",
    claimSources,
    highlight: file.options.highlight ?? [],
    states: (file.options.states ?? []).map(({ id: own, name, text, highlight, elements }, i) => ({
      id: own,
      name,
      text,
      highlight: (i === 0 ? file.options.highlight : highlight) ?? [],
      elements: (i === 0 ? file.options.elements : elements) ?? null,
    })),
    weightNames,
    locale: writing.locale,
    typeface,
  };
  return { id, file, chart, dataset, views: [], rowNotes: [], lines, at };
}
