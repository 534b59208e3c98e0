import type { Command } from "./command.ts";
import { endWithReader, terminal } from "./output.ts";

/**
 * Runs a command as a program: exits with its status, or prints what went wrong and exits with 1. `--help` prints its
 * help. Stack traces are printed only if MUSTER_DEBUG is set.
 */
export async function main({ help, run }: Command, args: string[]): Promise<never> {
  endWithReader();
  try {
    if (args.some((arg) => arg === "--help" || arg === "-h")) {
      terminal.say(help);
      process.exit(0);
    }
    process.exit(await run(args));
  } catch (error) {
    terminal.warn(explain(error));
    process.exit(1);
  }
}

const advice: [RegExp, string][] = [
  [/ENOSPC|EDQUOT|no space left|quota exceeded/i, "The disk is full. Make room, then run the command again."],
  [/EACCES|EPERM|EROFS/, "This may not be read or written. Change its permissions, or build elsewhere with --out."],
  [/EBUSY|EXDEV/, "This folder is in use, or a disk of its own. Build elsewhere with --out."],
  [
    /^(Unknown option|Unexpected argument)/,
    "Options follow two dashes, as in: npm run build -- --force. The options of a command: npm run build -- --help",
  ],
];

/** Explains an error: what happened, and what to do about it. */
export function explain(error: unknown): string {
  if (process.env.MUSTER_DEBUG) return String((error as Error)?.stack ?? error);
  const { message = String(error), hint = "" } = error as { message?: string; hint?: string };
  const [, known] = advice.find(([pattern]) => pattern.test(message)) ?? [];
  // The stack trace does not help with a full disk.
  if (known) return `${message.split("\n", 1)[0]}\n${known}`;
  const words = message
    .split("\n")
    .filter((line) => !/^\s+at /.test(line))
    .join("\n");
  return [words, hint, "(MUSTER_DEBUG=1 shows where in the code.)"].filter(Boolean).join("\n");
}
