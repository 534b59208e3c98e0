// Searches as readers type into a search box. Pagefind is loaded when the box gets the focus, and its index with the
// first words. Where it cannot run, the form leads to the list of everything, whose filter gets the words. Labels and
// paths come from the attributes of the script element.
interface Found {
  meta: { title: string; kind: string; note: string; path: string };
  content: string;
}
interface Pagefind {
  options(options: { noWorker: boolean; ranking: object }): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}
const {
  root = "",
  index = "",
  found = "",
  some = "",
  none = "",
  failed = "",
} = (document.currentScript as HTMLScriptElement).dataset;
const number = new Intl.NumberFormat(document.documentElement.lang).format;
const most = 10;

/** Titles and values count most, whole words more than their beginnings; long texts gain nothing from repetition. */
const ranking = {
  termSimilarity: 5,
  pageLength: 1,
  termSaturation: 2,
  termFrequency: 0.2,
  metaWeights: { title: 8, value: 10, note: 1, kind: 0, path: 0 },
};

/** Without signs that group digits: 1,500 and 1 500 are 1500. */
const ungrouped = (text: string) => text.replace(/(\d)[,.\s](?=\d{3}(?!\d))/g, "$1");
const plain = (text: string) => ungrouped(text.toLowerCase()).normalize("NFD").replace(/\p{M}/gu, "");
/** Whether each word occurs, but for its ending: Pagefind shortens what it does not know until something is found. */
const holds = ({ meta, content }: Found, words: string) => {
  const text = plain([content, ...Object.values(meta)].join(" "));
  return plain(words)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => text.includes(word.slice(0, Math.max(4, word.length - 3))));
};

/** Whether what was typed is its whole title: what has that name comes before what speaks of it. */
const isNamed = ({ meta }: Found, words: string) => plain(meta.title) === plain(words);

let loading: Promise<Pagefind> | undefined;
const load = () =>
  (loading ??= (import(new URL(index, document.baseURI).href) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options({ noWorker: true, ranking });
    return pagefind;
  }));

for (const form of document.querySelectorAll<HTMLFormElement>("form.search")) {
  // A page may have the script twice.
  if (form.querySelector(".search-results")) continue;
  const input = form.querySelector("input")!;
  const panel = document.createElement("div");
  const status = document.createElement("output");
  const list = document.createElement("ul");
  const isList = form.closest("main") !== null;
  panel.className = "search-results";
  panel.hidden = true;
  panel.append(status, list);
  form.append(panel);

  const entryOf = ({ meta: { title, kind, note, path } }: Found) => {
    const [entry, link, about] = ["li", "a", "small"].map((name) => document.createElement(name)) as [
      HTMLLIElement,
      HTMLAnchorElement,
      HTMLElement,
    ];
    link.href = root + path;
    link.textContent = title;
    about.textContent = note ? `${kind} · ${note}` : kind;
    entry.append(link, " ", about);
    return entry;
  };
  const show = (text: string, entries: HTMLLIElement[] = []) => {
    status.textContent = text;
    list.replaceChildren(...entries);
    panel.hidden = text === "";
  };
  /** In the list of everything its own filter takes the words; it is not needed before. */
  const bar = isList ? document.querySelector<HTMLElement>(".find-bar") : null;
  if (bar) bar.hidden = true;
  const giveUp = (words: string) => {
    show(failed);
    if (!bar) return;
    bar.hidden = false;
    const filter = bar.querySelector("input")!;
    filter.value = words;
    filter.dispatchEvent(new Event("input", { bubbles: true }));
  };

  let latest = "";
  const search = async () => {
    const words = input.value.trim();
    latest = words;
    if (words === "") return show("");
    try {
      const pagefind = await load();
      const { results } = await pagefind.search(ungrouped(words));
      const first = await Promise.all(results.slice(0, most).map((result) => result.data()));
      if (latest !== words) return;
      const entries = first
        .filter((each) => holds(each, words))
        .sort((a, b) => Number(isNamed(b, words)) - Number(isNamed(a, words)));
      const all = entries.length < first.length ? entries.length : results.length;
      const text = all > most ? some : all > 0 ? found : none;
      show(text.replace("{n}", number(entries.length)).replace("{all}", number(all)), entries.map(entryOf));
    } catch {
      if (latest === words) giveUp(words);
    }
  };

  let timer = 0;
  input.addEventListener("focus", () => load().catch(() => {}));
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(search, 150);
  });
  form.addEventListener("submit", (event) => {
    if (!isList) return;
    event.preventDefault();
    void search();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return show("");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || panel.hidden) return;
    const stops = [input, ...list.querySelectorAll("a")];
    const next = stops[stops.indexOf(document.activeElement as HTMLAnchorElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  if (!isList)
    form.addEventListener("focusout", ({ relatedTarget }) => {
      if (!form.contains(relatedTarget as Node | null)) show("");
    });

  const asked = new URLSearchParams(location.search).get("q");
  if (isList && asked) {
    input.value = asked;
    void search();
  }
}
