import type { Options } from "./options.ts";

/** An element with a class and a text. */
export const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, className = "", text = "") => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

/** A button that does something. */
export const button = (text: string, click: () => void) => {
  const made = element("button", "", text);
  made.type = "button";
  made.addEventListener("click", click);
  return made;
};

/** Options of a list, in groups with headings; `format` writes how many values each leaves. */
export function optionElements(options: Options, format: (count: number) => string): HTMLElement[] {
  return options.flatMap(({ heading, options: own }) => {
    const made = own.map(({ value, name, count }) => {
      const option = element("option", "", `${name} (${format(count)})`);
      option.value = value;
      return option;
    });
    if (heading === "") return made;
    const group = element("optgroup");
    group.label = heading;
    group.append(...made);
    return [group];
  });
}

/** Offers a text as a file. */
export function save(name: string, type: string, text: string): void {
  const link = element("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
