import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStaging, swap, tidy } from "../../../src/cli/build/staging.ts";
import { read, temporaryFolder, write } from "../folders.ts";

/** Number of a process that has ended. */
const dead = spawnSync(process.execPath, ["--version"]).pid;

const names = (folder: string) => readdirSync(folder).sort();

test("a build replaces the old folder whole and leaves nothing beside it", () => {
  const folder = temporaryFolder();
  const out = join(folder, "dist");
  write(out, { "old.html": "old", "a/old.html": "old" });
  const staging = openStaging(out);
  write(staging.site, { "new.html": "new" });
  write(staging.cache, { x: "x" });
  expect(read(out)).toEqual({ "old.html": "old", "a/old.html": "old" });
  staging.publish();
  expect(read(out)).toEqual({ "new.html": "new" });
  expect(names(folder)).toEqual(["dist"]);
});

test("a build that is given up leaves the old folder and nothing beside it", () => {
  const folder = temporaryFolder();
  const out = join(folder, "dist");
  write(out, { "old.html": "old" });
  const staging = openStaging(out);
  write(staging.site, { "new.html": "new" });
  staging.remove();
  staging.remove();
  expect(read(out)).toEqual({ "old.html": "old" });
  expect(names(folder)).toEqual(["dist"]);
});

test("the first build makes the folders above", () => {
  const out = join(temporaryFolder(), "deep/er/dist");
  const staging = openStaging(out);
  write(staging.site, { "new.html": "new" });
  staging.publish();
  expect(read(out)).toEqual({ "new.html": "new" });
});

test("what a killed build left is removed", () => {
  const folder = temporaryFolder();
  write(folder, { "dist/old.html": "old", [`.dist-${dead}-abc/site/half.html`]: "half", ".dist-notes/mine": "mine" });
  tidy(join(folder, "dist"));
  expect(read(join(folder, "dist"))).toEqual({ "old.html": "old" });
  expect(names(folder)).toEqual([".dist-notes", "dist"]);
});

test("a build killed between the two renames: the next one gives the old folder back", () => {
  const folder = temporaryFolder();
  write(folder, { [`.dist-${dead}-abc/aside-0/old.html`]: "old", [`.dist-${dead}-abc/site/new.html`]: "new" });
  tidy(join(folder, "dist"));
  expect(read(folder)).toEqual({ "dist/old.html": "old" });
});

test("of several old folders the one that was taken away last comes back", async () => {
  const folder = temporaryFolder();
  write(folder, { [`.dist-${dead}-aaa/x/old.html`]: "last", [`.dist-${dead}-bbb/aside-0/old.html`]: "before" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  renameSync(join(folder, `.dist-${dead}-aaa/x`), join(folder, `.dist-${dead}-aaa/aside-0`));
  tidy(join(folder, "dist"));
  expect(read(folder)).toEqual({ "dist/old.html": "last" });
});

test("the staging folder of a running build is left alone", () => {
  const folder = temporaryFolder();
  const alive = `.dist-${process.ppid}-abc`;
  write(folder, { [`${alive}/site/half.html`]: "half" });
  tidy(join(folder, "dist"));
  expect(names(folder)).toEqual([alive]);
});

test.runIf(process.platform === "linux")("a killed process that nobody has collected counts as ended", async () => {
  // The shell starts a child, then becomes a program that never asks after it; only then does the child end.
  const shell = spawn("sh", ["-c", "sleep 30 & echo $!; exec tail -f /dev/null"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  onTestFinished(() => void shell.kill());
  const zombie = String(await new Promise((resolve) => shell.stdout.once("data", resolve))).trim();
  await expect.poll(() => readFileSync(`/proc/${shell.pid}/comm`, "utf8")).toBe("tail\n");
  process.kill(Number(zombie));
  await expect.poll(() => readFileSync(`/proc/${zombie}/stat`, "utf8")).toMatch(/\) Z /);
  const folder = temporaryFolder();
  write(folder, { [`.dist-${zombie}-abc/aside-0/old.html`]: "old" });
  tidy(join(folder, "dist"));
  expect(read(folder)).toEqual({ "dist/old.html": "old" });
});

test("two builds at once: the last to finish stays, whole", () => {
  const folder = temporaryFolder();
  const out = join(folder, "dist");
  write(out, { "old.html": "old" });
  const [one, two] = [openStaging(out), openStaging(`${folder}/dist`)];
  write(one.site, { "a.html": "one", "one.html": "one" });
  write(two.site, { "a.html": "two", "two.html": "two" });
  two.publish();
  one.publish();
  expect(read(out)).toEqual({ "a.html": "one", "one.html": "one" });
  expect(names(folder)).toEqual(["dist"]);
});

test("two processes that keep replacing the same folder never mix files and never fail", async () => {
  const folder = temporaryFolder();
  const out = join(folder, "dist");
  const script = `
    import { writeFileSync, mkdirSync } from "node:fs";
    import { openStaging } from ${JSON.stringify(join(import.meta.dirname, "../../../src/cli/build/staging.ts"))};
    const [out, name] = process.argv.slice(1);
    for (let i = 0; i < 100; i++) {
      const staging = openStaging(out);
      mkdirSync(staging.site);
      for (const file of ["a", "b", name]) writeFileSync(staging.site + "/" + file, name);
      staging.publish();
    }`;
  const statuses = ["one", "two"].map((name) => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", script, out, name], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    return new Promise((resolve) => child.on("exit", resolve));
  });
  expect(await Promise.all(statuses)).toEqual([0, 0]);
  const files = read(out);
  const winner = files["a"] ?? "";
  expect(files).toEqual({ a: winner, b: winner, [winner]: winner });
  expect(names(folder)).toEqual(["dist"]);
});

test("where the new folder cannot be put in place, the old one comes back", () => {
  const folder = temporaryFolder();
  const out = join(folder, "dist");
  write(out, { "old.html": "old" });
  mkdirSync(join(folder, "work"));
  expect(() => swap(join(folder, "missing"), out, join(folder, "work"))).toThrow("ENOENT");
  expect(read(out)).toEqual({ "old.html": "old" });
});

/** Renames as Windows does while a program holds a folder open: not that folder, but what stands in it. */
const holding =
  (held: string): typeof renameSync =>
  (from, to) => {
    if (from === held || to === held) throw Object.assign(new Error("held"), { code: "EBUSY" });
    renameSync(from, to);
  };

test("a folder that a server holds open is filled with what is new", () => {
  const folder = temporaryFolder();
  const [out, site, work] = ["dist", "work/site", "work"].map((name) => join(folder, name)) as [string, string, string];
  write(folder, {
    "dist/old.html": "old",
    "dist/a/both.html": "old",
    "work/site/a/both.html": "new",
    "work/site/new.html": "new",
  });
  swap(site, out, work, holding(out));
  expect(read(out)).toEqual({ "a/both.html": "new", "new.html": "new" });
});

test.each([
  ["while the old entries went aside", { "entries/b.html": "old", "site/b.html": "new" }],
  ["while the new ones were put in", { "all-entries/a.html": "old", "all-entries/b.html": "old" }],
])("a build killed %s: the next one gives the old ones back", (_, left) => {
  const folder = temporaryFolder();
  const staging = Object.fromEntries(Object.entries(left).map(([path, text]) => [`.dist-${dead}-abc/${path}`, text]));
  write(folder, { ...staging, "dist/a.html": "all-entries/a.html" in left ? "new" : "old" });
  tidy(join(folder, "dist"));
  expect(read(folder)).toEqual({ "dist/a.html": "old", "dist/b.html": "old" });
});

test.skipIf(process.platform === "win32")("rights do not depend on those of the originals", () => {
  const out = join(temporaryFolder(), "dist");
  const staging = openStaging(out);
  const umask = process.umask(0o077);
  write(staging.site, { "a/b.html": "x" });
  process.umask(umask);
  staging.publish();
  const modes = ["", "a", "a/b.html"].map((path) => (statSync(join(out, path)).mode & 0o777).toString(8));
  expect(modes).toEqual(["755", "755", "644"]);
  expect(existsSync(staging.cache)).toBe(false);
});
