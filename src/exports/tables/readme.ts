import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Package } from "./package.ts";

/** Content of a README besides what the package contains. */
export interface ReadmeMatter {
  version: string;
  date: string;
  /** Newest first. */
  versions: readonly { version: string; date: string; why: string }[];
  /** Full URL of the page. */
  address: string;
  /** Names of the accompanying files. */
  files: readonly string[];
  locale: Locale;
}

/**
 * Describes a dataset as a Markdown README: what it is, what it cannot show, its columns, its versions, and how it was
 * cleaned.
 */
export function readmeOf(
  { title, data, log, about }: Package,
  { version, date, versions, address, files, locale }: ReadmeMatter,
): string {
  const { words, counts } = locale;
  const metadata = Object.fromEntries(about);
  const number = (n: number) => formatNumber(n, locale);
  const columns = data.fields.map(
    ({ name, title, type, unit, description }) =>
      `- \`${name}\` (${[type, unit].filter(Boolean).join(", ")}): ${[title, description].filter(Boolean).join(". ")}`,
  );
  return (
    [
      `# ${title}`,
      metadata["description"],
      `${words.version} ${version}, ${date}. ${counts.rows(data.rows.length, number(data.rows.length))}, ${counts.columns(data.fields.length, number(data.fields.length))}. ${address}`,
      `## ${words.whatItCovers}\n\n${metadata["covers"]}`,
      `## ${words.limits}\n\n${metadata["limits"]}`,
      `## ${words.files}\n\n${files.map((name) => `- \`${name}\``).join("\n")}`,
      `## ${words.columns}\n\n${columns.join("\n")}`,
      `## ${words.missing}\n\n${words.missingText}`,
      `## ${words.cleaning}\n\n${words.cleaningText} ${counts.changes(log.rows.length, number(log.rows.length))}.`,
      `## ${words.licence}\n\n${metadata["licence"]}. ${metadata["attribution"]}`,
      `## ${words.versions}\n\n${versions.map((entry) => `- ${entry.version}, ${entry.date}: ${entry.why.trim()}`).join("\n")}`,
    ].join("\n\n") + "\n"
  );
}
