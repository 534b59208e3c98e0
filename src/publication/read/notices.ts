import { z } from "zod";
import { dateSchema } from "../../model/date.ts";
import { readText, type Folder } from "../../diagnostics/folder.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import type { Typography } from "../../i18n/typography.ts";
import type { Article } from "../../markdown/article.ts";
import { plainText } from "../../markdown/document.ts";
import { readYaml } from "../../diagnostics/yaml.ts";

/** The path of the file for changes that alter no number. */
export const noticesPath = "content/notices.yaml";

const noticeSchema = z.strictObject({
  /** What changed. */
  what: z.string().trim().min(5).max(200),
  /** Why, and what readers should know. */
  why: z.string().trim().min(10),
  /** The date on which readers could first see it. */
  since: dateSchema,
});

/** A change that alters no number, listed with the corrections. */
export interface Notice extends z.output<typeof noticeSchema> {
  /** Its id on the page of corrections. */
  id: string;
  /** The article whose text changed; null if it concerns the site as a whole. */
  article: string | null;
}

/** Reads `content/notices.yaml`, newest first. The file is optional. Adds a problem for each fault. */
export function readNotices(folder: Folder, language: Typography, problems: Problem[]): Notice[] {
  if (!folder.list("content").includes(noticesPath)) return [];
  const text = readText(folder, noticesPath, problems);
  const checked =
    text === null
      ? null
      : readYaml(
          noticesPath,
          text,
          z.array(noticeSchema).nullable(),
          { language, kinds: { "*.since": "code" } },
          problems,
        );
  const notices = checked?.value ?? [];
  const place = ({ since }: { since: string }, i: number) =>
    notices.slice(0, i).filter((earlier) => earlier.since === since).length + 1;
  return notices
    .map((notice, i) => ({ ...notice, id: `notice-${notice.since}-${place(notice, i)}`, article: null }))
    .sort(newestFirst);
}

/** Notices and the updates of articles, which are announced with them, newest first. */
export function withArticleUpdates(notices: readonly Notice[], articles: readonly Article[]): Notice[] {
  const updates = articles.flatMap(({ id, front, updates: all }) =>
    all.map(({ date, what }, i) => ({
      id: `update-${id}-${date}-${all.slice(0, i).filter((earlier) => earlier.date === date).length + 1}`,
      what: front.value.title,
      why: plainText(what.runs),
      since: date,
      article: id,
    })),
  );
  return [...notices, ...updates].sort(newestFirst);
}

function newestFirst(a: Notice, b: Notice): number {
  return a.since < b.since ? 1 : a.since > b.since ? -1 : 0;
}
