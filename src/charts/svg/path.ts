const shortest = new Intl.NumberFormat("en", { maximumFractionDigits: 2, useGrouping: false, signDisplay: "negative" });

/**
 * Formats a number as short as a drawing needs it: at most two decimals, no superfluous zeros (0.50 is `.5`). Throws on
 * NaN and infinity.
 */
export function short(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a drawing cannot hold ${value}`);
  return shortest.format(value).replace(/^(-?)0\./, "$1.");
}

/** Path data with its numbers shortened: path`M${x} ${y}h${length}`. */
export function path(commands: TemplateStringsArray, ...numbers: number[]): string {
  return commands.reduce((data, command, i) => data + short(numbers[i - 1]!) + command);
}
