/**
 * English currency symbols from Unicode's CLDR 46, if the fonts have them. All other currencies are written with their
 * codes.
 */
const signs: Readonly<Record<string, string>> = {
  ...{ AUD: "A$", BRL: "R$", CAD: "CA$", CNY: "CN¥", EUR: "€", GBP: "£", HKD: "HK$", INR: "₹", JPY: "¥" },
  ...{ MXN: "MX$", NZD: "NZ$", TWD: "NT$", USD: "$", XCD: "EC$" },
};

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Whether this is the code of a currency (ISO 4217): RUB. */
export function isCurrency(code: string): boolean {
  return codes.has(code);
}

/** The symbol of a currency: "$", "CA$"; its code if it has none: "RUB". */
export function currencySign(code: string): string {
  return signs[code] ?? code;
}

/** The code of the currency with this symbol: "INR" for "₹". Undefined if there is none. */
export function currencyOf(sign: string): string | undefined {
  return Object.keys(signs).find((code) => signs[code] === sign);
}

/**
 * Whether two texts give the same amount, one perhaps with the symbol of its currency and the other with its code:
 * "$5", "5 USD".
 */
export function sameAmount(a: string, b: string): boolean {
  return withCodes(a) === withCodes(b);
}

/** Moves currencies to the end of a text, as codes. */
function withCodes(text: string): string {
  const found = new Set<string>();
  const take = (code: string) => (found.add(code), "");
  const bare = Object.entries(signs)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .reduce((rest, [code, sign]) => rest.replaceAll(sign, () => take(code)), text)
    .replace(/\b[A-Z]{3}\b/g, (word) => (isCurrency(word) ? take(word) : word));
  return [...bare.split(/\s+/), ...found].filter((word) => word !== "").join(" ");
}
