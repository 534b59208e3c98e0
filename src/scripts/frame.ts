/*
 * Sends the height of an embed to its host page, in every protocol that hosts use: its own, AMP's (which other
 * libraries use too), pym's if the URL has a `childId`, and WordPress's if it has a secret. Sends it again when it
 * changes or is requested, and nothing else: not where the embed is, nor who reads it. Takes a theme from the URL or
 * from the host page. WordPress's sandbox prevents links from leaving the page; it opens those to the host of the
 * iframe that the embed asks it to.
 */

const root = document.documentElement;
const query = new URLSearchParams(location.search);
const child = query.get("childId");
const secret = /[#&?]secret=(\w+)/.exec(location.hash)?.[1];
const [, figure = "", edition = ""] =
  /\/embed\/([^@]+?)(?:@([^/]+))?\/(?:(?:light|dark|chart)\/)?(?:index\.html)?$/.exec(location.pathname) ?? [];

/** Whether a message is scheduled. There is at most one per animation frame, however often it is requested. */
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
  // A hidden iframe has no size.
  if (width === 0 || height === 0) return;
  const say = (message: unknown) => parent.postMessage(message, "*");
  say({ muster: "size", figure, edition, width, height });
  say({ sentinel: "amp", type: "embed-size", width, height });
  if (child) say(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
  if (secret) say({ message: "height", value: height, secret });
}

/** Asks WordPress to follow a link; clicks with a modifier key, such as for a new tab, are left to the browser. */
function leave({ target, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
  const link = (target as Element).closest<HTMLAnchorElement>("a[target=_top]");
  if (link && !(altKey || ctrlKey || metaKey || shiftKey))
    parent.postMessage({ message: "link", value: link.href, secret }, "*");
}

/** Applies a theme; any other value follows the reader's system. */
function wear(theme: unknown): void {
  if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
  else if (theme === "auto") delete root.dataset["theme"];
}
