import { unitIn } from "../../model/unit.ts";
import { unitName } from "../../i18n/format.ts";
import { codePoint } from "../../proofreading/characters.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import { isClaimTrail } from "./figures/figure.ts";
import type { Figure, Content } from "../model.ts";
import { notesOf } from "../views/notes.ts";
import { fullSubtitle, fullTitle } from "./figures/figure-views.ts";

/**
 * Checks that text in images uses only characters that the fonts have: others would become boxes, or letters of a
 * random font. Adds a problem for each text with others. Text that is only on pages may be in any script, and so may
 * what sources say.
 */
export function checkLetters(content: Content, atSite: Figure["at"], problems: Problem[]): void {
  const { site, figures, articles, theme } = content;
  const check = (at: Figure["at"], keys: readonly PropertyKey[], what: string, text: string) => {
    const lacking = theme.typeface.lettersLacking(text);
    if (lacking.length === 0) return;
    const named = lacking
      .slice(0, 3)
      .map((letter) => `${codePoint(letter)} (${letter})`)
      .join(", ");
    problems.push({
      ...at(keys),
      field: keys.map(String).join("."),
      found: `${what}${show(text)} with ${named}, which no font has`,
      expected: "text that the fonts can draw in images",
      action: "Write them in Latin letters, or add the letters to the fonts: see npm run fonts.",
    });
  };
  for (const figure of figures.values()) {
    const { at, file } = figure;
    check(at, ["title"], "", fullTitle(figure));
    check(at, ["subtitle"], "", fullSubtitle(figure));
    for (const text of new Set(drawnWords(figure))) check(at, ["columns"], "the label ", text);
    const { note, rows, origins, sources } = notesOf(figure, content);
    check(at, file.note === undefined ? [] : ["note"], "the note ", note ?? "");
    for (const { labels, note: own } of rows) check(at, [], "the note of a row ", `${labels}: ${own}`);
    for (const { interest, names, short } of origins)
      for (const name of new Set([...names, ...short, interest])) check(at, [], "the origin ", name);
    for (const { publisher } of sources) check(at, [], "the publisher ", publisher);
  }
  for (const { front } of articles)
    for (const key of ["title", "dek"] as const) check(front.at, [key], "", front.value[key]);
  check(atSite, ["title"], "", site.title);
}

/** The text of a drawing besides its numbers. */
function drawnWords(figure: Figure): string[] {
  if (isClaimTrail(figure))
    return figure.chart.claimSources.flatMap(({ name, changes }) => [
      name,
      ...changes.flatMap(({ element, words, remark }) => [element, words, remark ?? ""]),
    ]);
  const { points, whole, references, locale } = figure.chart;
  const texts = [...points, ...(whole ? [whole] : [])].flatMap((point) => [
    point.label,
    point.group ?? "",
    point.panel ?? "",
    point.remark ?? "",
  ]);
  const units = points
    .slice(0, 1)
    .flatMap(({ unit }) => [
      unitName(unit, 1, locale),
      unitName(unit, 2, locale),
      unitIn(locale.knownUnits, unit).sign?.text ?? "",
    ]);
  return [...texts, ...references.map(({ label }) => label), ...units];
}
