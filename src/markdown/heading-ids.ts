/**
 * Returns a function that makes ids of headings, as they were typed: of their words, and unique in a text. `taken` are
 * ids that the page uses itself.
 */
export function headingIds(taken: Iterable<string>): (heading: string) => string {
  const ids = new Set(taken);
  return (heading) => {
    const words = heading
      .replace(/:(?:cite|n|term|w)(?:\[([^\]]*)\])?\{[^}]*\}/g, "$1")
      .normalize("NFKD")
      .toLowerCase();
    const base =
      words
        .replace(/[’'\u0300-\u036f]/g, "")
        .replace(/[^\p{L}\p{N}]+/gu, "-")
        .replace(/^-|-$/g, "") || "section";
    let id = base;
    for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
    ids.add(id);
    return id;
  };
}
