/*
 * Tells the page around an embed how high the embed is, in every dialect that pages listen to: its own, AMP's (which
 * other libraries speak too), pym's where the address has a `childId`, and WordPress's where it has a secret. Tells it
 * again when that changes and when it is asked, and nothing else: not where it stands, nor who reads. Takes a theme
 * from the address or from the page around it. WordPress's sandbox keeps links from leading the page away; it follows
 * those to the host of the frame that the frame names.
 */

const root = document.documentElement;
const query = new URLSearchParams(location.search);
const child = query.get("childId");
const secret = /[#&?]secret=(\w+)/.exec(location.hash)?.[1];
const [, figure = "", edition = ""] =
  /\/embed\/([^@]+?)(?:@([^/]+))?\/(?:(?:light|dark|chart)\/)?(?:index\.html)?$/.exec(location.pathname) ?? [];

/** Whether it will be told soon. However often it is asked, it is told at most once in a frame of a screen. */
let due = false;

wear(query.get("theme"));
if (parent !== window) listen();

function listen(): void {
  new ResizeObserver(soon).observe(root);
  for (const event of ["load", "pageshow", "resize"]) addEventListener(event, soon);
  document.addEventListener("visibilitychange", soon);
  document.addEventListener("toggle", soon, true);
  void document.fonts.ready.then(soon);
  if (secret) addEventListener("click", leave);
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    if (typeof data === "string") return void (child && data.startsWith(`pymxPYMx${child}xPYMxwidthxPYMx`) && soon());
    if (typeof data !== "object" || data === null) return;
    const { sentinel, type, muster, theme, message } = data as Readonly<Record<string, unknown>>;
    if (muster === "theme") wear(theme);
    if (muster === "size?" || (sentinel === "amp" && type === "frames-init") || (secret && message === "ready")) soon();
  });
}

function soon(): void {
  if (due) return;
  due = true;
  setTimeout(tell, 16);
}

function tell(): void {
  due = false;
  const box = root.getBoundingClientRect();
  const [width, height] = [Math.round(box.width), Math.ceil(box.height)];
  // A frame that is not shown has no size.
  if (width === 0 || height === 0) return;
  const say = (message: unknown) => parent.postMessage(message, "*");
  say({ muster: "size", figure, edition, width, height });
  say({ sentinel: "amp", type: "embed-size", width, height });
  if (child) say(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
  if (secret) say({ message: "height", value: height, secret });
}

/**
 * Asks WordPress to follow a link that leads the page away; with a key held it is another wish, such as a new tab, and
 * the browser's.
 */
function leave({ target, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
  const link = (target as Element).closest<HTMLAnchorElement>("a[target=_top]");
  if (link && !(altKey || ctrlKey || metaKey || shiftKey))
    parent.postMessage({ message: "link", value: link.href, secret }, "*");
}

/** Puts on a theme; whatever else there is, its reader's system chooses. */
function wear(theme: unknown): void {
  if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
  else if (theme === "auto") delete root.dataset["theme"];
}
