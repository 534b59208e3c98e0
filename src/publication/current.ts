import { resolve } from "node:path";
import { openFolder } from "../problems/folder.ts";
import { formatProblems } from "../problems/problem.ts";
import { readPublication, type Publication } from "./publication.ts";

let current: Publication | null = null;

/**
 * The publication that is being built: the folder named by MUSTER_PUBLICATION, or the current one. With MUSTER_DRAFT its numbers
 * may differ from their lock, as they do while somebody writes. Read once per process; the development server reloads this
 * module after a change. Throws with all problems listed if there are any.
 */
export function publication(): Publication {
  if (current) return current;
  const read = readPublication(openFolder(resolve(process.env["MUSTER_PUBLICATION"] ?? ".")), process.env["MUSTER_DRAFT"] === undefined);
  if (!read.publication) throw new Error(`The publication has faults.\n${formatProblems(read.problems)}`);
  current = read.publication;
  const address = process.env["MUSTER_ADDRESS"];
  if (address) current = { ...current, site: { ...current.site, address } };
  return current;
}
