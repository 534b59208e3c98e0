/** Units that count whole things; every other unit is measured and may have decimals. */
const counted: ReadonlySet<string> = new Set([
  "people",
  "deaths",
  "countries",
  "contracts",
  "records",
  "cases",
  "votes",
  "entries",
  "complaints",
  "agencies",
]);

/** Whether values in this unit are whole numbers: there is no half person. */
export function isWhole(unit: string): boolean {
  return counted.has(unit);
}
