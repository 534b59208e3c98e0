import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

/** The machine that figures belong to, and how busy it is now, as a sentence. */
export function machine(): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `Machine: ${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, ${memory} GB, ${process.platform}; Node ${process.versions.node}; load at the start ${loadavg()[0]!.toFixed(1)}.`;
}
