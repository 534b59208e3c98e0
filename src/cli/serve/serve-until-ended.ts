import { say } from "../output.ts";
import { serve } from "./server.ts";

/**
 * Serves a built site until the process ends, and prints its URL and a hint. If the port is in use, takes the next free
 * one and says so. `path` is the page to open. Throws if no port is free.
 */
export async function serveUntilEnded({
  folder,
  port,
  path = "",
  hint,
}: {
  folder: string;
  port: number;
  path?: string;
  hint: string;
}): Promise<never> {
  const { address } = await serve(folder, { port });
  const taken = Number(new URL(address).port);
  if (port !== 0 && taken !== port) {
    say(
      `Port ${port} is in use by another program, so port ${taken} is used. To use ${port}, stop that program and run the command again; to choose another port: -- --port ${taken + 1}`,
    );
  }
  say(`\n  ${address}${path}\n\nCtrl+C ends it. ${hint}`);
  return new Promise(() => {});
}
