import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "../../../src/cli/project.ts";
import { temporaryFolder, write } from "../folders.ts";

/** Serves a folder in a process of its own and waits for its address; ends it after `use`. */
async function serving(
  folder: string,
  port: number,
  use: (address: string, printed: string) => Promise<void>,
): Promise<void> {
  const script = `import { serveUntilEnded } from ${JSON.stringify(join(project, "src/cli/serve/serve-until-ended.ts"))};
    await serveUntilEnded({ folder: process.argv[1], port: Number(process.argv[2]), path: "page/", hint: "A hint." });`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script, folder, String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  let printed = "";
  await new Promise<void>((resolve) =>
    child.stdout.on("data", (text) => ((printed += String(text)).includes("A hint.") ? resolve() : undefined)),
  );
  try {
    await use(/http:\/\/localhost:\d+\/page\//.exec(printed)![0], printed);
  } finally {
    child.kill();
    await ended;
  }
}

test("a busy port is reported, with the one used instead and what to do; both servers keep running", async () => {
  const folder = temporaryFolder();
  write(folder, { "page/index.html": "the page" });
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.on("listening", resolve));
  const { port } = other.address() as AddressInfo;
  await serving(folder, port, async (first, printed) => {
    const used = Number(new URL(first).port);
    expect(printed).toContain(
      `Port ${port} is in use by another program, so port ${used} is used. To use ${port}, stop that program and run the command again; to choose another port: -- --port ${used + 1}\n`,
    );
    await serving(folder, used, async (second, printed) => {
      expect(printed).toContain(`Port ${used} is in use by another program`);
      for (const address of [first, second]) expect(await (await fetch(address)).text()).toBe("the page");
    });
    expect(await (await fetch(first)).text()).toBe("the page");
  });
  other.close();
});
