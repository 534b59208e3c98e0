/**
 * Runs a command as a program: exits with the status it returns, or says what went wrong and exits with 1. Where in the
 * code that was, it says only when MUSTER_DEBUG is set.
 */
export async function main(run: (args: string[]) => Promise<number>, args: string[]): Promise<never> {
  try {
    process.exit(await run(args));
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

const advice: Record<string, string> = {
  ENOSPC: "The disk is full. Make room, then run the command again.",
  EDQUOT: "The disk quota is used up. Make room, then run the command again.",
  EACCES: "This may not be written or read. Change its rights, or build elsewhere with --out.",
  EPERM: "This may not be written or read. Change its rights, or build elsewhere with --out.",
  EROFS: "This disk is read-only. Build elsewhere with --out.",
  EBUSY: "This folder is in use, or a disk of its own. Build elsewhere with --out.",
  EXDEV: "This folder is a disk of its own and cannot be replaced at once. Build elsewhere with --out.",
};

/** What happened and what to do about it. */
export function explain(error: unknown): string {
  if (process.env.MUSTER_DEBUG) return String((error as Error)?.stack ?? error);
  const { message = String(error), hint, code = "" } = error as { message?: string; hint?: string; code?: string };
  const more = code.startsWith("ERR_PARSE_ARGS") || advice[code] ? "" : "(MUSTER_DEBUG=1 shows where in the code.)";
  return [message, hint, advice[code], more].filter(Boolean).join("\n");
}
