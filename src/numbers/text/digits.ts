/** The digit 0 in scripts whose digits 0 to 9 are contiguous in Unicode. */
const zeros =
  "\u0660\u06F0\u07C0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66\u0E50\u0ED0\u0F20\u1040\u17E0\uFF10";

/** Replaces the digits of every script with 0 to 9; offsets stay the same. */
export function plainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = [...zeros].find((sign) => code >= sign.charCodeAt(0) && code < sign.charCodeAt(0) + 10);
    return zero === undefined ? digit : String(code - zero.charCodeAt(0));
  });
}

/**
 * The precision of a number: a unit of its last decimal, else of its last non-zero digit ("1,500" is given in
 * hundreds), but not coarser than a fifth of it ("20,000" is given in thousands).
 */
export function precision(value: number, decimals: number, scale: number): number {
  if (decimals > 0 || value === 0) return scale * 10 ** -decimals;
  let power = 1;
  while (value % (power * 10) === 0) power *= 10;
  for (; power > 1; power /= 10) {
    for (const step of [power, power / 2]) if (step <= value / 5) return step;
  }
  return 1;
}

/** Whether two numbers are equal, apart from floating-point errors. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1e-3, Math.abs(a), Math.abs(b));
}
