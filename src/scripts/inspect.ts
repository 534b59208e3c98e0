/*
 * Makes charts interactive. Each mark that is hovered, touched or focused shows its tooltip; its row in the table and
 * the same place in other charts are highlighted. The keyboard moves from a chart to its marks, which are read aloud.
 * It uses what every drawing has: `.hit-area` with a `<title>`, `data-place`, `data-group`. Without the script the native
 * titles remain.
 */

/** Labels in the page's language, from the attributes of the script element. */
const { walk = "", position = "" } = document.currentScript?.dataset ?? {};

/** The tooltip of each mark, by line. */
const says = new Map<Element, string>();

/** The tooltip, its mark, everything that is highlighted with it, and the position of the pointer. */
const tip = document.createElement("div");
let shown: Element | null = null;
let stressed: Element[] = [];
let pointer: { x: number; y: number } | null = null;

if (!document.querySelector(".tip")) start();

function start(): void {
  tip.className = "tip";
  tip.hidden = true;
  // Screen readers get the same text from the marks.
  tip.setAttribute("aria-hidden", "true");
  document.body.append(tip);
  for (const svg of document.querySelectorAll<SVGSVGElement>("svg.chart"))
    if (svg.querySelector(".hit-area")) prepare(svg);

  document.addEventListener(
    "pointerover",
    (event) => event.pointerType !== "touch" && point(markAt(event.target), event),
  );
  document.addEventListener(
    "pointermove",
    (event) =>
      event.pointerType !== "touch" && pointer && shown === markAt(event.target) && point(markAt(event.target), event),
  );
  document.addEventListener("pointerdown", (event) => !markAt(event.target) && hide());
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  addEventListener("scroll", place, { capture: true, passive: true });
  addEventListener("resize", place);
}

/** Adds accessible names and roles to a drawing and its marks, and listens to it. */
function prepare(svg: SVGSVGElement): void {
  svg.setAttribute("role", "application");
  svg.setAttribute("aria-description", walk);
  svg.tabIndex = 0;
  for (const text of svg.querySelectorAll("text")) text.setAttribute("aria-hidden", "true");
  for (const group of groupsOf(svg)) {
    group.forEach((mark, i) => {
      const title = mark.querySelector("title");
      says.set(mark, title?.textContent ?? "");
      title?.remove();
      mark.setAttribute("role", "img");
      mark.setAttribute(
        "aria-label",
        [...says.get(mark)!.split("\n"), position.replace("{n}", `${i + 1}`).replace("{all}", `${group.length}`)].join(
          ". ",
        ),
      );
      mark.tabIndex = -1;
    });
  }
  svg.addEventListener("click", (event) => point(markAt(event.target), event));
  svg.addEventListener("focusin", ({ target }) => {
    const mark = markAt(target);
    if (mark !== shown) pointer = null;
    if (mark) show(mark);
    else if (svg.matches(":focus-visible")) show(svg);
  });
  svg.addEventListener("focusout", hide);
  svg.addEventListener("keydown", (event) => {
    const to = event.altKey || event.ctrlKey || event.metaKey ? null : next(svg, event.key);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    to.focus();
  });
}

/** The marks of a drawing, by panel (an element of its own) and series. */
function groupsOf(svg: SVGSVGElement): SVGElement[][] {
  const marks = [...svg.querySelectorAll<SVGElement>(".hit-area")];
  const parents = [...new Set(marks.map((mark) => mark.parentElement))];
  const keys = marks.map((mark) => `${parents.indexOf(mark.parentElement)} ${mark.dataset["group"]}`);
  return [...new Set(keys)].map((key) => marks.filter((_, i) => keys[i] === key));
}

/** The target of a key from the focused mark: along its series, to the next series, or out to the chart. */
function next(svg: SVGSVGElement, key: string): SVGElement | null {
  const groups = groupsOf(svg);
  const at = groups.findIndex((group) => group.includes(document.activeElement as SVGElement));
  const inside = at >= 0;
  const group = groups[Math.max(at, 0)]!;
  const i = group.indexOf(document.activeElement as SVGElement);
  const along = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[key];
  if (key === "Escape") return inside ? svg : null;
  if (key === "Home" || (!inside && (key === "Enter" || key === " " || along === 1))) return group[0]!;
  if (key === "End") return last(inside ? group : last(groups)!)!;
  if (!inside || !along) return null;
  const other = groups[at + along];
  if (groups.length > 1 && /Up|Down/.test(key)) return other ? (other[i] ?? last(other)!) : group[i]!;
  return group[i + along] ?? group[i]!;
}

function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}

function markAt(target: EventTarget | null): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>(".hit-area") : null;
}

/** Shows the mark under the pointer; if there is none, the focused one. */
function point(mark: SVGElement | null, { clientX: x, clientY: y }: MouseEvent): void {
  pointer = mark && { x, y };
  show(mark ?? markAt(document.activeElement));
}

function hide(): void {
  show(null);
}

/** Shows the tooltip of a mark, or the instructions for the keyboard. */
function show(element: Element | null): void {
  if (element !== shown) {
    for (const one of stressed) one.classList.remove("on", "same");
    stressed = [];
    const lines = element ? (says.get(element) ?? walk).split("\n") : [];
    tip.replaceChildren(
      ...lines.map((line, i) =>
        Object.assign(document.createElement(i === 0 && says.has(element!) ? "b" : "span"), { textContent: line }),
      ),
    );
    if (element && says.has(element)) stress(element as SVGElement);
  }
  shown = element;
  place();
}

/** Highlights a mark, the same place in other charts, and its row in the table. */
function stress(mark: SVGElement): void {
  const svg = mark.closest("svg")!;
  // The figure has a second drawing, for another width.
  const own = svg.closest(".drawings") ?? svg;
  const place = mark.dataset["place"];
  const others = place ? document.querySelectorAll(`.hit-area[data-place="${CSS.escape(place)}"]`) : [];
  const add = (element: Element, name: string) => (element.classList.add(name), stressed.push(element));
  add(mark, "on");
  for (const other of others) if (!own.contains(other)) add(other, "same");
  const row = rowOf(svg, says.get(mark)!);
  if (row) add(row, "on");
}

/** The row of a figure's table that corresponds to a mark: it has its label, and as many of its other values as any. */
function rowOf(svg: Element, text: string): Element | null {
  const rows = (svg.closest(".view") ?? svg.closest("figure"))?.querySelectorAll<HTMLTableRowElement>("tbody tr") ?? [];
  let [best, most]: [Element | null, number] = [null, 0];
  for (const row of rows) {
    const [label = "", ...cells] = [...row.cells].map(({ textContent }) => textContent.trim());
    const fits = cells.filter((cell) => text.includes(cell)).length + 1;
    if (text.startsWith(label) && /^[:,]/.test(text.slice(label.length)) && fits > most) [best, most] = [row, fits];
  }
  return best;
}

/**
 * Positions the tooltip in the window without covering its mark: above it, below it, or beside it, which is tried first
 * for a tall mark; near the pointer if nothing else fits.
 */
function place(): void {
  const box = shown?.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  tip.hidden = !box || box.bottom < 0 || box.top > clientHeight || box.width === 0;
  if (!box || tip.hidden) return;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const [gap, edge] = [8, 4];
  const within = (least: number, wanted: number, most: number) => Math.max(least, Math.min(wanted, most));
  const x = within(edge, (pointer?.x ?? (box.left + box.right) / 2) - width / 2, clientWidth - edge - width);
  const y = within(edge, (pointer?.y ?? (box.top + box.bottom) / 2) - height / 2, clientHeight - edge - height);
  const over = [
    [x, box.top - gap - height],
    [x, box.bottom + gap],
  ];
  const beside = [
    [box.right + gap, y],
    [box.left - gap - width, y],
  ];
  const near = [
    x,
    pointer
      ? pointer.y < clientHeight / 2
        ? pointer.y + 2 * gap
        : pointer.y - gap - height
      : clientHeight - edge - height,
  ];
  const fits = ([left, top]: number[]) =>
    left! >= edge && top! >= edge && left! + width <= clientWidth - edge && top! + height <= clientHeight - edge;
  const [left, top] = (box.height > 160 ? [...beside, ...over] : [...over, ...beside]).find(fits) ?? near;
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}
