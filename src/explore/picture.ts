/** The properties of a drawing that style sheets set, and that SVG has as attributes too. */
const properties = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
];

const namespace = "http://www.w3.org/2000/svg";
const lineHeight = 18;
const margin = 16;

/**
 * A drawing that is on a page as an SVG file that needs no style sheet: with the colours that it has there, its title
 * above it and some lines of text below it, which wrap at the width of the drawing.
 */
export function pictureOf(drawing: SVGSVGElement, title: string, below: readonly string[]): string {
  const [, , width, height] = drawing.getAttribute("viewBox")!.split(" ").map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const copy = styledCopy(drawing, drawing);
  const style = getComputedStyle(drawing);
  const paper = getComputedStyle(document.body).backgroundColor;
  const letters = Math.floor(width / 6.2);
  const [head, foot] = [wrap(title, Math.floor(width / 8.4)), below.flatMap((text) => wrap(text, letters))];
  const top = margin + head.length * 21;
  const svg = make("svg", {
    width: width + 2 * margin,
    height: top + height + foot.length * lineHeight + 2 * margin,
    "font-family": style.fontFamily,
    fill: style.color,
  });
  copy.setAttribute("x", String(margin));
  copy.setAttribute("y", String(top));
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  svg.append(
    make("title", {}, title),
    make("rect", { width: "100%", height: "100%", fill: paper }),
    ...head.map((text, i) =>
      make("text", { x: margin, y: margin + 14 + i * 21, "font-size": 16, "font-weight": 600 }, text),
    ),
    copy,
    ...foot.map((text, i) =>
      make("text", { x: margin, y: top + height + margin + 4 + i * lineHeight, "font-size": 12 }, text),
    ),
  );
  return new XMLSerializer().serializeToString(svg);
}

/** A copy of an element with its computed styles as attributes, without what is not shown. */
function styledCopy(own: Element, root: Element): Element {
  const copy = own.cloneNode(false) as Element;
  const style = getComputedStyle(own);
  for (const { name } of [...own.attributes])
    if (/^(class|style|id|role|aria-|tabindex|data-)/.test(name)) copy.removeAttribute(name);
  if (own !== root)
    for (const property of properties) {
      const value = style.getPropertyValue(property);
      if (value !== "") copy.setAttribute(property, value);
    }
  for (const child of [...own.childNodes]) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? "");
    else if (child instanceof SVGElement && isShown(child)) copy.append(styledCopy(child, root));
  }
  return copy;
}

function isShown(element: SVGElement): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display !== "none" && visibility !== "hidden" && !element.classList.contains("hit-area");
}

function make(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/** Lines of at most `letters`; a longer word has a line of its own. */
function wrap(text: string, letters: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines[lines.length - 1]!;
    if (line !== "" && line.length + word.length >= letters) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
