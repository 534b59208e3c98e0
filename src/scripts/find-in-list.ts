// Filters the entries of a long list by their words, and by what readers choose of the attributes that the script
// element names; groups without matches are hidden. Labels come from the attributes of the script element. Without the
// script the whole list is shown.
const {
  find = "",
  found = "",
  none = "",
  all: every = "",
  choices = "{}",
} = (document.currentScript as HTMLScriptElement).dataset;
const number = new Intl.NumberFormat(document.documentElement.lang).format;
/** Digits without the signs that group them, so that 1,500 is found as 1500 and as 1 500. */
const plain = (text: string) => text.toLowerCase().replace(/(\d)[,.\s](?=\d{3}(?!\d))/g, "$1");
const groups = [...document.querySelectorAll<HTMLElement>("main > section")].map((section) => ({
  section,
  letters: section.querySelector<HTMLElement>(".letters"),
  entries: [...section.querySelectorAll<HTMLElement>(":scope > ul:last-child > li")].map((entry) => ({
    entry,
    text: plain(entry.textContent!),
    things: [...entry.querySelectorAll<HTMLElement>("li")],
  })),
}));
const all = groups.reduce((sum, { entries }) => sum + entries.length, 0);

const bar = document.createElement("p");
bar.className = "find-bar";
const labelled = (text: string, control: HTMLElement) => {
  const label = document.createElement("label");
  label.append(`${text} `, control);
  return label;
};
const input = document.createElement("input");
const status = document.createElement("output");
input.type = "search";

const valuesOf = (thing: HTMLElement, name: string) => thing.dataset[name]?.split("|") ?? [];
const selects = Object.entries(JSON.parse(choices) as Record<string, string>).map(([name, title]) => {
  const select = document.createElement("select");
  const things = groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.things));
  const options = [...new Set(things.flatMap((thing) => valuesOf(thing, name)))];
  options.sort(new Intl.Collator(document.documentElement.lang, { numeric: true }).compare);
  select.append(new Option(every, ""), ...options.map((option) => new Option(option, option)));
  return { name, select, label: labelled(title, select) };
});
bar.append(labelled(find, input), ...selects.map(({ label }) => label), status);
document.querySelector(".list-index")!.after(bar);

const filter = () => {
  const words = plain(input.value).split(/\s+/).filter(Boolean);
  const chosen = selects.filter(({ select }) => select.value !== "");
  let count = 0;
  for (const { section, letters, entries } of groups) {
    let shown = 0;
    for (const { entry, text, things } of entries) {
      let left = chosen.length === 0 ? 1 : 0;
      for (const thing of things) {
        thing.hidden = !chosen.every(({ name, select }) => valuesOf(thing, name).includes(select.value));
        if (!thing.hidden) left += 1;
      }
      entry.hidden = left === 0 || !words.every((word) => text.includes(word));
      if (!entry.hidden) shown += 1;
    }
    section.hidden = shown === 0;
    if (letters) letters.hidden = words.length > 0;
    count += shown;
  }
  status.textContent =
    words.length + chosen.length === 0
      ? ""
      : count === 0
        ? none
        : found.replace("{n}", number(count)).replace("{all}", number(all));
};
bar.addEventListener("input", filter);
