import { execFileSync, spawnSync } from "node:child_process";

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freeze as freezeHere } from "../../../src/cli/commands/edition.ts";
import { acceptData } from "../../../src/cli/commands/data-accept.ts";
import { listFiles } from "../../../src/cli/files.ts";
import { project } from "../../../src/cli/project.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { formatProblems, type Problem } from "../../../src/diagnostics/problem.ts";
import { todo } from "../../../src/publication/read/corrections.ts";
import { checkSignatures, readEditions, type Manifest } from "../../../src/publication/read/editions.ts";
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
/** A file of an edition, as it is kept. */
const frozen = (path: string, date: string) =>
  Buffer.from(
    brotliDecompressSync(readFileSync(join(publication, `public/editions/files/${manifest(date).files[path]!}.br`))),
  ).toString();
const linksIn = (html: string) => Array.from(html.matchAll(/<a [^>]*?href="([^"]*)"/g), ([, url]) => url!);
const kept = () => listFiles(join(publication, "public/editions/files"));

const change = (path: string, from: string, to: string) => {
  const before = readFileSync(join(publication, path), "utf8");
  expect(before).toContain(from);
  writeFileSync(join(publication, path), before.replace(from, to));
  return () => writeFileSync(join(publication, path), before);
};

let first: string[] = [];
let said: string[] = [];
let built: ReturnType<typeof build>;

/**
 * One publication over a few days: frozen, edited and corrected, frozen again, a figure and the article renamed, built.
 * All tests look at what that left.
 */
beforeAll(() => {
  cpSync(join(project, "tests/publication"), publication, { recursive: true });
  said = [freeze("2020-05-25"), freeze("2020-05-25")];
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

  edit();
  said.push(freeze("2020-06-05", { MUSTER_SIGNING_KEY: secretKey }));
  rename();
  built = build();
});

/** Changes numbers, words, a paragraph more and one less, and says why. */
function edit(): void {
  change("data/harbour-bells/raw/observations.csv", ",61,", ",62,");
  change("data/harbour-bells/raw/observations.csv", "2018-12-31,,48,,,least", "2018-12-31,,52,,,least");
  change("data/sources/kambana-2019-06-12-bells.yaml", "най-малко 48", "най-малко 52");
  change("data/sources/kambana-2019-06-12-bells.yaml", "at least 48", "at least 52");
  change("data/bell-keepers/raw/observations.csv", "claimed,world,,,2020-05-06,40", "claimed,world,,,2020-05-07,40");
  change(
    "content/figures/bells-by-country.yaml",
    "title: Norway has :n[at least 48]",
    "title: Norway has :n[at least 52]",
  );
  change("content/figures/bells-by-country.yaml", ":n[at least 48]", ":n[at least 52]");
  for (const path of ["content/articles/what-texts-hold/en.md", "content/pages/about.md"])
    change(path, ":n[at least 48]", ":n[at least 52]");
  change("content/figures/earshot.yaml", "of those within earshot", "of the people within earshot");
  const article = "content/articles/ringing/en.md";
  change(article, "bells hang in harbours, and nobody", "bells swing in harbours, and nobody");
  change(article, "A Bulgarian paper", "The sea is cold there.\n\nA Bulgarian paper");
  change(article, "What is repeated changes on its way.\n\n", "");
  for (const [path, text] of Object.entries(acceptData(publication, [])!.files)) write(path, text);
  command("numbers-accept", publication);
  write("content/corrections.yaml", readFileSync(join(publication, "content/corrections.yaml"), "utf8"));
}

/** Writes a file, with a day and a reason where a draft lacks them. */
function write(path: string, text: string): void {
  mkdirSync(dirname(join(publication, path)), { recursive: true });
  writeFileSync(
    join(publication, path),
    text
      .replaceAll(`date: ${todo}`, "date: 2020-06-04")
      .replaceAll(`since: ${todo}`, "since: 2020-06-04")
      .replaceAll(`why: ${todo}`, "why: The bells were heard again."),
  );
}

/** Gives a figure and the article other ids; the ones that took their places name the former ids. */
function rename(): void {
  change("content/articles/ringing/en.md", "::figure{#earshot}", "::figure{#heard-afar}");
  renameSync(join(publication, "content/figures/earshot.yaml"), join(publication, "content/figures/heard-afar.yaml"));
  faults.push(check());
  change("content/figures/heard-afar.yaml", "type:", "formerly: [earshot]\ntype:");
  renameSync(join(publication, "content/articles/ringing"), join(publication, "content/articles/bells-at-sea"));
  change("content/articles/bells-at-sea/en.md", "byline:", "formerly: [ringing]\nbyline:");
  change("content/site.yaml", "lead: ringing", "lead: bells-at-sea");
  change("content/articles/what-texts-hold/en.md", "::article{#ringing}", "::article{#bells-at-sea}");
  command("numbers-accept", publication);
}
const faults: string[] = [];

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

test("an edition holds the pages of articles, numbers and places, with everything that they load", () => {
  const { files, pages } = manifest("2020-05-25");
  expect(pages["articles/ringing"]).toMatch(/^[0-9a-f]{64}$/);
  for (const path of ["articles/ringing", "numbers/bells-norway", "places/nor"]) {
    const page = `${path}@2020-05-25/index.html`;
    const html = frozen(page, "2020-05-25");
    expect(Object.keys(pages)).toContain(path);
    expect(/<p class="frozen">.*?<\/a>/.exec(html)?.[0]).toBe(
      '<p class="frozen"><time class="edition" datetime="2020-05-25">Edition of 25 May 2020</time>. This page stays as it was published. <a href="changes/">What changed since</a>',
    );
    expect(/<link rel="canonical" href="([^"]*)">/.exec(html)?.[1]).toBe(`https://bells.example/harbour/${path}/`);
    const loads = Array.from(
      html.matchAll(/<(?:link|script|img)[^>]*? (?:href|src)="(?!https:)(?:\.\.\/)*([^"]*)"/g),
      ([, file]) => file!,
    );
    expect(loads.length).toBeGreaterThan(4);
    for (const file of loads) expect(files[file], file).toMatch(/^[0-9a-f]{64}$/);
    expect(html.includes("<iframe")).toBe(false);
  }
  for (const sheet of Object.keys(files).filter((path) => path.endsWith(".css")))
    for (const [, name] of frozen(sheet, "2020-05-25").matchAll(/url\(([^)]*)\)/g))
      expect(files, sheet).toHaveProperty([`editions/files/${name!}`]);
});

test("links within a frozen page stay in its edition where that has the page, and lead to the live site otherwise", () => {
  const links = (path: string, date: string) => linksIn(frozen(`${path}@${date}/index.html`, date));
  expect(links("articles/ringing", "2020-05-25")).toEqual(
    expect.arrayContaining([
      "../../numbers/bells-total@2020-05-25/",
      "../../sources/harbour-office-2019-03-01-count/#harbour-office-2019-03-01-count--1",
      "changes/",
      "../ringing/",
    ]),
  );
  expect(links("numbers/bells-norway", "2020-05-25")).toContain("../../places/nor@2020-05-25/");
});

test("what tells others how to cite a frozen article names the frozen page", () => {
  const page = frozen("articles/ringing@2020-06-05/index.html", "2020-06-05");
  expect(/<meta name="citation_public_url" content="([^"]*)">/.exec(page)?.[1]).toBe(
    "https://bells.example/harbour/articles/ringing@2020-06-05/",
  );
});

test("with a key the manifest is signed, and every check verifies it; without one the command says so", () => {
  expect(said[0]).toContain(
    "The manifest is not signed: neither MUSTER_SIGNING_KEY nor MUSTER_SIGNING_KEY_FILE is set.",
  );
  expect(said.at(-1)).toContain(`The manifest is signed with the key ${publicKey}.`);
  const [path, file] = ["edition.json", "edition.json.minisig"].map((name) => `public/editions/2020-06-05/${name}`);
  const signature = readFileSync(join(publication, file!), "utf8");
  expect(isSigned(readFileSync(join(publication, path!)), signature, [publicKey])).toBe(true);
  const editions = readEditions(openFolder(publication), []);
  const verified = (keys: readonly string[]) => {
    const problems: Problem[] = [];
    checkSignatures(openFolder(publication), editions, keys, problems);
    return problems.map((problem) => problem.path);
  };
  expect(verified([publicKey])).toEqual([]);
  expect(verified([])).toEqual([file]);
  const restore = change(file!, "2020-06-05 file", "2020-06-06 file");
  expect(verified([publicKey])).toEqual([file]);
  restore();
});

test("an edition can be cited and deposited, and has its article as a file", () => {
  const { files } = manifest("2020-06-05");
  expect(files).toHaveProperty(["editions/2020-06-05/.zenodo.json"]);
  expect(frozen("editions/2020-06-05/CITATION.cff", "2020-06-05")).toContain('\nversion: "2020-06-05"\n');
  expect(frozen("articles/ringing@2020-06-05/ringing.html", "2020-06-05")).toContain("bells swing in harbours");
  expect(frozen("articles/ringing@2020-06-05/index.html", "2020-06-05")).toContain(
    'href="../../articles/ringing@2020-06-05/ringing.epub"',
  );
});

test("an edition has the scripts of its own day, whatever earlier ones have", () => {
  const { files, script } = manifest("2020-06-05");
  expect(script.address).not.toContain("00000000");
  expect(files[script.address.slice(1)]).toMatch(/^[0-9a-f]{64}$/);
  expect(Object.keys(files).filter((name) => name.includes("00000000"))).toEqual([]);
});

test("what did not change is kept once, with its earlier date; the next edition names the digest of the one before", () => {
  const digest = (path: string, date: string) => manifest(date).files[path.replace("@", `@${date}`)];
  for (const path of [
    "embed/rumour@/index.html",
    "embed/number/quiet-days@/index.html",
    "numbers/quiet-days@/index.html",
  ]) {
    expect(digest(path, "2020-05-25"), path).toMatch(/^[0-9a-f]{64}$/);
    expect(digest(path, "2020-06-05"), path).toBe(digest(path, "2020-05-25"));
  }
  const quiet = frozen("numbers/quiet-days@2020-06-05/index.html", "2020-06-05");
  expect(/<time class="edition"[^>]*>([^<]*)/.exec(quiet)?.[1]).toBe("Edition of 25 May 2020");
  expect(manifest("2020-06-05").pages["numbers/quiet-days"]).toBe(manifest("2020-05-25").pages["numbers/quiet-days"]);
  for (const path of ["embed/how-many-keepers@/index.html", "articles/ringing@/index.html", "places/nor@/index.html"])
    expect(digest(path, "2020-06-05"), path).not.toBe(digest(path, "2020-05-25"));
  expect(manifest("2020-06-05").previous).toEqual({
    edition: "2020-05-25",
    sha256: sha256(readFileSync(join(publication, "public/editions/2020-05-25/edition.json"))),
  });
});

test("a second run reports that nothing was done, and an earlier date is refused", async () => {
  expect(said[0]).toContain(
    `Frozen as the edition of 2020-05-25: ${Object.keys(manifest("2020-05-25").files).length} addresses, ${first.length} new files`,
  );
  expect(said[1]).toBe("There is an edition of 2020-05-25 already, and an edition never changes. Nothing was done.\n");
  await expect(freezeHere(publication, "2020-06-02")).rejects.toThrow(
    "--date 2020-06-02 is before the last edition, of 2020-06-05. Name a later date.",
  );
});

test("after data, words and names have changed, every frozen address has the bytes that it had", () => {
  expect(built.status, built.stdout + built.stderr).toBe(0);
  for (const date of ["2020-05-25", "2020-06-05"]) {
    for (const [path, digest] of Object.entries(manifest(date).files))
      expect(sha256(readFileSync(join(site, path))), path).toBe(digest);
  }
});

test("a frozen embed says what happened since", () => {
  expect(status("number/bells-norway", "2020-05-25").text).toBe(
    "Corrected on 4 June 2020: at least 48 bells → at least 52 bells. The bells were heard again.",
  );
  expect(status("number/bells-norway", "2020-06-05").text).toBe("");
  expect(status("how-many-keepers", "2020-05-25").text).toBe("A newer edition is available, of 5 June 2020.");
  expect(status("how-many-keepers", "2020-06-05").text).toBe("");
});

test("the page of an edition says what changed since the one before, cell by cell, and lists its pages", () => {
  const page = readFileSync(join(site, "editions/2020-06-05/index.html"), "utf8");
  expect(page).toContain("What changed since the edition of 25 May 2020");
  expect(page).toContain("<del>61</del> → <ins>62</ins>");
  expect(page).toContain(
    "A small part of those within earshot hear nothing → A small part of the people within earshot hear nothing",
  );
  expect(page).toContain('<a href="../../places/nor@2020-06-05/">Norway</a>');
});

/** The text of a page of changes: one line for each heading and each paragraph, with what is marked. */
function changesOn(page: string): string[] {
  const html = readFileSync(join(site, page, "changes/index.html"), "utf8");
  const [main] = /<main[\s\S]*<\/main>/.exec(html)!;
  return Array.from(main.matchAll(/<(h[1-3]|p|b)(?: [^>]*)?>([\s\S]*?)<\/(?:h[1-3]|p)>/g), ([, , text]) =>
    text!.replaceAll(/<(\/?(?:del|ins))>|<[^>]*>/g, (_, mark?: string) => (mark ? `<${mark}>` : "")).trim(),
  );
}

test("what changed on an article is said in words: numbers with reasons, figures, sentences by their headings", () => {
  expect(changesOn("articles/ringing@2020-05-25")).toEqual([
    "Edition of 25 May 2020",
    "What changed since 25 May 2020",
    "“More than 150 bells hang in harbours, and nobody knows who rings them” as it stands in the edition of 25 May 2020, compared with the page today.",
    "The page as it was · The page today",
    "Numbers",
    "Bells that hang: Norway",
    "Before: <del>at least 48 bells</del>",
    "Now: <ins>at least 52 bells</ins>",
    "Update, 1 June 2020: A second fjord was visited after the article had appeared. The eight bells that were heard there are now counted.",
    "Correction, 4 June 2020: The bells were heard again.",
    "Figures",
    "Norway has at least 52 bells, one country in two is a guess",
    "It draws other data.",
    "It has another title. Before: <del>Norway has at least 48 bells, one country in two is a guess</del>",
    "Three who ought to know give different numbers of keepers",
    "It draws other data.",
    "A small part of the people within earshot hear nothing",
    "It has another title. Before: <del>A small part of those within earshot hear nothing</del>",
    "Text",
    "At the top",
    "Before: More than 150 bells <del>hang</del> in harbours, and nobody knows who rings them",
    "Now: More than 150 bells <ins>swing</ins> in harbours, and nobody knows who rings them",
    "Where they hang",
    "Added: <ins>The sea is cold there.</ins>",
    "By country",
    "Before: at least, as in Norway (at least <del>48</del>);",
    "Now: at least, as in Norway (at least <ins>52</ins>);",
    "How many there are",
    "Removed: <del>What is repeated changes on its way.</del>",
  ]);
});

test("what changed on a number and on a place is said too; if nothing changed, that is said", () => {
  expect(changesOn("places/nor@2020-05-25").slice(4, 12)).toEqual([
    "Numbers",
    "Bells that hang: Norway",
    "Before: <del>at least 48 bells</del>",
    "Now: <ins>at least 52 bells</ins>",
    "Update, 1 June 2020: A second fjord was visited after the article had appeared. The eight bells that were heard there are now counted.",
    "Correction, 4 June 2020: The bells were heard again.",
    "Text",
    "Bells in harbours",
  ]);
  expect(changesOn("numbers/quiet-days@2020-05-25").at(-1)).toBe(
    "Nothing: its text, its numbers and its figures are the same.",
  );
});

test("a renamed article is served at its former address, and its frozen pages lead to it", () => {
  expect(readFileSync(join(site, "articles/ringing/index.html"), "utf8")).toContain(
    '<link rel="canonical" href="https://bells.example/harbour/articles/bells-at-sea/">',
  );
  const changes = readFileSync(join(site, "articles/ringing@2020-06-05/changes/index.html"), "utf8");
  expect(changes).toContain('<a href="../../../articles/bells-at-sea/">The page today</a>');
});

test("what asks for the script of a page asks for one that stays", () => {
  const { script } = JSON.parse(readFileSync(join(site, "embed/earshot/embed.json"), "utf8")) as {
    script: { address: string; integrity: string };
  };
  expect(script.address).toBe(`https://bells.example/harbour${manifest("2020-06-05").script.address}`);
  expect(script.integrity).toBe(integrityOf(readFileSync(join(site, manifest("2020-06-05").script.address.slice(1)))));
});

/** The faults of the editions, as they are reported. */
const editionFaults = () => {
  const problems: Problem[] = [];
  readEditions(openFolder(publication), problems);
  return problems.length === 0 ? "" : formatProblems(problems);
};

test("a changed or lost file of an edition, and a changed edition, are faults", () => {
  const content = `${manifest("2020-05-25").pages["articles/ringing"]!}.br`;
  for (const name of [first[0]!, content]) {
    const file = join(publication, "public/editions/files", name);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(1));
    expect(editionFaults()).toContain(
      `found a file that was changed; expected public/editions/files/${name}. Restore it: an edition never changes.`,
    );
    rmSync(file);
    expect(editionFaults()).toContain(`found no file; expected public/editions/files/${name}.`);
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, bytes);
  }
  const undo = change("public/editions/2020-05-25/edition.json", "at least 48 bells", "at least 49 bells");
  expect(editionFaults()).toContain(
    'public/editions/2020-06-05/edition.json:3:3 previous: found "2020-05-25" with another digest; expected the edition 2020-05-25 as it was. Restore the earlier editions: an edition never changes.',
  );
  undo();
  expect(editionFaults()).toBe("");
});

test("an edition that names a path outside the site is a fault, and nothing is written there", () => {
  const fault = (path: string) =>
    change("public/editions/2020-06-05/edition.json", '"embed/earshot@2020-06-05/index.html"', JSON.stringify(path));
  const undo = fault("/outside.html");
  expect(editionFaults()).toContain('found the key "/outside.html"; expected a path below the folder');
  undo();
  fault("../../outside.html");
  const { status: exit, stdout, stderr } = build();
  expect([exit, stdout + stderr]).toEqual([
    1,
    expect.stringContaining(
      'found the key "../../outside.html"; expected a path below the folder, such as data/bells.csv. Correct the key.',
    ),
  ]);
  expect(existsSync(join(site, "../../outside.html"))).toBe(false);
});

test("a published figure cannot disappear silently: its replacement names it, and is served at its URLs too", () => {
  expect(faults[0]).toContain(
    'content/figures/earshot.yaml:1:1 found no figure; expected the figure "earshot", which others may have embedded since the edition of 2020-06-05. Restore it, or write `formerly: [earshot]` in the figure that replaces it.',
  );
  expect(readFileSync(join(site, "embed/earshot/index.html"), "utf8")).toContain(
    'href="https://bells.example/harbour/figures/heard-afar/"',
  );
  expect(readFileSync(join(site, "figures/earshot/index.html"), "utf8")).toContain(
    'rel="canonical" href="https://bells.example/harbour/figures/heard-afar/"',
  );
  expect(status("earshot", "2020-06-05").text).toBe("Another figure has taken its place.");
});
