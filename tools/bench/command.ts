import { spawn } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { text } from "node:stream/consumers";
import { watchTree } from "./process-tree.ts";

/** The cost of a command, with all processes that it started. */
export interface CommandCost {
  seconds: number;
  /** Processor time of all threads of all its processes, in seconds. */
  processor: number;
  /** Peak resident memory of all its processes together, or null if the system does not report it. */
  megabytes: number | null;
  /** The share of the machine's processor time that other processes used meanwhile, 0 to 1. */
  otherWork: number;
}

/**
 * Runs Node with arguments in a folder, in a clean environment, and measures it. Throws with its output if it fails.
 */
export async function commandCost(args: readonly string[], folder: string): Promise<CommandCost> {
  const [start, busyBefore] = [performance.now(), busySeconds()];
  // Node reports the processor time of its own process only; the shell reports that of its children.
  const child = spawn("sh", ["-c", '"$@"; status=$?; times >&3; exit $status', "sh", process.execPath, ...args], {
    cwd: folder,
    env: cleanEnvironment(),
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on("close", resolve).on("error", reject));
  const tree = watchTree(child.pid!);
  const [out, errors, times] = await Promise.all(
    [child.stdout, child.stderr, child.stdio[3] as NodeJS.ReadableStream].map((stream) => text(stream!)),
  );
  const status = await ended;
  const seconds = (performance.now() - start) / 1000;
  const sampled = tree.end();
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed in ${folder}.\n${out}${errors}`);
  // Both are lower bounds: the shell misses processes that nobody waited for, samples miss short ones.
  const processor = Math.max(childSeconds(times!), sampled.processor);
  return {
    seconds,
    processor,
    megabytes: sampled.megabytes,
    otherWork: Math.max(0, (busySeconds() - busyBefore - processor) / (seconds * availableParallelism())),
  };
}

/** Variables that npm, `run.mjs` and tests set for their own child processes. */
const ours =
  /^(npm_(lifecycle|package)_|npm_config_local_prefix$|MALLOC_|NODE_(COMPILE_CACHE|ENV|OPTIONS)$|ASTRO_|VITEST)/;

/** The environment for a command of another project, with telemetry off. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: "1", OBSERVABLE_TELEMETRY_DISABLE: "true" };
}

/** The processor time of children in seconds, from the second line of the output of the shell's `times` (POSIX). */
export function childSeconds(times: string): number {
  return [...(times.split("\n")[1] ?? "").matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** The processor time of all processes since the machine started, in seconds. */
function busySeconds(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0) / 1000;
}
