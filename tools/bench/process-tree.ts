import { readdirSync, readFileSync } from "node:fs";

/** The cost of a process and its descendants, as far as it was sampled. */
interface DistinctTexts {
  /** Processor time, in seconds. */
  processor: number;
  /** Peak resident memory of all together, or null if the system does not report it. */
  megabytes: number | null;
}

/** Samples a process and its descendants every 50 ms until `end` is called. Needs the `/proc` of Linux. */
export function watchTree(root: number): { end(): DistinctTexts } {
  const processor = new Map<number, number>();
  let peak = 0;
  const look = () => {
    let now = 0;
    for (const pid of tree(root)) {
      const seen = processOf(pid);
      if (!seen) continue;
      processor.set(pid, seen.processor);
      now += seen.megabytes;
    }
    peak = Math.max(peak, now);
  };
  const timer = setInterval(look, 50);
  return {
    end() {
      clearInterval(timer);
      look();
      return {
        processor: [...processor.values()].reduce((sum, seconds) => sum + seconds, 0),
        megabytes: peak || null,
      };
    },
  };
}

/** The ids of a process and its descendants; only the first if the system does not report them. */
function tree(pid: number): number[] {
  const tasks = readable(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  const children = tasks.flatMap(
    (task) => readable(() => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8")) ?? "",
  );
  return [
    pid,
    ...children
      .join(" ")
      .split(" ")
      .filter(Boolean)
      .flatMap((child) => tree(Number(child))),
  ];
}

/** Processor time and memory of a process, or null if it has ended or the system does not report them. */
function processOf(pid: number): { processor: number; megabytes: number } | null {
  return readable(() => {
    // The name in parentheses may hold anything; ticks are hundredths of a second.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
    const [, kilobytes = "0"] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return { processor: (Number(fields[11]) + Number(fields[12])) / 100, megabytes: Number(kilobytes) / 1024 };
  });
}

/** Returns what `read` returns, or null if the process has ended. */
function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
