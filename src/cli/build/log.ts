import type { AstroLoggerDestination, AstroLoggerMessage } from "astro";

/** What Astro has said in this process; `listening` tells that it speaks to us and not to its own logger. */
export const astroLog = { connected: false, errors: [] as string[], warnings: [] as string[] };

/**
 * Where Astro's messages go during a build. Astro reports some failures as a mere message and ends with success, so
 * errors are collected to be judged. The rest of its talk is dropped.
 */
export default function destination(): AstroLoggerDestination {
  astroLog.connected = true;
  return {
    write({ level, label, message }: AstroLoggerMessage) {
      const text = label ? `[${label}] ${message}` : message;
      if (level === "error") astroLog.errors.push(text);
      if (level === "warn") astroLog.warnings.push(text);
    },
  };
}
