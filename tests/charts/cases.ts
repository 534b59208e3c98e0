import { fileURLToPath } from "node:url";
import { entries } from "../../src/gallery/entries.ts";
import type { Chart } from "../../src/charts/model.ts";
import { isTrail, type ClaimTrail } from "../../src/charts/claim-trail.ts";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { formatProblems } from "../../src/diagnostics/problem.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import { all } from "../all.ts";
import { coverOf } from "../cover.ts";

type Named = readonly [name: string, chart: Chart | ClaimTrail];

/** Every case of the catalogue by its name. */
export const cases: readonly Named[] = entries.flatMap(({ cases }) => Object.entries(cases));

const { publication, problems } = readPublication(openFolder(fileURLToPath(new URL("../..", import.meta.url))), false);
if (!publication) throw new Error(formatProblems(problems));

/** The figures of the publication, with all their views. */
export const figures = [...publication.figures.values()];

const named = ({ id, chart }: (typeof figures)[number]): Named => [`figure ${id}`, chart];

/** Every chart that there is: the cases, and the figures of the publication. */
export const charts: readonly Named[] = [...cases, ...figures.map(named)];

/** The type of a chart, and what it was asked for beyond its values. */
function featuresOf({ chart }: (typeof figures)[number]): Set<string> {
  const options = isTrail(chart) ? [] : Object.entries(chart.options).filter(([, value]) => value !== undefined);
  return new Set([chart.type, ...options.map(([name]) => `${chart.type} ${name}`)]);
}

/**
 * The charts that are looked at where it takes long, and where those that differ in their values alone are alike: the
 * cases, and of the figures so many that each type with each of its options is among them; every chart with `--all`.
 */
export const samples: readonly Named[] = all ? charts : [...cases, ...coverOf(figures, featuresOf).map(named)];
