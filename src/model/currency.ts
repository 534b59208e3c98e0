/**
 * Signs of currencies in English, as Unicode's data has them (CLDR 46), where fonts have them. All others are written
 * with their codes.
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

/** The sign of a currency: "$", "CA$"; its code where it has none: "RUB". */
export function currencySign(code: string): string {
  return signs[code] ?? code;
}

/** The code of the currency that has this sign: "INR" for "₹". Undefined where none has. */
export function currencyOf(sign: string): string | undefined {
  return Object.keys(signs).find((code) => signs[code] === sign);
}

/**
 * Whether two texts say the same amount, of which one may have the sign of its currency and the other its code: "$5",
 * "5 USD".
 */
export function sameAmount(a: string, b: string): boolean {
  return withCodes(a) === withCodes(b);
}

/** The text with the codes of its currencies behind it, in place of what stood beside each amount. */
function withCodes(text: string): string {
  const found = new Set<string>();
  const take = (code: string) => (found.add(code), "");
  const bare = Object.entries(signs)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .reduce((rest, [code, sign]) => rest.replaceAll(sign, () => take(code)), text)
    .replace(/\b[A-Z]{3}\b/g, (word) => (isCurrency(word) ? take(word) : word));
  return [...bare.split(/\s+/), ...found].filter((word) => word !== "").join(" ");
}
