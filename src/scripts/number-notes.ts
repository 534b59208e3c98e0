/*
 * Opens the note of a number, a claim or a term in place: a plain click on its link shows, in a box next to it, its line
 * of the list below the text, and then, except for a term, the content of its own page. If that page cannot be loaded, the line stays.
 * Any other way to open a link (another button, a modifier key, a long press) goes to the number's own page, as every
 * click does without this script.
 */

/** Closes a note on the back gesture or button of a phone; only some browsers support it. */
declare class CloseWatcher extends EventTarget {
  destroy(): void;
}

/** The gap between a number and its note, and between a note and the edge of the window. */
const [gap, edge] = [4, 8];

/** The parts of the page that a note shows: its formula, its reason, its facts; the values of a claim. */
const parts = ".page-head .how, .page-head .why, .facts-list, .one-claim .side-by-side";

/** The most quotes in a note; the page has all. */
const mostQuotes = 2;

const { close = "", about = "", aboutClaim = "", aboutTerm = "" } = document.currentScript?.dataset ?? {};
const box = document.createElement("div");
const button = document.createElement("button");
let opener: HTMLAnchorElement | null = null;
let watcher: CloseWatcher | null = null;

start();

function start(): void {
  box.className = "number-note";
  box.hidden = true;
  box.tabIndex = -1;
  box.setAttribute("role", "dialog");
  button.type = "button";
  button.textContent = close;
  document.body.append(box);
  document.addEventListener("click", clicked);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide(true);
    if (event.key === "Tab") leave(event.shiftKey);
  });
  addEventListener("resize", place);
}

function clicked(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  if (target === button) return hide(true);
  if (target && box.contains(target)) return;
  const link = target?.closest<HTMLAnchorElement>("a.number, a.term") ?? null;
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const note =
    link && plain ? document.querySelectorAll(".number-notes li")[Number(link.dataset["note"]) - 1] : undefined;
  if (note) event.preventDefault();
  if (note && link !== opener) show(link!, note);
  else hide(false);
}

function show(link: HTMLAnchorElement, note: Element): void {
  hide(false);
  opener = link;
  const line = document.createElement("p");
  line.append(...note.cloneNode(true).childNodes);
  const bar = document.createElement("p");
  const way = document.createElement("a");
  bar.className = "more";
  way.href = link.href;
  const isTerm = link.classList.contains("term");
  way.textContent = isTerm ? aboutTerm : link.classList.contains("claim") ? aboutClaim : about;
  bar.append(way, " ", button);
  box.replaceChildren(line, bar);
  box.setAttribute("aria-label", line.textContent!);
  box.hidden = false;
  place();
  box.focus({ preventScroll: true });
  if (!isTerm) void fill(link, line);
  if (!("CloseWatcher" in window)) return;
  watcher = new CloseWatcher();
  watcher.addEventListener("close", () => hide(true));
}

/** Replaces the line with the content of the number's page; the value is kept. */
async function fill(link: HTMLAnchorElement, line: HTMLElement): Promise<void> {
  const page = await fetch(link.href).then(
    async (answer) => (answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null),
    () => null,
  );
  if (!page || opener !== link) return;
  const readings = [...page.querySelectorAll(".readings > li")];
  const quotes =
    readings.length > mostQuotes
      ? []
      : readings.flatMap((reading) => [...reading.querySelectorAll("blockquote, .from")]);
  const found = [...page.querySelectorAll(parts), ...quotes];
  if (found.length === 0) return;
  // The links of the page are relative to itself.
  for (const { attributes } of found.flatMap((part) => [...part.querySelectorAll("a[href]")])) {
    const href = attributes.getNamedItem("href")!;
    href.value = new URL(href.value, link.href).href;
  }
  const title = document.createElement("span");
  title.className = "what";
  title.textContent = page.querySelector("h1")!.textContent;
  line.replaceChildren(line.firstElementChild!, title);
  line.after(...found);
  place();
}

/** Closes the note. The focus returns to its number if a reader closed it, or the focus was in it. */
function hide(back: boolean): void {
  if (!opener) return;
  const link = opener;
  opener = null;
  if (back || box.contains(document.activeElement)) link.focus({ preventScroll: true });
  box.hidden = true;
  watcher?.destroy();
  watcher = null;
}

/** Tab from the last link of a note, or back from its first, continues in the text from the number. */
function leave(backwards: boolean): void {
  if (!opener || !box.contains(document.activeElement)) return;
  const links = [...box.querySelectorAll<HTMLElement>("a, button")];
  const end = backwards ? links[0] : links[links.length - 1];
  if (document.activeElement === end || (backwards && document.activeElement === box)) hide(true);
}

/**
 * Positions the note below the number, or above it if there is more room. In a small window it is a sheet at an edge,
 * by the style sheet, and the number is scrolled out from behind it.
 */
function place(): void {
  if (!opener) return;
  const lines = [...opener.getClientRects()];
  const { top } = lines[0]!;
  const { left, bottom } = lines[lines.length - 1]!;
  const { clientWidth, clientHeight } = document.documentElement;
  box.removeAttribute("style");
  box.classList.remove("above");
  if (getComputedStyle(box).position === "fixed") {
    const hidden = bottom + gap - (clientHeight - box.offsetHeight);
    if (hidden > 0 && top > box.offsetHeight) box.classList.add("above");
    else if (hidden > 0) scrollBy(0, hidden);
    return;
  }
  const [above, below] = [top - gap - edge, clientHeight - bottom - gap - edge];
  const over = below < box.offsetHeight && above > below;
  box.style.maxHeight = `${Math.max(over ? above : below, 160)}px`;
  box.style.left = `${Math.max(edge, Math.min(over ? lines[0]!.left : left, clientWidth - edge - box.offsetWidth)) + scrollX}px`;
  box.style.top = `${(over ? top - gap - box.offsetHeight : bottom + gap) + scrollY}px`;
}
