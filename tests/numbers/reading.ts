import { fileURLToPath } from "node:url";
import { readDataset, type Dataset } from "../../src/datasets/dataset.ts";
import { readRegisters } from "../../src/datasets/registers.ts";
import { en } from "../../src/i18n/en.ts";
import { withOwn } from "../../src/i18n/with-own.ts";
import { readNumbers } from "../../src/numbers/number.ts";
import type { Claim } from "../../src/numbers/claims/model.ts";
import type { NamedNumber } from "../../src/numbers/model.ts";
import { openFolder, type Folder } from "../../src/diagnostics/folder.ts";
import { formatProblem, sortProblems, type Problem } from "../../src/diagnostics/problem.ts";
import { memoryFolder } from "../diagnostics/memory.ts";

const second = openFolder(fileURLToPath(new URL("../publication", import.meta.url)));
const locale = withOwn(en, { units: { bells: { counted: true } }, names: [] });
export const registers = readRegisters(second, locale, []);

/** The datasets of the second publication, by name. */
export const datasets = new Map(
  ["harbour-bells", "bell-keepers"].map((id) => [
    id,
    readDataset(second, id, registers.references, en.typography, [])!,
  ]),
);

/** The numbers and claims that some definitions over the second publication's data make, and what is wrong with these. */
export function numbersOf(
  topics: string | Record<string, string>,
  over: ReadonlyMap<string, Dataset> = datasets,
): { numbers: ReadonlyMap<string, NamedNumber>; claims: ReadonlyMap<string, Claim>; messages: string[] } {
  const texts = typeof topics === "string" ? { bells: topics } : topics;
  const removed = Object.fromEntries(second.list("content/numbers").map((path) => [path, null]));
  const files = Object.fromEntries(
    Object.entries(texts).map(([topic, text]) => [`content/numbers/${topic}.yaml`, text]),
  );
  const folder: Folder = memoryFolder({ ...removed, ...files }, second);
  const problems: Problem[] = [];
  const { numbers, claims } = readNumbers(folder, over, registers, locale, problems);
  return { numbers, claims, messages: sortProblems(problems).map(formatProblem) };
}
