import { spawn } from "node:child_process";
import { join } from "node:path";
import { project } from "../../src/cli/project.ts";

/** A running `npm run dev`: its address without a slash at the end, what it printed, and a way to end it. */
export interface DevServer {
  address: string;
  printed(): string;
  close(): Promise<void>;
}

/**
 * Starts `npm run dev` for a publication, at a port or the first free one from 4801 on, and waits until it tells its
 * address. Throws where it ends before.
 */
export async function startDev(publication: string, port = 4801): Promise<DevServer> {
  // Astro leaves its pages out where it believes that a test runs it.
  const { VITEST: _, ...env } = process.env;
  const args = [join(project, "src/cli/run.mjs"), "dev", "--port", String(port), "--publication", publication];
  const child = spawn(process.execPath, args, { env: { ...env, ASTRO_DEV_BACKGROUND: "0" } });
  let printed = "";
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (text: unknown) => {
      printed += String(text);
      const found = /http:\/\/localhost:\d+(?=\/\n)/.exec(printed);
      if (found) resolve(found[0]);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    void ended.then(() => reject(new Error(`npm run dev ended.\n${printed}`)));
  });
  return { address, printed: () => printed, close: async () => (child.kill(), ended) };
}
