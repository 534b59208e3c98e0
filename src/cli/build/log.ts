import type { AstroLoggerDestination, AstroLoggerMessage } from "astro";

/** Astro's messages in this process; `connected` is true once Astro uses this logger instead of its own. */
export const astroLog = { connected: false, errors: [] as string[], warnings: [] as string[] };

/**
 * A destination for Astro's log during a build. Astro reports some failures as mere messages and exits successfully, so
 * errors are collected and judged. All other messages are dropped.
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
