import { chmodSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { findFirefox, findWebKit } from "../../../src/cli/test/engines.ts";
import { onPath, runs } from "../../../src/cli/test/executables.ts";
import { temporaryFolder } from "../folders.ts";

afterEach(() => vi.unstubAllEnvs());

/** A folder with an executable of each name, which prints what it is given to say and ends with a status. */
function executables(says: Record<string, string>, status = 0): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(says)) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${text}"\nexit ${status}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

test.skipIf(process.platform === "win32")("the first name that runs is taken, whatever the order of folders", () => {
  const [first, second] = [
    executables({ firefox: "Mozilla Firefox 150.0" }),
    executables({ "firefox-esr": "Mozilla Firefox 140.1esr" }),
  ];
  vi.stubEnv("PATH", [first, second].join(delimiter));
  expect(onPath(["firefox-esr", "firefox"])).toEqual([join(second, "firefox-esr"), join(first, "firefox")]);
  expect(findFirefox()).toBe(join(second, "firefox-esr"));
  vi.stubEnv("FIREFOX_PATH", join(first, "firefox"));
  expect(findFirefox()).toBe(join(first, "firefox"));
});

test.skipIf(process.platform === "win32")(
  "a stub that does not run, or says that it is something else, is no browser",
  () => {
    const folder = executables({ firefox: "Firefox can be installed with: snap install firefox" }, 1);
    expect(runs(join(folder, "firefox"), /firefox/i)).toBe(false);
    expect(runs(join(executables({ firefox: "busybox" }), "firefox"), /firefox/i)).toBe(false);
    expect(runs(join(folder, "no-such-file"), /firefox/i)).toBe(false);
  },
);

test("WebKit needs its driver, its browser and a display", () => {
  vi.stubEnv("PATH", temporaryFolder());
  expect(findWebKit()).toBe(null);
});
