/**
 * Formats a number as short as a drawing needs it: at most two decimals, no superfluous zeros (0.50 is `.5`). Throws on
 * NaN and infinity.
 */
export function short(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a drawing cannot hold ${value}`);
  // A tie such as 1.005, which binary numbers miss by a hair, is rounded up as in decimal arithmetic.
  const hundredths = Math.round(Math.abs(value) * 100 * (1 + 1e-14));
  const text = String(hundredths / 100);
  return `${value < 0 && hundredths > 0 ? "-" : ""}${text.startsWith("0.") ? text.slice(1) : text}`;
}

/** Path data with its numbers shortened: path`M${x} ${y}h${length}`. */
export function path(commands: TemplateStringsArray, ...numbers: number[]): string {
  return commands.reduce((data, command, i) => data + short(numbers[i - 1]!) + command);
}
