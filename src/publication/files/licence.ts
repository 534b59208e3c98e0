/** The URL of a licence's text, by its SPDX identifier. */
export function licenceAddress(id: string): string {
  const [, terms, version] = /^CC-([A-Z-]+)-(\d\.\d)$/.exec(id) ?? [];
  if (terms) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  if (id === "CC0-1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  return `https://spdx.org/licenses/${id}.html`;
}

/** The usual name of a licence: CC BY 4.0. */
export function licenceName(id: string): string {
  return id.startsWith("CC") ? id.replace("CC-", "CC ").replace(/-(\d)/, " $1") : id;
}
