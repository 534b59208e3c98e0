import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/**
 * Runs a file of this folder in a process of its own, with a JSON value as input and the options of this process, and
 * returns the JSON value that it wrote to channel 3, so that its time and memory can be measured separately. Throws if
 * it fails.
 */
export async function apart<Result>(file: string, given: object): Promise<Result> {
  const child = spawn(process.execPath, [...process.execArgv, join(import.meta.dirname, file), JSON.stringify(given)], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const result = await text(child.stdio[3] as NodeJS.ReadableStream);
  if ((await ended) !== 0) throw new Error(`${file} failed. What it wrote above tells why.`);
  return JSON.parse(result) as Result;
}
