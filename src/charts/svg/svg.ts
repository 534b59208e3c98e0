/** Attributes of an element; null leaves one out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

const shortest = new Intl.NumberFormat("en", { maximumFractionDigits: 2, useGrouping: false, signDisplay: "negative" });

/**
 * A number as short as a drawing needs it: at most two decimals, no zeros around them (0.50 is `.5`). Throws on NaN and
 * infinity.
 */
export function short(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a drawing cannot hold ${value}`);
  return shortest.format(value).replace(/^(-?)0\./, "$1.");
}

/** Text made safe between tags and inside double quotes. */
export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** An element as text. Children are markup already; text goes through `escape` first. Numbers are shortened. */
export function element(name: string, attributes: Attributes, children = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== "")
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? short(value) : escape(value!)}"`)
    .join("");
  return children === "" ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/** Path data with its numbers shortened: path`M${x} ${y}h${length}`. */
export function path(commands: TemplateStringsArray, ...numbers: number[]): string {
  return commands.reduce((data, command, i) => data + short(numbers[i - 1]!) + command);
}
