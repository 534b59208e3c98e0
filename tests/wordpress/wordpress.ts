import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll } from "vitest";
import { findWordPress } from "../../src/cli/test/wordpress.ts";
import { endGroup, freePort } from "../browser/driving/processes.ts";

export type Role = "administrator" | "author";

/** A WordPress that was just installed, with one administrator and one author. */
export interface Blog {
  /** Such as "WordPress 6.1.9 (Debian 6.1.9+dfsg1-0+deb12u1), theme Twenty Twenty-Three, PHP 8.2.36". */
  version: string;
  /**
   * Publishes a post as the block editor does, with all filters that its author's rights bring. Returns the address of
   * its page.
   */
  publish(role: Role, content: string): Promise<string>;
}

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Runs a WordPress for the tests of one file. `embedsPort` is the port at which it may look up embeds on this machine.
 */
export function useWordPress(embedsPort: () => number): () => Blog {
  let blog: Blog & { end(): void };
  beforeAll(async () => void (blog = await start(embedsPort())));
  afterAll(() => blog?.end());
  return () => blog;
}

/** Starts a database and a server of PHP's own in an empty folder, which goes with them. */
async function start(embedsPort: number): Promise<Blog & { end(): void }> {
  const { found, missing } = findWordPress();
  if (!found) throw new Error(`Missing are ${missing.join("; ")}. npm test -- --wordpress installs and fetches them.`);
  const folder = mkdtempSync(join(tmpdir(), "muster-wordpress-"));
  const [root, data, socket] = [
    join(folder, "unpacked/usr/share/wordpress"),
    join(folder, "data"),
    join(folder, "socket"),
  ];
  const started: ChildProcess[] = [];
  const endAll = () => {
    started.forEach(endGroup);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  const end = () => {
    process.off("exit", endAll);
    endAll();
  };
  process.once("exit", endAll);
  try {
    for (const path of found.packages) execFileSync("dpkg-deb", ["--extract", path, join(folder, "unpacked")]);
    // The package leaves its configuration to the administrator of the machine.
    cpSync(file("wp-config.php"), join(root, "wp-config.php"));
    mkdirSync(join(root, "wp-content/mu-plugins"));
    cpSync(file("must-use.php"), join(root, "wp-content/mu-plugins/must-use.php"));

    const user = process.getuid?.() === 0 ? ["--user=root"] : [];
    execFileSync(
      found.databaseSetup,
      ["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db", ...user],
      { stdio: "ignore" },
    );
    started.push(
      spawn(
        found.database,
        [
          "--no-defaults",
          `--datadir=${data}`,
          `--socket=${socket}`,
          "--skip-networking",
          `--pid-file=${join(folder, "pid")}`,
          ...user,
        ],
        { stdio: "ignore", detached: true },
      ),
    );
    await until(() => existsSync(socket), started[0]!, "MariaDB");

    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      WORDPRESS_DATABASE: socket,
      WORDPRESS_ADDRESS: address,
      WORDPRESS_EMBEDS_PORT: `${embedsPort}`,
      PHP_CLI_SERVER_WORKERS: "3",
    };
    const installed = JSON.parse(execFileSync(found.php, [file("install.php"), root], { env, encoding: "utf8" })) as {
      version: string;
      theme: string;
      php: string;
      passwords: Record<Role, string>;
    };
    started.push(spawn(found.php, ["-S", `127.0.0.1:${port}`, "-t", root], { env, stdio: "ignore", detached: true }));
    await until(async () => (await fetch(address).catch(() => null)) !== null, started[1]!, "PHP");

    const [, debian] = /^wordpress_([^_]+)/.exec(
      basename(found.packages.find((path) => basename(path).startsWith("wordpress_"))!),
    )!;
    const publish = async (role: Role, content: string) => {
      const authorization = `Basic ${Buffer.from(`${role}:${installed.passwords[role]}`).toString("base64")}`;
      const body = JSON.stringify({ title: "A post", content, status: "publish" });
      const response = await fetch(`${address}/?rest_route=/wp/v2/posts`, {
        method: "POST",
        headers: { authorization, "content-type": "application/json" },
        body,
      });
      const answer = (await response.json()) as { link: string; message?: string };
      if (!response.ok) throw new Error(`WordPress: ${answer.message}`);
      return answer.link;
    };
    return {
      version: `WordPress ${installed.version} (Debian ${debian}), theme ${installed.theme}, PHP ${installed.php}`,
      publish,
      end,
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** Waits until something has started. Throws where it has ended. */
async function until(condition: () => boolean | Promise<boolean>, process: ChildProcess, name: string): Promise<void> {
  while (!(await condition())) {
    if (process.exitCode !== null || process.signalCode !== null)
      throw new Error(`${name} ended before it could be asked for anything.`);
    await wait(50);
  }
}
