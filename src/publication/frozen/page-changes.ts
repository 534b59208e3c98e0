import { sameAmount } from "../../model/currency.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Correction } from "../read/corrections.ts";
import type { PageContent } from "./page-content.ts";
import { textChanges, type SectionChanges } from "./text-changes.ts";

/** A number or a claim of a page whose value changed, with what readers were told about it, oldest first. */
export interface NumberChange {
  id: string;
  title: string;
  from: string;
  /** Its value now; null if it is no longer published. */
  to: string | null;
  corrections: readonly Correction[];
}

/** A figure of a page that was added, removed, given another title, or draws other data. */
export interface FigureChange {
  id: string;
  /** Its title then and now; null if the page did not show it, or no longer does. */
  from: string | null;
  to: string | null;
  dataChanged: boolean;
}

/** Everything that changed on a page since it was frozen. */
export interface PageChanges {
  numbers: readonly NumberChange[];
  figures: readonly FigureChange[];
  text: readonly SectionChanges[];
}

/** What a page's content is compared with: the page as it is now, and the values of the numbers that it had. */
export interface PageNow {
  content: PageContent;
  /** The values of those of its former numbers and claims that are still published. */
  values: PageContent["numbers"];
  /** The ids that figures of the former page have now, where they have others. */
  renamed: ReadonlyMap<string, string>;
  /** The changes of a number or a claim that readers were told about, newest first. */
  changesOf: (id: string) => readonly Correction[];
  locale: Locale;
}

/** Compares the content of a page in an edition with the page of today. */
export function pageChanges(before: PageContent, edition: string, now: PageNow): PageChanges {
  return {
    numbers: numberChanges(before.numbers, edition, now),
    figures: figureChanges(before.figures, now.content.figures, now.renamed),
    text: textChanges(before.sections, now.content.sections, now.locale.format),
  };
}

/** The numbers and claims of a page whose values changed. */
export function numberChanges(
  before: PageContent["numbers"],
  edition: string,
  { values, changesOf }: Pick<PageNow, "values" | "changesOf">,
): NumberChange[] {
  return Object.entries(before).flatMap(([id, { title, value: from }]) => {
    const to = values[id]?.value ?? null;
    if (to !== null && sameAmount(from, to)) return [];
    // Of two changes on one day, the edition may lie between.
    const since = changesOf(id).filter(
      (change) => change.since > edition || (change.since === edition && !sameAmount(change.to, from)),
    );
    return [{ id, title: values[id]?.title ?? title, from, to, corrections: since.toReversed() }];
  });
}

function figureChanges(
  former: PageContent["figures"],
  now: PageContent["figures"],
  renamed: ReadonlyMap<string, string>,
): FigureChange[] {
  const before = Object.fromEntries(Object.entries(former).map(([id, figure]) => [renamed.get(id) ?? id, figure]));
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((id) => {
    const [was, is] = [before[id], now[id]];
    const dataChanged = was !== undefined && is !== undefined && was.data !== is.data;
    return was && is && was.title === is.title && !dataChanged
      ? []
      : [{ id, from: was?.title ?? null, to: is?.title ?? null, dataChanged }];
  });
}
