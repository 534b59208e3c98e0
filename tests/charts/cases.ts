import { fileURLToPath } from "node:url";
import { entries } from "../../src/gallery/entries.ts";
import type { Chart } from "../../src/charts/model.ts";
import type { ClaimTrail } from "../../src/charts/claim-trail.ts";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { formatProblems } from "../../src/diagnostics/problem.ts";
import { readPublication } from "../../src/publication/read/publication.ts";

type Named = readonly [name: string, chart: Chart | ClaimTrail];

/** Every case of the catalogue by its name. */
export const cases: readonly Named[] = entries.flatMap(({ cases }) => Object.entries(cases));

const { publication, problems } = readPublication(openFolder(fileURLToPath(new URL("../..", import.meta.url))), false);
if (!publication) throw new Error(formatProblems(problems));

/** The figures of the publication, with all their views. */
export const figures = [...publication.figures.values()];

/** Every chart that there is: the cases, and the figures of the publication. */
export const charts: readonly Named[] = [...cases, ...figures.map(({ id, chart }): Named => [`figure ${id}`, chart])];
