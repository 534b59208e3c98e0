import type { Source } from "../../model/source.ts";
import { statuses, type Finding } from "./check-sources.ts";

const headings: Record<Finding["status"], string> = {
  gone: "Gone",
  changed: "Quotes not found",
  moved: "Moved",
  unread: "Could not be looked at",
  found: "Found",
};

/** The report on sources in Markdown, worst first: what was found, and what to do about it. */
export function reportOn(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, Source>,
  { today, notLinked }: { today: string; notLinked: number },
): string {
  const groups = statuses.map((status) => ({ status, of: findings.filter((finding) => finding.status === status) }));
  const sections = groups.flatMap(({ status, of }) =>
    of.length === 0
      ? []
      : [
          `## ${headings[status]} (${of.length})`,
          status === "found"
            ? of.map(({ source, checked }) => `- ${source}, ${checked}`).join("\n")
            : of.map((finding) => entryOf(finding, sources.get(finding.source)!)).join("\n\n"),
        ],
  );
  return [
    `# Sources, ${today}`,
    [summaryOf(findings), `${notLinked} with \`link: false\` were not looked at, unless they were named.`].join(" "),
    ...sections,
    "",
  ].join("\n\n");
}

/** How many sources have each status, in one line. */
export function summaryOf(findings: readonly Finding[]): string {
  const counts = statuses.toReversed().map((status) => {
    const { length } = findings.filter((finding) => finding.status === status);
    return `${headings[status].toLowerCase()}: ${length}`;
  });
  return `${findings.length} ${findings.length === 1 ? "source" : "sources"}; ${counts.join(", ")}.`;
}

function entryOf(finding: Finding, source: Source): string {
  const { now, why, missing, url, checked } = finding;
  const lines = [
    `### ${finding.source}`,
    `- \`data/sources/${finding.source}.yaml\`: <${url}>, ${checked}`,
    ...(why ? [`- ${why}`] : []),
    ...(now ? [`- leads to <${now}>`] : []),
    ...missing.flatMap(({ quote, nearest }) => [
      `- \`${quote}\`: ${JSON.stringify(source.quotes.find(({ id }) => id === quote)!.text)}`,
      ...(nearest ? [`  - nearest: ${JSON.stringify(nearest)}`] : []),
    ]),
    `- **To do:** ${toDo(finding, source)}`,
  ];
  return lines.join("\n").replace("\n", "\n\n");
}

/** What to do about a finding. */
function toDo({ status, now, url }: Finding, { archived }: Source): string {
  const copy = archived
    ? `An archived copy is known: ${archived}. Check that it has the quotes.`
    : `Look for a copy (https://web.archive.org/web/*/${url}), check that it has the quotes, and add it as \`archived\`.`;
  switch (status) {
    case "gone":
      return `${copy} Say in \`caveats\` that the page is gone.`;
    case "changed":
      return `Look at the page. If the publisher changed the text, keep the quote and say so in \`caveats\`; a number that the publisher withdrew needs a correction. ${copy} If the quote was copied wrongly, correct it.`;
    case "moved":
      return `If the new page is the same text, put ${now} in \`url\`.`;
    case "unread":
      return `Open the page in a browser; many sites refuse programs. If it is gone: ${copy}`;
    case "found":
      return "Nothing.";
  }
}
