// Filters the entries of a long list by their words; groups without matches are hidden. Labels come from the attributes
// of the script element. Without the script the whole list is shown.
const { find = "", found = "", none = "" } = (document.currentScript as HTMLScriptElement).dataset;
const number = new Intl.NumberFormat(document.documentElement.lang).format;
const groups = [...document.querySelectorAll<HTMLElement>("main > section")].map((section) => ({
  section,
  letters: section.querySelector<HTMLElement>(".letters"),
  entries: [...section.querySelectorAll<HTMLElement>(":scope > ul:last-child > li")].map((entry) => ({
    entry,
    text: entry.textContent!.toLowerCase(),
  })),
}));
const all = groups.reduce((sum, { entries }) => sum + entries.length, 0);

const bar = document.createElement("p");
bar.className = "find-bar";
const label = document.createElement("label");
const input = document.createElement("input");
const status = document.createElement("output");
input.type = "search";
label.append(`${find} `, input);
bar.append(label, status);
document.querySelector(".list-index")!.after(bar);

input.addEventListener("input", () => {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { section, letters, entries } of groups) {
    let shown = 0;
    for (const { entry, text } of entries) {
      entry.hidden = !words.every((word) => text.includes(word));
      if (!entry.hidden) shown += 1;
    }
    section.hidden = shown === 0;
    if (letters) letters.hidden = words.length > 0;
    count += shown;
  }
  status.textContent =
    words.length === 0 ? "" : count === 0 ? none : found.replace("{n}", number(count)).replace("{all}", number(all));
});
