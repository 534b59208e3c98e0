/** Where a command writes what people and programs read. */
export interface Output {
  /** Progress and results, for people. */
  say(text: string): void;
  /** What went wrong. */
  warn(text: string): void;
}

/** The terminal: progress on standard output, failures on standard error. */
export const terminal: Output = {
  say: (text) => void process.stdout.write(`${text}\n`),
  warn: (text) => void process.stderr.write(`${text}\n`),
};

/**
 * The same without progress, for commands that print JSON: standard output then holds one JSON text and nothing else.
 */
export function silent(output: Output): Output {
  return { ...output, say: () => {} };
}

/** Prints to the terminal. */
export function say(text: string): void {
  terminal.say(text);
}

/** Ends quietly when whoever reads the output has stopped reading, as `npm run check | head` does. */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}
