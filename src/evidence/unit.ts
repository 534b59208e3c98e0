/** Units that are measured or computed, and may have decimals: shares, durations, lengths, weights, money, rates. */
const measured = [
  /^(percent|times|index|ratio)$/,
  /^(years|months|weeks|days|hours|minutes|seconds)$/,
  /^(mm|cm|m|km|g|kg|t|tonnes|litres|hectares|degrees)$/,
  /^[A-Z]{3}\b/,
  / per /,
];

/** Whether values in this unit are whole numbers, as what is counted is: there is no half person. */
export function isWhole(unit: string): boolean {
  return unit !== "" && !measured.some((pattern) => pattern.test(unit));
}
