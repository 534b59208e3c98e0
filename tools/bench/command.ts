import { spawn } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { text } from "node:stream/consumers";
import { watchTree } from "./process-tree.ts";

/** What a command took, with all processes that it started. */
export interface CommandCost {
  seconds: number;
  /** Processor time of all threads of all its processes, in seconds. */
  processor: number;
  /** The most memory that its processes held at a time, or null where the system does not tell. */
  megabytes: number | null;
  /** The share of the machine's processor time that went to other processes meanwhile, 0 to 1. */
  otherWork: number;
}

/**
 * Runs Node with arguments in a folder and measures it. The environment is this one without what belongs to the
 * processes that started this one. Throws with its output when it fails.
 */
export async function commandCost(args: readonly string[], folder: string): Promise<CommandCost> {
  const [start, busyBefore] = [performance.now(), busySeconds()];
  // The shell tells what its children took; Node tells that of itself alone.
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
  // Neither counts all: the shell misses processes for which nobody waited, samples miss what is short.
  const processor = Math.max(childSeconds(times!), sampled.processor);
  return {
    seconds,
    processor,
    megabytes: sampled.megabytes,
    otherWork: Math.max(0, (busySeconds() - busyBefore - processor) / (seconds * availableParallelism())),
  };
}

/** What npm, `run.mjs` and tests set for the processes that they start, and nobody else's processes should have. */
const ours =
  /^(npm_(lifecycle|package)_|npm_config_local_prefix$|MALLOC_|NODE_(COMPILE_CACHE|ENV|OPTIONS)$|ASTRO_|VITEST)/;

/** The environment for a command that is not part of this project; what would report its use elsewhere is off. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: "1", OBSERVABLE_TELEMETRY_DISABLE: "true" };
}

/** The processor time of children, as `times` of POSIX prints it in its second line, in seconds. */
export function childSeconds(times: string): number {
  return [...(times.split("\n")[1] ?? "").matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** The processor time that all processes have had since the machine started, in seconds. */
function busySeconds(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0) / 1000;
}
