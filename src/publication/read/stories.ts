import { drawLow } from "../../charts/draw.ts";
import { wayTo } from "../../charts/claim-trail.ts";
import { isMuted } from "../../charts/marks/marks.ts";
import { inState } from "../../charts/states.ts";
import { cellOf, type Row } from "../../datasets/table.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { show, type Location, type Problem } from "../../diagnostics/problem.ts";
import { allBlocks, inlines, plainText, type Block, type BlockOf, type Inline } from "../../markdown/document.ts";
import { locateIn } from "../../markdown/text-span.ts";
import { lowest } from "../../theme/measures.ts";
import type { ChartFigure, ClaimTrailFigure, Content } from "../model.ts";
import { basisOf } from "../relations/provenance.ts";
import { isClaimTrail } from "./figures/figure.ts";
import { scenesByName, type FigureScene } from "./figures/figure-scenes.ts";

type Fault = (at: Location, found: string, expected: string, action: string) => void;
type Known = Pick<Content, "figures" | "numbers" | "claims" | "registers" | "datasets" | "locale">;

/**
 * Checks stories: each step shows a state or a view of its figure that is low enough to stay in view, and what its words
 * say is seen there. Numbers must belong to rows that are drawn, and to one that is stressed; places must be drawn; in
 * the trail of a claim, quotes must be of texts that it shows. Adds a problem for each fault.
 */
export function checkStories(content: Known & Pick<Content, "articles" | "pages">, problems: Problem[]): void {
  for (const { blocks } of [...content.articles, ...content.pages.values()])
    for (const block of allBlocks(blocks))
      if (block.type === "story")
        checkStory(block, content, (at, found, expected, action) =>
          problems.push({ ...at, field: "::step", found, expected, action }),
        );
}

function checkStory(story: BlockOf<"story">, content: Known, fault: Fault): void {
  const figure = content.figures.get(story.figure);
  if (!figure) return;
  const names = scenesByName(figure);
  const path = figure.at([]).path;
  if (names.size === 0)
    return fault(
      story.at,
      `${show(story.figure)}, which has neither states with an id nor views`,
      "a figure whose states steps can name",
      `Give it \`options.states\`, each with an \`id\`, in ${path}.`,
    );
  const seen = new Set<string>();
  for (const block of story.children) {
    if (block.type !== "step") continue;
    const scene = names.get(block.shows);
    if (!scene) {
      fault(
        block.at,
        show(block.shows),
        `a state or a view of ${show(story.figure)}`,
        suggest(block.shows, names.keys(), path),
      );
      continue;
    }
    if (!seen.has(scene.figure.id)) checkHeight(scene, block.at, fault);
    seen.add(scene.figure.id);
    checkStep(block.children, scene, content, fault);
  }
}

/** Checks that a drawing leaves enough of a phone's screen to the words. */
function checkHeight({ figure }: FigureScene, at: Location, fault: Fault): void {
  const drawings = drawLow(inState(figure.chart));
  for (const size of ["narrow", "wide"] as const) {
    const { height } = drawings[size];
    if (height > lowest[size])
      return fault(
        at,
        `${show(figure.id)}, whose ${size} drawing is ${height} units high`,
        `at most ${lowest[size]} units, so that it leaves half of a phone’s screen to the words`,
        "Draw fewer rows, or use ::figure{#id}, which may have any height.",
      );
  }
}

function checkStep(blocks: readonly Block[], scene: FigureScene, content: Known, fault: Fault): void {
  const { figure, state } = scene;
  if (isClaimTrail(figure)) return checkTrailStep(blocks, figure, content, fault);
  const drawn = new Set(basisOf(figure, content).map(({ row }) => row));
  const lit = litRows(figure, state);
  for (const run of inlines(blocks)) {
    if (run.type !== "number") continue;
    const { rows = [] } = content.numbers.get(run.id) ?? content.claims.get(run.id) ?? {};
    const words = `${show(plainText(run.children))} for ${run.id}`;
    const other = rows.find(({ row }) => !drawn.has(row));
    if (other)
      fault(
        run.at,
        `${words}, which ${show(figure.id)} does not draw`,
        "numbers that are seen in the figure",
        "Move it out of the story, or draw its row.",
      );
    else if (rows.length > 0 && !rows.some(({ row }) => lit.has(row)))
      fault(
        run.at,
        `${words}, whose mark is muted in this state`,
        "numbers whose marks are stressed",
        "Name the state that stresses it, or move the number.",
      );
  }
  checkPlaces(blocks, figure, content, fault);
}

/** The rows whose marks are not muted in a state, and those behind what is computed from all. */
function litRows({ chart, file, dataset }: ChartFigure, state: number): Set<Row> {
  const { points, whole, options } = inState(chart, state) as ChartFigure["chart"];
  const lit = points.filter((point) => options.highlight === undefined || !isMuted(point, options));
  const remainder = file.options.remainder?.whole;
  const key = dataset.descriptor.key[0]!;
  const wholeRow = dataset.rows.find(({ cells }) => remainder !== undefined && cells[key] === remainder);
  return new Set(
    [...lit.map(({ row }) => row), whole?.row, wholeRow].filter((row) => row !== null && row !== undefined),
  );
}

/** Checks that the countries that a step names are drawn, if the figure draws any; those who counted may be named too. */
function checkPlaces(
  blocks: readonly Block[],
  { id, chart, dataset }: ChartFigure,
  { registers }: Known,
  fault: Fault,
): void {
  const { places, origins } = registers;
  const isCountry = (place: string) => places.get(place)?.level === "country";
  const shown = new Set(chart.points.flatMap(({ place }) => place ?? []));
  if (![...shown].some(isCountry)) return;
  for (const { row } of chart.points) {
    const origin = row && origins.get(String(cellOf(dataset.columns, row.cells, "origin")));
    if (origin?.place) shown.add(origin.place);
  }
  const others = [...places.values()].filter(({ id: place }) => isCountry(place) && !shown.has(place));
  for (const run of ownText(inlines(blocks)))
    for (const { name } of others) {
      const index = wordIndex(run.text, name);
      if (index < 0) continue;
      fault(
        locateIn(run, index) ?? run.at!,
        `${show(name)}, which ${show(id)} does not draw`,
        "places that are seen in the figure",
        `Move the sentence out of the story, or write :w[${name}]{why="…"} if it is about something else.`,
      );
    }
}

type TextRun = Extract<Inline, { type: "text" }>;

/** Text with a place in its file, except what is waived. */
function* ownText(runs: Iterable<Inline>): Generator<TextRun> {
  const waived = new Set<Inline>();
  for (const run of runs) {
    if (run.type === "waiver" || (waived.has(run) && "children" in run))
      for (const child of run.children) waived.add(child);
    else if (run.type === "text" && run.at && !waived.has(run)) yield run;
  }
}

function wordIndex(text: string, name: string): number {
  const pattern = name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return text.search(new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, "u"));
}

/** In the trail of a claim, words are seen and no values; quotes must be of texts that it shows. */
function checkTrailStep(
  blocks: readonly Block[],
  { id, chart }: ClaimTrailFigure,
  { registers }: Known,
  fault: Fault,
): void {
  const drawn = new Set(chart.claimSources.flatMap((source) => wayTo(chart, source.id)));
  for (const run of inlines(blocks)) {
    if (run.type === "number")
      fault(
        run.at,
        `${show(plainText(run.children))} for ${run.id}, which ${show(id)} does not draw`,
        "words alone: a claim trail draws no values",
        "Move it out of the story.",
      );
    if (run.type !== "cite") continue;
    const source = registers.quotes.get(run.id)?.source.id ?? run.id;
    if (!drawn.has(source))
      fault(
        run.at,
        `a quote of ${show(source)}, which ${show(id)} does not show`,
        "quotes of texts that are seen in the figure",
        `Move it out of the story, or draw the source: ${[...drawn].join(", ")}.`,
      );
  }
}
