import { say } from "./output.ts";
import { portOf } from "./port.ts";
import { serve } from "./server.ts";

/**
 * Serves a built site until the process is ended, and prints its address and a hint. Where the port is in use, takes the next free one
 * and says so. `path` is the page to open. Throws where the port is none, or no port is free.
 */
export async function serveUntilEnded({ folder, port, path = "", hint }: { folder: string; port: string; path?: string; hint: string }): Promise<never> {
  const wanted = portOf(port);
  const { address } = await serve(folder, { port: wanted });
  const taken = Number(new URL(address).port);
  if (wanted !== 0 && taken !== wanted) {
    say(`Port ${wanted} is in use by another program, so port ${taken} is used. To have ${wanted}, end that program and run the command again; to choose another port: -- --port ${taken + 1}`);
  }
  say(`\n  ${address}${path}\n\nCtrl+C ends it. ${hint}`);
  return new Promise(() => {});
}
