import { execFileSync, spawnSync } from "node:child_process";

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { acceptData } from "../../../src/cli/commands/data-accept.ts";
import { listFiles } from "../../../src/cli/files.ts";
import { project } from "../../../src/cli/project.ts";
import { todo } from "../../../src/publication/read/corrections.ts";
import type { Manifest } from "../../../src/publication/read/editions.ts";
import { isSigned } from "../../../src/minisign.ts";
import { publicKey, secretKey } from "../../signing.ts";
import { integrityOf, sha256 } from "../../../src/digest.ts";

const folder = mkdtempSync(join(tmpdir(), "muster-editions-"));
const [publication, site] = [join(folder, "publication"), join(folder, "site")];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(project, `src/cli/commands/${name}.ts`), ...args], { encoding: "utf8" });
const freeze = (date: string, env: Record<string, string> = {}) =>
  execFileSync(
    process.execPath,
    [join(project, "src/cli/commands/edition.ts"), "--publication", publication, "--date", date],
    { encoding: "utf8", env: { ...process.env, ...env } },
  );
const build = () => command("build", "--publication", publication, "--out", site);
const check = () => command("check", publication).stdout;
const manifest = (date: string) =>
  JSON.parse(readFileSync(join(publication, `public/editions/${date}/edition.json`), "utf8")) as Manifest;
const status = (name: string, date: string) =>
  JSON.parse(readFileSync(join(site, `embed/${name}@${date}/status.json`), "utf8")) as {
    text: string;
    address: string;
  };
const kept = () => listFiles(join(publication, "public/editions/files"));

const change = (path: string, from: string, to: string) => {
  const before = readFileSync(join(publication, path), "utf8");
  expect(before).toContain(from);
  writeFileSync(join(publication, path), before.replace(from, to));
  return () => writeFileSync(join(publication, path), before);
};

let first: string[] = [];
let said: string[] = [];
beforeAll(() => {
  cpSync(join(project, "tests/publication"), publication, { recursive: true });
  said = [freeze("2020-05-25")];
  // As if the script of that day had been another.
  const [path, other] = [
    join(publication, "public/editions/2020-05-25/edition.json"),
    Buffer.from("// another script\n"),
  ];
  const { script, files, ...rest } = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const name = "editions/scripts/embed.00000000.js";
  const others = Object.entries(files).filter(([file]) => `/${file}` !== script.address);
  writeFileSync(
    path,
    JSON.stringify(
      {
        ...rest,
        script: { ...script, address: `/${name}` },
        files: Object.fromEntries([...others, [name, sha256(other)]].sort()),
      },
      null,
      2,
    ),
  );
  rmSync(join(publication, `public/editions/files/${files[script.address.slice(1)]}.br`));
  writeFileSync(join(publication, `public/editions/files/${sha256(other)}.br`), brotliCompressSync(other));
  first = kept();
  said.push(freeze("2020-06-03", { MUSTER_SIGNING_KEY: secretKey }), freeze("2020-06-03"));
});

test("an edition holds every embed in each look, what the figures draw, every dataset, and the scripts", () => {
  const { figures, numbers, datasets, files, previous, script } = manifest("2020-05-25");
  expect(previous).toBe(null);
  expect(figures["earshot"]).toBe("A small part of those within earshot hear nothing");
  expect(numbers["bells-norway"]).toBe("at least 48 bells");
  expect(datasets["harbour-bells"]).toBe("1.0.0");
  for (const path of [
    "embed/earshot@2020-05-25/index.html",
    "embed/earshot@2020-05-25/dark/index.html",
    "embed/earshot@2020-05-25/chart/index.html",
    "embed/earshot@2020-05-25/fragment.html",
    "embed/earshot@2020-05-25/data.csv",
    "embed/number/bells-norway@2020-05-25/index.html",
    "data/harbour-bells/2020-05-25.csv",
  ]) {
    expect(files[path], path).toMatch(/^[0-9a-f]{64}$/);
  }
  expect(
    Object.keys(files)
      .filter((path) => path.startsWith("editions/scripts/"))
      .map((path) => path.replace(/\.\w+\.js/, "")),
  ).toEqual(["editions/scripts/embed", "editions/scripts/frame"]);
  expect(script.address).toBe(`/${Object.keys(files).find((path) => path.startsWith("editions/scripts/embed"))}`);
});

test("with a key the manifest is signed, and every check verifies it; without one the command says so", () => {
  expect(said[0]).toContain(
    "The manifest is not signed: neither MUSTER_SIGNING_KEY nor MUSTER_SIGNING_KEY_FILE is set.",
  );
  expect(said[1]).toContain(`The manifest is signed with the key ${publicKey}.`);
  const signature = "public/editions/2020-06-03/edition.json.minisig";
  expect(
    isSigned(
      readFileSync(join(publication, "public/editions/2020-06-03/edition.json")),
      readFileSync(join(publication, signature), "utf8"),
      [publicKey],
    ),
  ).toBe(true);
  const restore = change(signature, "2020-06-03 file", "2020-06-04 file");
  expect(check()).toContain(`${signature}:1:1`);
  restore();
  expect(check()).not.toContain(signature);
});

test("an edition has the scripts of its own day, whatever earlier ones have", () => {
  const { files, script } = manifest("2020-06-03");
  expect(script.address).not.toContain("00000000");
  expect(files[script.address.slice(1)]).toMatch(/^[0-9a-f]{64}$/);
  expect(Object.keys(files).filter((name) => name.includes("00000000"))).toEqual([]);
});

test("what did not change is kept once, whatever the day; the next edition names the digest of the one before", () => {
  const { files, script } = manifest("2020-06-03");
  const own = [script.address.slice(1), "editions/2020-06-03/CITATION.cff", "editions/2020-06-03/.zenodo.json"];
  const fresh = own.map((path) => `${files[path]}.br`);
  expect(kept().filter((file) => !fresh.includes(file))).toEqual(first);
  const without = (date: string) =>
    Object.entries(manifest(date).files)
      .filter(([file]) => !/^editions\/(?:scripts\/embed\.|.*\/(?:CITATION\.cff|\.zenodo\.json)$)/.test(file))
      .map(([, digest]) => digest);
  expect(without("2020-06-03").toSorted()).toEqual(without("2020-05-25").toSorted());
  expect(manifest("2020-06-03").previous).toEqual({
    edition: "2020-05-25",
    sha256: sha256(readFileSync(join(publication, "public/editions/2020-05-25/edition.json"))),
  });
});

test("a second run reports that nothing was done, and an earlier date is refused", () => {
  expect(said[0]).toContain(
    `Frozen as the edition of 2020-05-25: ${Object.keys(manifest("2020-05-25").files).length} addresses, ${first.length} new files`,
  );
  expect(said[1]).toContain(", 3 new files in ");
  expect(said[2]).toBe("There is an edition of 2020-06-03 already, and an edition never changes. Nothing was done.\n");
  const refused = command("edition", "--publication", publication, "--date", "2020-06-02");
  expect([refused.status, refused.stderr]).toEqual([
    1,
    expect.stringContaining("--date 2020-06-02 is before the last edition, of 2020-06-03. Name a later date."),
  ]);
});

test("after data, words and code have changed, every frozen address has the bytes that it had, and says what happened since", () => {
  change("data/harbour-bells/raw/observations.csv", ",61,", ",62,");
  change("data/bell-keepers/raw/observations.csv", "claimed,world,,,2020-05-06,40", "claimed,world,,,2020-05-07,40");
  change("content/figures/earshot.yaml", "of those within earshot", "of the people within earshot");
  for (const [path, text] of Object.entries(acceptData(publication, [])!.files)) {
    mkdirSync(dirname(join(publication, path)), { recursive: true });
    writeFileSync(
      join(publication, path),
      text
        .replaceAll(`date: ${todo}`, "date: 2020-06-04")
        .replaceAll(`why: ${todo}`, "why: The bells were heard again."),
    );
  }
  expect(freeze("2020-06-05")).toMatch(/, [1-9]\d* new files/);
  const built = build();
  expect(built.status, built.stdout + built.stderr).toBe(0);
  for (const date of ["2020-05-25", "2020-06-03", "2020-06-05"]) {
    for (const [path, digest] of Object.entries(manifest(date).files))
      expect(sha256(readFileSync(join(site, path))), path).toBe(digest);
  }
  // The correction of a number came after the first edition, and before the second.
  expect(status("number/bells-norway", "2020-05-25").text).toBe(
    "Updated on 1 June 2020: at least 40 bells → at least 48 bells. A second fjord was visited after the article had appeared. The eight bells that were heard there are now counted.",
  );
  expect(status("number/bells-norway", "2020-06-03").text).toBe("");
  expect(status("how-many-keepers", "2020-06-03").text).toBe("A newer edition is available, of 5 June 2020.");
  expect(status("how-many-keepers", "2020-06-05").text).toBe("");
  const page = readFileSync(join(site, "editions/2020-06-05/index.html"), "utf8");
  expect(page).toContain("What changed since the edition of 3 June 2020");
  expect(page).toContain("<del>61</del> → <ins>62</ins>");
  expect(page).toContain(
    "A small part of those within earshot hear nothing → A small part of the people within earshot hear nothing",
  );
});

test("what asks for the script of a page asks for one that stays", () => {
  const { script } = JSON.parse(readFileSync(join(site, "embed/earshot/embed.json"), "utf8")) as {
    script: { address: string; integrity: string };
  };
  expect(script.address).toBe(`https://bells.example/harbour${manifest("2020-06-05").script.address}`);
  expect(script.integrity).toBe(integrityOf(readFileSync(join(site, manifest("2020-06-05").script.address.slice(1)))));
});

test("a changed or lost file of an edition, and a changed edition, are faults", () => {
  const file = join(publication, "public/editions/files", first[0]!);
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(1));
  expect(check()).toMatch(
    /found a file that was changed; expected public\/editions\/files\/[0-9a-f]{64}\.br\. Restore it: an edition never changes\./,
  );
  rmSync(file);
  expect(check()).toContain("found no file; expected");
  expect(existsSync(file)).toBe(false);
  writeFileSync(file, bytes);
  const undo = change("public/editions/2020-05-25/edition.json", "at least 48 bells", "at least 49 bells");
  expect(check()).toContain(
    'public/editions/2020-06-03/edition.json:3:3 previous: found "2020-05-25" with another digest; expected the edition 2020-05-25 as it was. Restore the earlier editions: an edition never changes.',
  );
  undo();
  expect(check()).toContain("Nothing wrong");
});

test.each([
  [
    "../../outside.html",
    'found the key "../../outside.html"; expected a path below the folder, such as data/bells.csv. Correct the key.',
  ],
  ["/outside.html", 'found the key "/outside.html"; expected a path below the folder'],
])("an edition that names %s is a fault, and nothing is written there", (path, message) => {
  const undo = change(
    "public/editions/2020-06-05/edition.json",
    '"embed/earshot@2020-06-05/index.html"',
    JSON.stringify(path),
  );
  const { status, stdout, stderr } = build();
  expect([status, stdout + stderr]).toEqual([1, expect.stringContaining(message)]);
  expect(existsSync(join(site, path))).toBe(false);
  undo();
});

test("a published figure cannot disappear silently: its replacement names it, and is served at its URLs too", () => {
  change("content/articles/ringing/en.md", "::figure{#earshot}", "::figure{#heard-afar}");
  cpSync(join(publication, "content/figures/earshot.yaml"), join(publication, "content/figures/heard-afar.yaml"));
  rmSync(join(publication, "content/figures/earshot.yaml"));
  expect(check()).toContain(
    'content/figures/earshot.yaml:1:1 found no figure; expected the figure "earshot", which others may have embedded since the edition of 2020-06-05. Restore it, or write `formerly: [earshot]` in the figure that replaces it.',
  );
  change("content/figures/heard-afar.yaml", "type:", "formerly: [earshot]\ntype:");
  expect(command("numbers-accept", publication).status).toBe(0);
  const built = build();
  expect(built.status, built.stdout + built.stderr).toBe(0);
  expect(readFileSync(join(site, "embed/earshot/index.html"), "utf8")).toContain(
    'href="https://bells.example/harbour/figures/heard-afar/"',
  );
  expect(readFileSync(join(site, "figures/earshot/index.html"), "utf8")).toContain(
    'rel="canonical" href="https://bells.example/harbour/figures/heard-afar/"',
  );
  expect(status("earshot", "2020-06-05").text).toBe("Another figure has taken its place.");
});
