/** The option `--port` of a command that serves. */
export function portOption(usual: number) {
  return {
    type: "string",
    value: "PORT",
    help: `the port to serve at; ${usual} by default, or the next one that is free`,
  } as const;
}

/** Parses a port. Throws if it is not one. */
export function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new Error(`--port ${text} is not a port. Give a number from 0 to 65535, such as 4321.`);
  return port;
}
