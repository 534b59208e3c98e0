/** Where a command writes its output. */
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

/** The same without progress, for commands that print JSON: standard output then contains only that. */
export function silent(output: Output): Output {
  return { ...output, say: () => {} };
}

/** Prints to the terminal. */
export function say(text: string): void {
  terminal.say(text);
}

/** Opens a line that shows progress: replaced in a terminal, where `end` removes it; one after another elsewhere. */
export function openProgress(): { show(text: string): void; end(): void } {
  if (!process.stdout.isTTY) return { show: say, end: () => {} };
  const clear = "\r\x1b[K";
  return {
    show: (text) => void process.stdout.write(`${clear}${text}`),
    end: () => void process.stdout.write(clear),
  };
}

/** Exits quietly when the reader of the output closes it, as in `npm run check | head`. */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}
