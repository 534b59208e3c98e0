import type { PageScript } from "./engines.ts";

/** A script with its arguments as one expression of JavaScript, whose value is the result or a promise of it. */
export function callOf<A extends unknown[], T>(script: PageScript<A, T>, args: A): string {
  const source = typeof script === "string" ? `function () { ${script} }` : script.toString();
  return `(${source})(...${JSON.stringify(args)})`;
}
