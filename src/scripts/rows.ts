// Sorts and filters the tables of datasets, and hands out the rows that are left. A table is complete without it.
// Words come from the attributes of the script's own element.
for (const table of document.querySelectorAll<HTMLTableElement>("table[data-rows]:not([data-ready])")) {
  table.dataset["ready"] = "";
  const words = (document.currentScript as HTMLScriptElement | null)?.dataset ?? document.querySelector<HTMLScriptElement>("script[data-filter]")!.dataset;
  const body = table.tBodies[0]!;
  const rows = [...body.rows];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const places = new Map(rows.map((row, place) => [row, place]));
  const shown = () => [...body.rows].filter((row) => !row.hidden);

  const bar = document.createElement("p");
  bar.className = "rows-bar";
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "search";
  label.append(words["filter"] ?? "", " ", input);
  const count = document.createElement("output");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words["take"] ?? "";
  bar.append(label, count, button);
  (table.closest(".table") ?? table).before(bar);

  input.addEventListener("input", () => {
    const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    rows.forEach((row, i) => (row.hidden = !wanted.every((word) => texts[i]!.includes(word))));
    count.textContent = wanted.length > 0 ? `${shown().length} / ${rows.length}` : "";
  });

  const heads = [...table.tHead!.rows[0]!.cells];
  heads.forEach((head, column) => {
    const sort = document.createElement("button");
    sort.type = "button";
    sort.append(...head.childNodes);
    head.append(sort);
    sort.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const keys = new Map(rows.map((row) => [row, keyOf(row.cells[column]!)]));
      body.append(...[...rows].sort((a, b) => compare(keys.get(a)!, keys.get(b)!, down)));
    });
  });

  button.addEventListener("click", async () => {
    const records = split(await (await fetch(table.dataset["rows"]!)).text());
    const wanted = shown().map((row) => records[places.get(row)! + 1]!);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([records[0]!, ...wanted], { type: "text/csv" }));
    link.download = table.dataset["rows"]!.replace(/^.*\//, "").replace(".csv", "-rows.csv");
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
  });
}

function keyOf(cell: HTMLTableCellElement): string | number {
  const value = cell.dataset["value"] ?? cell.textContent.trim();
  return value !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** Numbers before words; cells without a value last, whichever way the others go. */
function compare(a: string | number, b: string | number, down: boolean): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const order = typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), document.documentElement.lang);
  return down ? -order : order;
}

/** The records of a CSV text, each with its line end. */
function split(csv: string): string[] {
  return csv.match(/(?:"(?:[^"]|"")*"|[^"\n])*\n/g) ?? [];
}
