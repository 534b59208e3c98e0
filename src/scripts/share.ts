/*
 * For articles: a button for the ways to share that the reader's device has, or, where it has none, for copying the link;
 * and a report of an error that names the words which the reader has selected. Without this script there is a link to
 * mail the article, its address to copy, and a report in which the reader writes the sentence.
 */

/** The most words that a link to a passage repeats at its beginning and at its end, and the most letters of a report. */
const [mostWords, mostLetters] = [5, 300];

const { share = "", copy = "", copied = "" } = document.currentScript?.dataset ?? {};
const place = document.querySelector(".share dd");
const report = document.querySelector<HTMLAnchorElement>(".after .report");
const page = document.querySelector<HTMLLinkElement>("link[rel=canonical]")!.href;
const plain = report?.href ?? "";
let words = "";

addButton();
// A press on a link clears the selection in some browsers, so it is read before.
report?.addEventListener("pointerdown", select);
report?.addEventListener("focus", select);

function addButton(): void {
  const canShare = "share" in navigator;
  if (!place || (!canShare && !("clipboard" in navigator))) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = canShare ? share : copy;
  button.addEventListener("pointerdown", select);
  button.addEventListener("click", () => {
    const url = page + passage();
    if (canShare) navigator.share({ title: document.querySelector("h1")!.textContent!, url }).catch(() => {});
    else void navigator.clipboard.writeText(url).then(() => (button.textContent = copied));
  });
  place.prepend(button, " ");
}

/** Takes the selected words of the article into the links. */
function select(): void {
  const selection = getSelection();
  const within = selection?.anchorNode?.parentElement?.closest("article");
  words = within ? selection!.toString().replace(/\s+/g, " ").trim() : "";
  if (!report) return;
  const url = encodeURIComponent(page);
  report.href = plain.replace(url, encodeURIComponent(page + passage()));
  if (words && plain.startsWith("mailto:")) report.href += encodeURIComponent(`“${words.slice(0, mostLetters)}”\r\n`);
}

/** The end of a URL that leads to the selected words (text fragments, WICG); empty without a selection. */
function passage(): string {
  const all = words.split(" ");
  if (words.length < 3) return "";
  const parts = all.length > 2 * mostWords ? [all.slice(0, mostWords), all.slice(-mostWords)] : [all];
  return `#:~:text=${parts.map((part) => encodeURIComponent(part.join(" ")).replace(/-/g, "%2D")).join(",")}`;
}
