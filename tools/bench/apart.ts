import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/**
 * Runs a file of this folder in a process of its own, given a value in JSON, and returns the value in JSON that it
 * wrote to channel 3, with the options of this one, so that its time and memory are nobody else's. Throws when it
 * fails.
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
