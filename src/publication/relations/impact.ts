import type { Dataset } from "../../datasets/dataset.ts";
import type { Row } from "../../datasets/table.ts";
import type { Claim } from "../../numbers/claims/model.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import { rowKey } from "../../datasets/row-key.ts";
import { inlines, plainText, type Block, type Inline } from "../../markdown/document.ts";
import { address, figureFiles } from "../urls/addresses.ts";
import { aboutAll, datasetOffer, registerFormats } from "../files/offered-files.ts";
import { basisOf } from "./provenance.ts";
import { hasExtra } from "../extras.ts";
import type { Content } from "../model.ts";
import { figureSlots } from "../read/references.ts";
import { choicesOf } from "../read/figures/figure-views.ts";

/** The item that would be retracted. */
export type Target =
  | { kind: "source" | "dataset" | "number" | "claim"; id: string }
  | { kind: "row"; dataset: string; row: string };

/** Whether an item would lose its basis, or have a different value. */
export type Effect = "falls" | "changes";

/** Everything that a retraction would affect. Places are `path:line`, addresses are root-relative paths. */
export interface Impact {
  target: Target;
  /** Sources that repeat it; their rows remain, and need a review. */
  repeatedBy: string[];
  /** Rows that would be removed, as `dataset/row`. */
  rows: string[];
  numbers: { id: string; title: string; effect: Effect }[];
  /** Claims that lose a value that they rest on, or rest on one that changes, and may no longer hold. */
  claims: { id: string; title: string; effect: Effect }[];
  /** Mentions of one of these numbers or claims, or citations of the source. */
  sentences: { at: string; words: string; restsOn: string; effect: Effect }[];
  figures: { id: string; title: string; effect: Effect; shownAt: string[] }[];
  /** Current files of datasets, registers, figures and numbers; published versions and editions stay. */
  downloads: string[];
  embeds: string[];
  /** Pages whose title, description or image in search results and on social networks would change or fall. */
  cards: string[];
}

/**
 * Finds everything that depends on a source, a dataset, a row, a number or a claim, directly or through other numbers. The
 * target must exist.
 */
export function impactOf(target: Target, content: Content): Impact {
  const { site, datasets, figures, articles, pages, terms, events, authors, numbers, claims, registers, mentions } =
    content;
  const gone = rowsOf(target, content);
  const effects = effectsOn(numbers, gone, target);
  const claimEffects = effectsOnClaims(claims, gone, effects, target);
  const effectOf = (id: string) => (effects.get(id) ?? claimEffects.get(id))!;
  const bound = mentions.filter(({ number }) => effects.has(number) || claimEffects.has(number));
  const source = target.kind === "source" ? target.id : null;
  const paragraphs = [
    ...[...terms.values()].map(({ definition }) => definition),
    ...events.map(({ what }) => what),
    ...[...authors.values()].map(({ description }) => description),
  ];
  const cited = [
    ...[...articles, ...pages.values()].flatMap(({ path, ...text }) => citesOf(text, path)),
    ...paragraphs.flatMap(({ runs, line }) => citesOf({ blocks: [], facts: [runs] }, line.at.path)),
  ].filter(({ id }) => source !== null && (registers.quotes.get(id)?.source.id ?? id) === source);

  const touched = [...figures.values()].flatMap((figure) => {
    const basis = basisOf(figure, content);
    const lost = basis.filter(({ row }) => gone.has(row));
    const reworded = bound.some(({ at }) => at.path === figure.at([]).path);
    if (lost.length === 0 && !reworded) return [];
    const ids = choicesOf(figure).map(({ id }) => id);
    const shownAt = articles.flatMap(({ blocks }) =>
      figureSlots(blocks)
        .filter((slot) => ids.includes(slot.figure))
        .map(({ at }) => placeOf(at)),
    );
    return [
      {
        id: figure.id,
        title: figure.file.title,
        effect: (lost.length > 0 && lost.length === basis.length ? "falls" : "changes") as Effect,
        shownAt,
      },
    ];
  });
  const touchedSets = [...datasets.values()].filter(({ rows }) => rows.some((row) => gone.has(row)));
  const tables: [string, readonly string[]][] = [
    ...touchedSets.map(({ id }): [string, readonly string[]] => [id, datasetOffer(site).formats]),
    ...(source === null ? [] : ["sources", "quotes"]).map((id): [string, readonly string[]] => [id, registerFormats]),
  ];
  const views = [...new Set(touched.flatMap(({ id }) => choicesOf(figures.get(id)!).map((view) => view.id)))];
  const drawn = new Set(touched.map(({ id }) => id));

  const telling = new Set(["title", "summary", "subtitle"]);
  const touchedTexts = new Set(
    bound.filter(({ field }) => telling.has(field.split(".").at(-1)!)).map(({ at }) => at.path),
  );
  return {
    target,
    repeatedBy: [...registers.sources.values()]
      .filter(({ relays }) => source !== null && relays.includes(source))
      .map(({ id }) => id),
    rows: touchedSets.flatMap((dataset) =>
      dataset.rows.filter((row) => gone.has(row)).map((row) => `${dataset.id}/${rowKey(dataset, row)}`),
    ),
    numbers: [...effects.keys()].map((id) => ({ id, title: numbers.get(id)!.title, effect: effectOf(id) })),
    claims: [...claimEffects.keys()].map((id) => ({ id, title: claims.get(id)!.title, effect: effectOf(id) })),
    sentences: [
      ...bound.map(({ at, words, number }) => ({ at: placeOf(at), words, restsOn: number, effect: effectOf(number) })),
      ...cited.map(({ at, words, id }) => ({ at: placeOf(at), words, restsOn: id, effect: "falls" as const })),
    ].sort(byPlace),
    figures: touched,
    downloads: [
      ...tables.flatMap(([id, endings]) => endings.map((ending) => address.download(id, ending))),
      ...(tables.length > 0 ? aboutAll : []),
      ...touched.flatMap(({ id }) => figureFiles(id, site)),
      ...(hasExtra(site, "number-data") ? [...effects.keys()].map(address.numberJson) : []),
    ],
    embeds: [
      ...views.map((id) => address.embed(id)),
      ...(hasExtra(site, "number-embeds") ? [...effects.keys()] : []).map((id) =>
        address.embed(address.numberCard(id)),
      ),
    ],
    cards: [
      ...articles
        .filter(({ path, front }) => touchedTexts.has(path) || drawn.has(front.value.figure))
        .map(({ id }) => address.article(id)),
      ...[...pages.values()].filter(({ path }) => touchedTexts.has(path)).map(({ id }) => address.page(id)),
      ...[...figures.values()]
        .filter((figure) => touchedTexts.has(figure.at([]).path) || drawn.has(figure.id))
        .map(({ id }) => address.figure(id)),
      ...[...effects.keys()].map(address.number),
      ...[...claimEffects.keys()].map(address.claim),
      ...(source === null ? [] : [address.source(source)]),
    ],
  };
}

/** The rows that would be removed with the target; none for a number or a claim. */
function rowsOf(target: Target, { datasets, registers }: Content): ReadonlySet<Row> {
  const matches = (dataset: Dataset, row: Row): boolean => {
    switch (target.kind) {
      case "number":
      case "claim":
        return false;
      case "dataset":
        return dataset.id === target.id;
      case "row":
        return dataset.id === target.dataset && rowKey(dataset, row) === target.row;
      case "source":
        return dataset.columns.some(({ name, type }) => {
          const id = String(row.cells[name] ?? "");
          return (
            (type === "source" && id === target.id) ||
            (type === "quote" && registers.quotes.get(id)?.source.id === target.id)
          );
        });
    }
  };
  return new Set([...datasets.values()].flatMap((dataset) => dataset.rows.filter((row) => matches(dataset, row))));
}

/**
 * The effect on each number: a cell falls with its row, and a computed number with an operand; a count or a latest row
 * changes, because others take its place.
 */
function effectsOn(
  numbers: ReadonlyMap<string, NamedNumber>,
  gone: ReadonlySet<Row>,
  target: Target,
): Map<string, Effect> {
  const known = new Map<string, Effect | null>();
  const effectOn = (id: string): Effect | null => {
    if (!known.has(id)) known.set(id, find(numbers.get(id)!));
    return known.get(id)!;
  };
  const find = ({ id, operation, operands, rows }: NamedNumber): Effect | null => {
    if (target.kind === "number" && target.id === id) return "falls";
    const lost = rows.filter(({ row }) => gone.has(row)).length;
    if (operation === "latest") return lost > 0 ? "changes" : null;
    if (operands.length === 0) return lost === 0 ? null : lost === rows.length ? "falls" : "changes";
    const ofParts = operands.map(effectOn);
    return ofParts.includes("falls") ? "falls" : ofParts.includes("changes") ? "changes" : null;
  };
  return new Map([...numbers.keys()].flatMap((id) => (effectOn(id) ? [[id, effectOn(id)!] as const] : [])));
}

/**
 * The effect on each claim: it falls with a number that it rests on, or with all of its rows; else it has to be judged
 * again.
 */
function effectsOnClaims(
  claims: ReadonlyMap<string, Claim>,
  gone: ReadonlySet<Row>,
  onNumbers: ReadonlyMap<string, Effect>,
  target: Target,
): Map<string, Effect> {
  return new Map(
    [...claims.values()].flatMap(({ id, operands, rows }): [string, Effect][] => {
      const ofNumbers = operands.map((operand) => onNumbers.get(operand));
      const lost = rows.filter(({ row }) => gone.has(row)).length;
      if (target.kind === "claim" && target.id === id) return [[id, "falls"]];
      if (ofNumbers.includes("falls") || (lost > 0 && lost === rows.length)) return [[id, "falls"]];
      return lost > 0 || ofNumbers.includes("changes") ? [[id, "changes"]] : [];
    }),
  );
}

/** The citations of a text. */
function citesOf(
  { blocks, facts = [] }: { blocks: readonly Block[]; facts?: readonly Inline[][] },
  path: string,
): { id: string; words: string; at: { path: string; line: number } }[] {
  const runs = [...inlines([...facts.map((children): Block => ({ type: "paragraph", children })), ...blocks])];
  return runs.flatMap((run) =>
    run.type === "cite" ? [{ id: run.id, words: plainText(run.children), at: { path, line: run.at.line } }] : [],
  );
}

function placeOf({ path, line }: { path: string; line: number }): string {
  return `${path}:${line}`;
}

function byPlace(a: { at: string }, b: { at: string }): number {
  const [[pathA, lineA], [pathB, lineB]] = [a.at.split(":"), b.at.split(":")] as [[string, string], [string, string]];
  return pathA < pathB ? -1 : pathA > pathB ? 1 : Number(lineA) - Number(lineB);
}
