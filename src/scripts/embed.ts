/*
 * For host pages: gives every iframe marked `data-muster` the height that its content asks for, and turns
 * `<muster-figure src="…" title="…" height="…" theme="light">` into such an iframe. Listens only to messages from these
 * iframes, accepts only plausible heights, and never scrolls. A page may load it once or several times.
 */

/** The range of accepted heights, in CSS pixels. */
const [lowest, highest] = [40, 10_000];

function start(): void {
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (typeof data !== "object" || data === null) return;
    const { muster, height } = data as Readonly<Record<string, unknown>>;
    if (muster !== "size" || typeof height !== "number" || !(height > 0)) return;
    for (const frame of frames())
      if (frame.contentWindow === source) resize(frame, Math.ceil(Math.min(Math.max(height, lowest), highest)));
  });
  customElements.define("muster-figure", MusterFigure);
  // Iframes that loaded before this script have sent their heights to nobody.
  for (const frame of frames()) frame.contentWindow?.postMessage({ muster: "size?" }, "*");
}

function frames(): NodeListOf<HTMLIFrameElement> {
  return document.querySelectorAll("iframe[data-muster]");
}

function resize(frame: HTMLIFrameElement, height: number): void {
  const { style, previousElementSibling: box } = frame;
  if (style.height === `${height}px`) return;
  style.setProperty("frame-sizing", "auto");
  style.minHeight = "0";
  style.height = `${height}px`;
  // Earlier embed codes have a box beside the iframe that sizes it without scripts.
  if (box instanceof HTMLElement && box.matches("[data-muster-height]")) box.style.display = "none";
}

class MusterFigure extends HTMLElement {
  static get observedAttributes(): string[] {
    return ["src", "theme"];
  }

  connectedCallback(): void {
    // As wide as its column: themes' rules for the widths of blocks do not apply to inline elements.
    if (!this.style.display) this.style.display = "block";
    const frame = document.createElement("iframe");
    frame.dataset["muster"] = "";
    frame.title = this.title;
    frame.setAttribute("loading", "lazy");
    frame.referrerPolicy = "no-referrer";
    frame.height = this.getAttribute("height") ?? "600";
    frame.style.cssText = "display:block;width:100%;border:0";
    // Its content was a fallback for readers without scripts.
    this.replaceChildren(frame);
    this.attributeChangedCallback();
  }

  attributeChangedCallback(): void {
    const frame = this.querySelector("iframe");
    const src = this.getAttribute("src") ?? "";
    const address = src && addressOf(src);
    if (!frame || !address) return;
    const theme = this.getAttribute("theme");
    if (theme) address.searchParams.set("theme", theme);
    if (/^https?:$/.test(address.protocol)) frame.src = address.href;
  }
}

function addressOf(src: string): URL | null {
  try {
    return new URL(src, document.baseURI);
  } catch {
    return null;
  }
}

if (!customElements.get("muster-figure")) start();
