/** One rule of a `_headers` file: response headers for the paths that match. */
export interface HeaderRule {
  matches: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Parses a `_headers` file in the format of Netlify and Cloudflare Pages: a path on its own line, in which `*` matches
 * anything and `:name` one segment, followed by indented lines `Name: value`. Lines that begin with `#` are comments.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.trim().startsWith("#")) continue;
    if (!/^\s/.test(line)) rules.push({ matches: patternOf(line.trim()), headers: [] });
    else {
      const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    }
  }
  return rules;
}

/** The headers for a path, which begins with a slash; those of all matching rules are combined. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found = rules.filter(({ matches }) => matches.test(path)).flatMap(({ headers }) => headers);
  const names = new Map(found.map(([name]) => [name.toLowerCase(), name]));
  return Object.fromEntries(
    [...names].map(([key, name]) => [
      name,
      found
        .filter(([other]) => other.toLowerCase() === key)
        .map(([, value]) => value)
        .join(", "),
    ]),
  );
}

function patternOf(path: string): RegExp {
  const parts = path
    .split(/(\*|:[A-Za-z]\w*)/)
    .map((part) => (part === "*" ? ".*" : part.startsWith(":") ? "[^/]+" : RegExp.escape(part)));
  return new RegExp(`^${parts.join("")}$`);
}
