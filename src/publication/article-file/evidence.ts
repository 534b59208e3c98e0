import { formatWindow } from "../../i18n/format.ts";
import type { Article } from "../../markdown/article.ts";
import { plainText } from "../../markdown/document.ts";
import type { Quote } from "../../model/quote.ts";
import type { Source } from "../../model/source.ts";
import { figureSlots } from "../read/references.ts";
import { choicesOf } from "../read/figures/figure-views.ts";
import { runsOf } from "../relations/article-runs.ts";
import { sourcedValueOf } from "../relations/sourced-values.ts";
import { noteLine } from "../views/note-line.ts";
import { valueLabels, valueText } from "../views/claim-text.ts";
import { formulaOf, valueOf } from "../views/number-text.ts";
import { address } from "../urls/addresses.ts";
import type { Figure, Publication } from "../model.ts";
import { fileId } from "./ids.ts";

/** A sentence in which a value was read. */
export interface Reading {
  quote: Quote | null;
  source: Source;
}

/** A note to a number, a claim or a term of a text. */
export interface Note {
  /** Its id in the file. */
  id: string;
  /** The value, or the term. */
  lead: string;
  /** Sentences without their full stops: what it is, when, who counted. */
  sentences: readonly string[];
  /** Where it was read; of many, the first. */
  readings: readonly Reading[];
  /** How many more there are. */
  more: number;
  /** The path of its page. */
  page: string;
}

/** A source, with those of its quotes that a text cites. */
export interface CitedSource {
  source: Source;
  quotes: readonly Quote[];
}

/** What an article rests on. */
export interface Evidence {
  notes: readonly Note[];
  /** In the order in which the text cites them. */
  sources: readonly CitedSource[];
  /** The figures with their views, in the order of the text. */
  figures: readonly Figure[];
}

/** How many sentences a note quotes; its page has all of them. */
const mostReadings = 3;

/** How many values the note of a claim lists. */
const mostValues = 12;

/** What an article rests on: its numbers, claims and terms, the quotes that it cites, and its figures. */
export function evidenceOf(article: Article, publication: Publication): Evidence {
  const { relations, registers, figures } = publication;
  const numbers = [...new Set(relations.bound.get(article.path) ?? [])];
  const terms = [...new Set(relations.termsIn.get(article.path) ?? [])];
  const cited = runsOf(article).flatMap((run): { source: Source; quote: Quote | null }[] => {
    if (run.type !== "cite") return [];
    const quoted = registers.quotes.get(run.id);
    const source = quoted?.source ?? registers.sources.get(run.id);
    return source ? [{ source, quote: source.quotes.find(({ id }) => id === run.id) ?? null }] : [];
  });
  return {
    notes: [...numbers.map((id) => numberNote(id, publication)), ...terms.map((id) => termNote(id, publication))],
    sources: [...Map.groupBy(cited, ({ source }) => source)].map(([source, citations]) => ({
      source,
      quotes: [...new Set(citations.flatMap(({ quote }) => quote ?? []))],
    })),
    figures: [...new Set(figureSlots(article.blocks).map(({ figure }) => figure))].flatMap((id) =>
      choicesOf(figures.get(id)!),
    ),
  };
}

function numberNote(id: string, publication: Publication): Note {
  const { claims, numbers, registers, locale } = publication;
  const { value, title, rest, page } = noteLine(id, publication);
  const claim = claims.get(id);
  const number = claim ? null : numbers.get(id)!;
  const read = (claim ?? number!).rows.map((row) => sourcedValueOf(row, registers));
  const readings = [
    ...Map.groupBy(
      read.flatMap(({ quote, source }) => (source ? [{ quote, source }] : [])),
      ({ quote, source }) => quote?.id ?? source.id,
    ).values(),
  ].map(([first]) => first!);
  return {
    id: fileId.number(id),
    lead: value,
    sentences: [title, ...(claim ? valuesOf(claim) : formula()), ...rest],
    readings: readings.slice(0, mostReadings),
    more: Math.max(0, readings.length - mostReadings),
    page,
  };

  /** How it is computed: "= more than 1,500 people − 1,437 people"; none for a value as it was read. */
  function formula(): string[] {
    const terms = formulaOf(number!, numbers, locale);
    return terms.length === 0
      ? []
      : [terms.map((term) => (typeof term === "string" ? term : valueOf(term, locale))).join("")];
  }

  /** The values that a claim compares, each with its label and its date. */
  function valuesOf(claim: NonNullable<ReturnType<typeof claims.get>>): string[] {
    if (claim.values.length > mostValues) return [];
    const labels = valueLabels(claim, registers.places, locale);
    return claim.values.flatMap((value, i) => {
      const when = value.window ? formatWindow(value.window, locale, "short") : "";
      const said = [valueText(value, locale), when === labels[i] ? "" : when].filter(Boolean).join(", ");
      return said === "" ? [] : [`${labels[i]}: ${said}`];
    });
  }
}

function termNote(id: string, { terms }: Publication): Note {
  const { name, definition } = terms.get(id)!;
  return {
    id: fileId.term(id),
    lead: name,
    sentences: [plainText(definition.runs).replace(/\.$/, "")],
    readings: [],
    more: 0,
    page: address.term(id),
  };
}
