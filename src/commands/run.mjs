// The door to every command: `node src/commands/run.mjs <command> [options]`.
// Plain JavaScript for Node 20 with nothing installed: it installs what is missing, then runs `<command>.ts` with the
// Node that the project pins.
import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, isInstalled, rightNode } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, "../..");
const commands = ["start", "dev", "check", "build", "impact", "numbers:accept", "data:accept", "charts", "charts:accept", "test", "bench", "fonts", "atlas"];

/**
 * Installs if need be and runs one command.
 * @param {string} command
 * @param {string[]} args
 */
async function run(command, args) {
  if (!commands.includes(command)) throw new Error(`There is no command "${command}". There are: ${commands.join(", ")}.`);
  if (!isInstalled(project)) install(project);
  const node = rightNode(project);
  const name = `${command.replace(":", "-")}.ts`;
  const file = join(here, name);
  if (node !== process.execPath) return runWith(node, file, args);
  const [{ main }, { run }] = await Promise.all([import("./main.ts"), import(`./${name}`)]);
  return main(run, args);
}

/** Runs a file with another Node, passes signals on to it so that it can clean up, and exits as it does. */
function runWith(node, file, args) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}` };
  const child = spawn(node, [file, ...args], { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (status) => process.exit(status ?? 1));
}

try {
  await run(process.argv[2] ?? "", process.argv.slice(3));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
