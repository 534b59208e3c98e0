// The explorer: chooses values by filters, shows them in the table and in charts, and offers them as a download. Every
// selection has an address. What the page needs is in `data-explorer` of its section; without this script the page
// shows its table and its charts as they are.
import { valuesCsv } from "./csv.ts";
import { button, element, optionElements, save } from "./elements.ts";
import { pictureOf } from "./picture.ts";
import { readFile } from "./read-file.ts";
import { optionsOf, type Options, type OptionWords } from "./options.ts";
import { choose, everything, filters, queryOf, select, selectionIn, type Filter, type Selection } from "./selection.ts";
import { rowHtml } from "./table.ts";
import type { ExploredValue } from "./values.ts";
import type { ExploreWords } from "../i18n/words/explore.ts";

/** What a page tells the script, as JSON. Paths are relative to the page. */
export interface ExplorerConfig {
  /** The topic of the page; "" on the page of all. */
  topic: string;
  /** BCP 47 tag for numbers and dates. */
  format: string;
  /** All topics: a number of values, and their file; null if it has too many values. */
  topics: readonly { id: string; count: number; file: string | null }[];
  /** The most values that are read without a choice of topic. */
  mostAtOnce: number;
  /** How many charts a selection has. */
  mostCharts: number;
  root: string;
  chartsModule: string;
  chartsSheet: string;
  unusable: string;
  /** Describes a selection for those who cite it, with places for what the script knows. */
  cite: Readonly<Record<"dated" | "undated", string>>;
  /** The heading of the filters. */
  heading: string;
  labels: ExploreWords["labels"];
  words: Omit<ExploreWords["script"], "cite">;
  options: OptionWords;
}

/** The module that draws; see bundle.ts. */
interface Drawing {
  draw: (values: readonly ExploredValue[], most: number) => string;
}

const section = document.querySelector<HTMLElement>("[data-explorer]")!;
const config = JSON.parse(section.dataset["explorer"]!) as ExplorerConfig;
const { words, labels } = config;
const { lang } = document.documentElement;
const compare = new Intl.Collator(lang, { numeric: true }).compare;
const format = new Intl.NumberFormat(config.format).format;
const say = (text: string, values: Record<string, string | number> = {}) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) =>
    typeof values[name] === "number" ? format(values[name]) : String(values[name] ?? ""),
  );
const size = 100;

const base: Selection = { ...everything, topic: config.topic };
let selection = selectionIn(location.search, base);
let values: ExploredValue[] = [];
let found: ExploredValue[] = [];
let date = "";
let from = 0;
/** Counts the selections, so that what arrives late does not replace what a reader chose since. */
let turn = 0;

const form = element("form", "filters");
const selects = new Map<Filter, HTMLSelectElement>();
for (const filter of filters) {
  const label = element("label", "", labels[filter]);
  const choice = element("select");
  choice.id = `filter-${filter}`;
  label.htmlFor = choice.id;
  choice.addEventListener("change", () => {
    selection = choose(selection, filter, choice.value);
    from = 0;
    void show(true);
  });
  const field = element("p");
  field.append(label, choice);
  form.append(field);
  selects.set(filter, choice);
}
form.addEventListener("submit", (event) => event.preventDefault());
const status = element("output");
const charts = element("div", "charts");
const cite = element("p", "citation");
const take = button(words.take, download);
const reset = button(words.reset, () => {
  selection = { ...base };
  from = 0;
  void show(true);
});
const bar = element("p", "rows-bar");
bar.append(status, take, reset);
const previous = button(words.previous, () => turnTo(from - size));
const next = button(words.next, () => turnTo(from + size));
const pager = element("p", "rows-pager");
pager.append(previous, next);
pager.hidden = true;
take.disabled = true;
const table = section.querySelector("table")!;
/** What shows the selection of the page by itself. */
const own = section.querySelectorAll<HTMLElement>(".page-charts, .choice, .size");
const all = section.querySelector<HTMLInputElement>("input[type=radio]");
const body = table.tBodies[0]!;
const rowsOfPage = [...body.rows];
const frame = table.closest(".table") ?? table;
section.prepend(element("h2", "", config.heading), form, bar, charts);
section.hidden = false;
frame.after(pager, cite);
addEventListener("popstate", () => {
  selection = selectionIn(location.search, base);
  from = 0;
  void show(true);
});
void show(location.search !== "");

/** Shows the selection; `isChanged` unless it is that of the page. The section is busy until all of it is there. */
async function show(isChanged: boolean): Promise<void> {
  const now = ++turn;
  section.setAttribute("aria-busy", "true");
  await update(now, isChanged);
  if (now === turn) section.removeAttribute("aria-busy");
}

/** Reads the values of the chosen topic or of all, and shows those that are selected, with their charts. */
async function update(now: number, isChanged: boolean): Promise<void> {
  const needed = config.topics.filter(({ id }) => selection.topic === "" || id === selection.topic);
  const total = needed.reduce((sum, { count }) => sum + count, 0);
  if (isChanged) history.replaceState(history.state, "", `${location.pathname}${queryOf(selection, base)}`);
  if (selection.topic === "" && total > config.mostAtOnce) {
    [values, found] = [[], []];
    fill();
    status.textContent = words.choose;
    return;
  }
  if (needed.some(({ file }) => file === null)) {
    [values, found] = [[], []];
    fill();
    status.textContent = words.many;
    return;
  }
  status.textContent = words.reading;
  try {
    const read = await Promise.all(needed.flatMap(({ file }) => (file === null ? [] : readFile(file))));
    if (now !== turn) return;
    values = read.flatMap((topic) => topic.values);
    date = dateText(
      read
        .map((topic) => topic.date)
        .toSorted()
        .at(-1) ?? "",
    );
  } catch {
    if (now === turn) status.textContent = words.unread;
    return;
  }
  found = select(values, selection);
  fill();
  // The page shows its own selection already.
  const isPage = queryOf(selection, base) === "";
  for (const part of own) part.hidden = !isPage;
  if (all && !isPage) all.checked = true;
  if (isPage && config.topic !== "") showPage();
  else turnTo(from);
  cite.textContent = say(config.cite[date === "" ? "undated" : "dated"], {
    filters: described(),
    n: found.length,
    date,
    address: location.href,
  });
  await draw(now, isPage);
}

/** Fills the lists of options, without taking the focus from any. */
function fill(): void {
  const options = optionsOf(values, selection, config.options, compare);
  for (const [filter, choice] of selects) {
    choice.replaceChildren(...optionElements(filter === "topic" ? topics() : options[filter], format));
    choice.value = selection[filter];
  }
  reset.hidden = queryOf(selection, base) === "";
}

function topics(): Options {
  const { all, topics: names } = config.options;
  const options = config.topics.map(({ id, count }) => ({ value: id, name: names[id] ?? id, count }));
  const total = options.reduce((sum, { count }) => sum + count, 0);
  return [{ heading: "", options: [{ value: "", name: all.topic, count: total }, ...options] }];
}

/** Shows a page of the selected values. */
function turnTo(at: number): void {
  from = Math.max(0, Math.min(at, found.length - 1));
  const link = (path: string) => config.root + path.slice(1);
  body.innerHTML = found
    .slice(from, from + size)
    .map((value) => rowHtml(value, { link, unusable: config.unusable }))
    .join("");
  previous.disabled = from === 0;
  next.disabled = from + size >= found.length;
  pager.hidden = previous.disabled && next.disabled;
  take.disabled = found.length === 0;
  status.textContent = countText();
}

/** Shows the table of the page, which has no more pages. */
function showPage(): void {
  body.replaceChildren(...rowsOfPage);
  pager.hidden = true;
  take.disabled = false;
  status.textContent = countText();
}

function countText(): string {
  const range = !pager.hidden
    ? ` – ${say(words.range, { from: from + 1, to: Math.min(from + size, found.length), n: found.length })}`
    : "";
  return found.length === 0 ? words.none : say(words.status, { n: found.length, all: values.length }) + range;
}

/** The filters that are set, as text. */
function described(): string {
  const set = filters.filter((filter) => selection[filter] !== "");
  const names = set.map((filter) => {
    const name = selects.get(filter)!.selectedOptions[0]?.textContent?.replace(/ \([^()]*\)$/, "") ?? "";
    return `${labels[filter]}: ${name}`;
  });
  return names.length > 0 ? names.join("; ") : config.options.all.topic;
}

/** Loads what draws, once, and draws the selection; a selection of everything has no charts. */
async function draw(now: number, isPage: boolean): Promise<void> {
  if (isPage || found.length === 0) return charts.replaceChildren();
  try {
    const { draw: html } = await loadDrawing();
    if (now !== turn) return;
    charts.innerHTML = html(found, config.mostCharts);
    for (const figure of charts.querySelectorAll("figure")) {
      const line = element("p", "rows-bar");
      line.append(button(words.takeChart, () => downloadChart(figure)));
      figure.append(line);
    }
  } catch {
    if (now === turn) charts.textContent = words.undrawn;
  }
}

let drawing: Promise<Drawing> | null = null;

function loadDrawing(): Promise<Drawing> {
  return (drawing ??= (async () => {
    const sheet = element("link");
    sheet.rel = "stylesheet";
    sheet.href = config.chartsSheet;
    document.head.append(sheet);
    const address = new URL(config.chartsModule, location.href).href;
    return (await import(/* @vite-ignore */ address)) as Drawing;
  })());
}

function dateText(day: string): string {
  const style = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return day === "" ? "" : new Intl.DateTimeFormat(config.format, style).format(new Date(day));
}

function download(): void {
  save("values.csv", "text/csv", valuesCsv(found));
}

/** Saves the drawing of a chart that fits the page, with its heading, its facts and its citation. */
function downloadChart(figure: HTMLElement): void {
  const drawing = [...figure.querySelectorAll<SVGSVGElement>(".drawings > svg")].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  )!;
  const text = (selector: string) => figure.querySelector(selector)?.textContent?.trim() ?? "";
  const below = [text(".subtitle"), cite.textContent!].filter((line) => line !== "");
  save("chart.svg", "image/svg+xml", pictureOf(drawing, text(".figure-title"), below));
}
