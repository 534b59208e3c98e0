import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

/** Describes the machine and its current load in one line. */
export function machine(): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `Machine: ${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, ${memory} GB, ${process.platform}; Node ${process.versions.node}; load at the start ${loadavg()[0]!.toFixed(1)}.`;
}
