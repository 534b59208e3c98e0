// Searches and sorts the rows of a dataset, and offers the matches as a download. The page lists the first rows; all
// rows are in a file that is read as a stream on first use. Labels come from the attributes of the script element.
type Cell = string | [text: string, sort: string | number | null, to?: string];
/** The id of a row, and its cells; a number is an index into the list of its column's distinct contents. */
type Line = [id: string, ...cells: (Cell | number)[]];

const script = document.currentScript as HTMLScriptElement;
const table = document.querySelector<HTMLTableElement>("table[data-rows]")!;
const { rows: csv, file, root, all } = table.dataset as Record<string, string>;
const body = table.tBodies[0]!;
const heads = [...table.tHead!.rows[0]!.cells];
const size = body.rows.length;
const total = Number(all);
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const number = new Intl.NumberFormat(document.documentElement.lang).format;
const say = (word: string, values: Record<string, string | number> = {}) =>
  (script.dataset[word] ?? "").replace(/\{(\w+)\}/g, (_, name: string) =>
    typeof values[name] === "number" ? number(values[name]) : String(values[name]),
  );

/** All rows that were read so far, initially those of the page; the text to search; the contents of columns. */
let rows: Line[] = [...body.rows].map((row) => [
  row.id,
  ...[...row.cells].map((cell): Cell => [
    cell.textContent!.trim(),
    null,
    cell.querySelector("a")?.getAttribute("href") ?? "",
  ]),
]);
let texts: string[] = [];
let contents: (Cell[] | null)[] = [];
/** The base of the links in `rows`. */
let base = "";
let reading: Promise<void> | null = null;
let [words, column, down, from] = [[] as string[], -1, false, 0];
let found: number[] = [];

const cellOf = (row: number, nth: number) => {
  const cell = rows[row]![nth + 1]!;
  const is = typeof cell === "number" ? contents[nth]![cell]! : cell;
  return typeof is === "string" ? ([is, null] as const) : is;
};

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
  click?: () => void,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  if (click) {
    (made as unknown as HTMLButtonElement).type = "button";
    made.addEventListener("click", click);
  }
  return made;
}

const bar = element("p");
bar.className = "rows-bar";
const label = element("label", say("find"));
const input = element("input");
input.type = "search";
label.append(" ", input);
const status = element("output");
const previous = element("button", say("previous"), () => show(from - size));
const next = element("button", say("next"), () => void read().then(() => show(from + size)));
bar.append(
  label,
  element("button", say("take"), () => void read().then(take)),
  status,
);
const pager = element("p");
pager.className = "rows-pager";
pager.append(previous, next);
(table.closest(".table") ?? table).before(bar);
(table.closest(".table") ?? table).after(pager);
input.addEventListener("input", () => {
  words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  choose();
  void read();
});
heads.forEach((head, nth) => {
  const sort = element("button", "", () => {
    down = column === nth && !down;
    column = nth;
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    choose();
    void read();
  });
  sort.append(...head.childNodes);
  head.append(sort);
});

/** Reads the file of all rows, once, and shows matches as they arrive. */
function read(): Promise<void> {
  return (reading ??= readFile().catch(() => {
    status.textContent = say("unread", { n: size });
  }));
}

async function readFile(): Promise<void> {
  const answer = await fetch(file!);
  if (!answer.ok) throw answer;
  const [reader, decoder] = [answer.body!.getReader(), new TextDecoder()];
  const lines: Line[] = [];
  let rest = "";
  for (let shown = 0; ;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const parts = rest.split("\n");
    rest = parts.pop()!;
    for (const part of parts) if (part.length > 1) lines.push(JSON.parse(part.replace(/,$/, "")) as Line);
    if (lines.length > 0 && base === "") {
      contents = lines.shift() as unknown as (Cell[] | null)[];
      [base, texts] = [root!, []];
      rows = lines;
    }
    if (done) break;
    // Rare enough that searching and sorting take less than half of the time.
    if (lines.length > shown * 2) {
      shown = lines.length;
      choose(from);
      status.textContent = say("reading", { n: lines.length, all: total });
    }
  }
  choose(from);
}

/** Searches and sorts the rows that were read, and shows the page that begins at an index. */
function choose(at = 0): void {
  for (let row = texts.length; row < rows.length; row += 1) {
    // Ids begin with "row-".
    texts.push([rows[row]![0].slice(4), ...heads.map((_, nth) => cellOf(row, nth)[0])].join("\n").toLowerCase());
  }
  found = [...rows.keys()].filter((row) => words.every((word) => texts[row]!.includes(word)));
  if (column >= 0) {
    const keys = new Map(found.map((row) => [row, keyOf(row)]));
    found.sort((a, b) => compare(keys.get(a)!, keys.get(b)!) || a - b);
  }
  show(at);
}

function keyOf(row: number): string | number {
  const [text, sort] = cellOf(row, column);
  return sort ?? text;
}

/** Numbers before text; cells without a value last, in either direction. */
function compare(a: string | number, b: string | number): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const order =
    typeof a === "number" && typeof b === "number"
      ? a - b
      : typeof a !== typeof b
        ? typeof a === "number"
          ? -1
          : 1
        : collator.compare(String(a), String(b));
  return down ? -order : order;
}

/** Shows a page of the matches, and says which. */
function show(at: number): void {
  from = Math.max(0, Math.min(at, found.length - 1));
  const part = found.slice(from, from + size);
  body.replaceChildren(...part.map(rowOf));
  previous.disabled = from === 0;
  next.disabled = from + size >= (reading ? found.length : total);
  pager.hidden = previous.disabled && next.disabled;
  const sorted = column < 0 ? "" : `; ${say(down ? "down" : "up", { column: heads[column]!.textContent! })}`;
  const which =
    found.length === 0
      ? say("none")
      : words.length > 0
        ? say("found", { n: found.length, all: total })
        : say("range", { from: from + 1, to: from + part.length, all: total });
  status.textContent = which + sorted;
}

function rowOf(row: number): HTMLTableRowElement {
  const made = element("tr");
  made.id = rows[row]![0];
  for (const nth of heads.keys()) {
    const [text, , to] = cellOf(row, nth);
    const cell = made.insertCell();
    const link = to ? element("a", text) : null;
    if (link) link.href = base + to;
    cell.append(link ?? text);
  }
  return made;
}

/** Downloads the matching rows, as they are in the CSV file. */
async function take(): Promise<void> {
  const records = (await (await fetch(csv!)).text()).match(/(?:"(?:[^"]|"")*"|[^"\n])*\n/g) ?? [];
  const link = element("a");
  link.href = URL.createObjectURL(
    new Blob([records[0]!, ...found.map((row) => records[row + 1]!)], { type: "text/csv" }),
  );
  link.download = csv!.replace(/^.*\//, "").replace(".csv", "-rows.csv");
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}

/** Until the first frame after loading, the browser may still go to the fragment of the URL, and take the focus there. */
const settled = new Promise<void>((done) => {
  const afterFrame = () => requestAnimationFrame(() => setTimeout(done));
  if (document.readyState === "complete") afterFrame();
  else addEventListener("load", afterFrame, { once: true });
});

/** Shows the row that the URL names, wherever it is. */
async function follow(): Promise<void> {
  const id = new URLSearchParams(location.search).get("row") ?? decodeURIComponent(location.hash.slice(1));
  if (!id.startsWith("row-")) return;
  if (!document.getElementById(id)) {
    await read();
    const at = found.findIndex((row) => rows[row]![0] === id);
    if (at >= 0) show(at - (at % size));
  }
  await settled;
  const row = document.getElementById(id);
  if (!row) return;
  row.className = "target";
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "center" });
}

found = [...rows.keys()];
pager.hidden = size >= total;
previous.disabled = true;
addEventListener("hashchange", () => void follow());
void follow();
