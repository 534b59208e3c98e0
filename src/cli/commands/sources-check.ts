import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { suggest } from "../../diagnostics/nearest.ts";
import { show } from "../../diagnostics/problem.ts";
import type { Source } from "../../model/source.ts";
import { defineCommand, publicationOption } from "../command.ts";
import { main } from "../main.ts";
import { openProgress, say } from "../output.ts";
import { project } from "../project.ts";
import { checkSources, statuses, type CheckOptions, type Finding } from "../sources/check-sources.ts";
import { reportOn, summaryOf } from "../sources/report.ts";
import { check, report } from "./check.ts";

/** How pages are asked for: few at a time and without haste, because they belong to others. */
const polite = {
  timeout: 20_000,
  mostBytes: 8_000_000,
  retries: [2_000, 6_000],
  hosts: 4,
  between: 2_000,
} as const;

const findingSchema = z.object({
  source: z.string(),
  status: z.enum(statuses),
  url: z.string(),
  now: z.string().exactOptional(),
  why: z.string().exactOptional(),
  missing: z.array(z.object({ quote: z.string(), nearest: z.string().nullable() })),
  checked: z.string(),
});

/**
 * Looks at the pages of sources and writes the report to `out`.md and `out`.json. Findings of an earlier report stay
 * for sources that are not looked at again: with `days`, those checked fewer days ago. Pages that may not be linked are
 * looked at only if they are named. Returns the findings; throws on an unknown name.
 */
export async function checkOnline(
  sources: ReadonlyMap<string, Source>,
  { named, days, out }: { named: readonly string[]; days: number; out: string },
  options: CheckOptions,
  tell: (text: string) => void,
): Promise<Finding[]> {
  for (const id of named)
    if (!sources.has(id))
      throw new Error(`There is no source ${show(id)}. ${suggest(id, [...sources.keys()], "data/sources/")}`);
  const earlier = new Map(readEarlier(`${out}.json`).map((finding) => [finding.source, finding]));
  const age = (date: string) => (Date.parse(options.today) - Date.parse(date)) / 86_400_000;
  const candidates = [...sources.values()].filter(({ id, url, link }) =>
    named.length > 0 ? named.includes(id) : link && url !== null,
  );
  const without = candidates.find(({ url }) => url === null);
  if (without) throw new Error(`The source ${show(without.id)} has no URL to look at.`);
  const isRecent = (source: Source) => {
    const before = earlier.get(source.id);
    return before !== undefined && before.url === source.url && age(before.checked) < days;
  };
  const due = candidates.filter((source) => !isRecent(source));
  const found = await checkSources(due, options, (nth, host) => tell(`${nth} of ${due.length}: ${host}`));
  for (const finding of found) earlier.set(finding.source, finding);
  const all = [...sources.values()].flatMap(({ id, url }) => {
    const finding = earlier.get(id);
    return finding?.url === url ? [finding] : [];
  });
  const notLinked = [...sources.values()].filter(({ url, link }) => url !== null && !link).length;
  writeFileSync(`${out}.json`, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(`${out}.md`, reportOn(all, sources, { today: options.today, notLinked }));
  return found;
}

/** The findings of an earlier report; none if there is no report that can be read. */
function readEarlier(path: string): Finding[] {
  if (!existsSync(path)) return [];
  try {
    return z.array(findingSchema).parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return [];
  }
}

export const command = defineCommand({
  name: "sources:check",
  does: "Looks online whether the pages of sources and their quotes still stand, and writes sources-report.md and .json.",
  operands: "[source …]",
  options: {
    "older-than": { type: "string", value: "DAYS", help: "skips pages that were looked at fewer days ago" },
    publication: publicationOption,
  },
  run: async ({ "older-than": days = "0", publication: folder = project }, named) => {
    if (!/^\d+$/.test(days)) throw new Error(`--older-than is ${show(days)}; expected a number of days, such as 30.`);
    const { publication, problems } = check(resolve(folder));
    if (!publication) {
      report(problems, false);
      return 1;
    }
    const out = join(resolve(folder), "sources-report");
    const options: CheckOptions = {
      ...polite,
      userAgent: `Mozilla/5.0 (compatible; MusterSourceCheck/1.0; +${publication.site.address})`,
      today: new Date().toISOString().slice(0, 10),
    };
    const progress = openProgress();
    const found = await checkOnline(
      publication.registers.sources,
      { named, days: Number(days), out },
      options,
      progress.show,
    );
    progress.end();
    say(`Looked at ${summaryOf(found)}`);
    if (found.length > 0 && found.every(({ why }) => why?.startsWith("no connection")))
      say("No page could be reached. Is this computer online?");
    say(`The report, with what to do: ${out}.md`);
    return 0;
  },
});

if (import.meta.main) await main(command, process.argv.slice(2));
