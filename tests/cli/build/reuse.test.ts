import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { project } from "../../../src/cli/project.ts";
import { all } from "../../all.ts";
import type { Change, Rebuild } from "../rebuilds.ts";

const folder = mkdtempSync(join(tmpdir(), "muster-reuse-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const figure = "publication/content/figures";
const data = "publication/data";

/** One change of each kind of thing that pages are made from, and a page that tells of it. */
const every: (Change & { page: string })[] = [
  {
    name: "a cell of a dataset",
    path: `${data}/harbour-bells/raw/observations.csv`,
    from: ",61,",
    to: ",62,",
    page: "data/harbour-bells/index.html",
  },
  {
    name: "the date of a row that a figure draws",
    path: `${data}/bell-keepers/raw/observations.csv`,
    from: "claimed,world,,,2020-05-06,40",
    to: "claimed,world,,,2020-05-07,40",
    page: "articles/ringing/index.html",
  },
  {
    name: "the title of a dataset",
    path: `${data}/harbour-bells/dataset.yaml`,
    from: "title: Bells in harbours",
    to: "title: Bells of harbours",
    page: "figures/bells-by-coast/index.html",
  },
  {
    name: "the words of a figure",
    path: `${figure}/how-many-keepers.yaml`,
    from: "Keepers of bells on all coasts",
    to: "Keepers of all bells",
    page: "embed/how-many-keepers/index.html",
  },
  {
    name: "the title of a number",
    path: "publication/content/numbers/bells.yaml",
    from: "title: Coasts as the Bell Society draws them",
    to: "title: Coasts as the society draws them",
    page: "articles/ringing/index.html",
  },
  {
    name: "the publisher of a source",
    path: `${data}/sources/harbour-office-2019-03-01-count.yaml`,
    from: "Harbour Office Gazette",
    to: "Gazette of the Harbour",
    page: "embed/bells-by-coast/index.html",
  },
  {
    name: "the name of a place",
    path: `${data}/places.csv`,
    from: "PRT,Portugal",
    to: "PRT,The Portuguese coast",
    page: "figures/bells-by-country/index.html",
  },
  {
    name: "the title of the site",
    path: "publication/content/site.yaml",
    from: "title: Harbour Bells",
    to: "title: Bells of the Harbour",
    page: "embed/earshot/index.html",
  },
  {
    name: "a colour of the theme",
    path: "publication/content/theme/theme.yaml",
    from: "#8a1f2b",
    to: "#8a1f3b",
    page: "figures/earshot/index.html",
  },
  {
    name: "the title of a page",
    path: "publication/content/pages/about.md",
    from: "About these bells",
    to: "About our bells",
    page: "numbers/bells-north/index.html",
  },
  {
    name: "the title of an article",
    path: "publication/content/articles/ringing/en.md",
    from: "nobody knows who rings them",
    to: "nobody can say who rings them",
    page: "figures/earshot/index.html",
  },
  {
    name: "the reason of a correction",
    path: "publication/content/corrections.yaml",
    from: "A second fjord was visited",
    to: "One more fjord was visited",
    page: "numbers/bells-norway/index.html",
  },
  {
    name: "another article",
    path: "publication/content/articles/hearing/en.md",
    to: "---\ntitle: Another article about bells\ndek: It shows a figure again.\nsummary: Another article, which shows a figure that the first one shows too.\npublished: 2020-05-08\nupdated: 2020-05-08\nbyline: The Bell Desk\nfigure: earshot\n---\n\nWords.\n\n::figure{#earshot}\n",
    page: "figures/earshot/index.html",
  },
  {
    name: "an article that goes",
    path: "publication/content/articles/hearing/en.md",
    to: null,
    page: "figures/earshot/index.html",
  },
  {
    name: "a page that somebody wrote into",
    path: "site/figures/earshot/index.html",
    from: "</main>",
    to: "<p>undefined</p></main>",
    page: "figures/earshot/index.html",
  },
  {
    name: "blank lines above the words",
    path: `${figure}/earshot.yaml`,
    from: "type:",
    to: "# A remark.\n\ntype:",
    page: "",
  },
  { name: "nothing", path: `${figure}/earshot.yaml`, from: "type:", to: "type:", page: "" },
];

/**
 * Changes that stand for the others: of looks, of data, of words, of the built site, of what no page shows, and of
 * nothing. A stale page stays so until it is rebuilt, so a comparison after the words shows what the changes before
 * them left; that of looks, which most pages show, comes first. After the comparisons nothing may change.
 */
const few = [
  "a colour of the theme",
  "a cell of a dataset",
  "the words of a figure",
  "a page that somebody wrote into",
  "blank lines above the words",
  "nothing",
];
const compared = few.slice(few.indexOf("the words of a figure"), few.indexOf("blank lines above the words"));
const changes = all
  ? every
  : few.map((name) => ({ ...every.find((change) => change.name === name)!, compared: compared.includes(name) }));

describe("after a change of one thing, what is built is what would be built with nothing kept:", () => {
  let rebuilds: Rebuild[] = [];
  beforeAll(() => {
    cpSync(join(project, "tests/publication"), join(folder, "publication"), { recursive: true });
    const given = [join(import.meta.dirname, "../rebuilds.ts"), folder, JSON.stringify(changes)];
    rebuilds = JSON.parse(execFileSync(process.execPath, given, { encoding: "utf8", maxBuffer: 1e8 })) as Rebuild[];
  });

  test.each(changes.map(({ name, page }, i) => [name, page, i] as const))("%s", (name, page, i) => {
    const { status, stale, changed, said } = rebuilds[i]!;
    expect(said).toContain(name === "nothing" ? "is up to date" : "is ready");
    expect(status).toBe(0);
    if (all || compared.includes(name)) expect(stale).toEqual([]);
    if (page === "") expect(changed).toEqual([]);
    else expect(changed).toContain(page);
  });

  test("pages that a change does not concern are taken over", () => {
    const after = (name: string) => rebuilds[changes.findIndex((change) => change.name === name)]!;
    // A page that somebody wrote into is the only one that has to be made again.
    const { kept: most, made: least } = after("a page that somebody wrote into");
    expect(most).toBeGreaterThan(100);
    // Versions that come between the changes add files, so what is made anew is compared, and not what is kept.
    expect(after("the words of a figure").made).toBeLessThan(least + 40);
    expect(after("blank lines above the words").made).toBeLessThan(least + 40);
    if (all) expect(after("the title of an article").kept).toBeGreaterThan(most / 2);
  });
});

describe("after a change of the engine every page is rebuilt:", () => {
  const machine = join(folder, "machine");
  const out = join(folder, "machine-site");
  const command = (...args: string[]) => [
    join(machine, "src/cli/commands/build.ts"),
    "--publication",
    join(machine, "tests/publication"),
    "--out",
    out,
    ...args,
  ];
  // What Node compiled of this copy goes with it.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") };
  const build = (...args: string[]) => execFileSync(process.execPath, command(...args), { encoding: "utf8", env });
  const page = () => readFileSync(join(out, "figures/earshot/index.html"), "utf8");

  beforeAll(() => {
    for (const name of [
      "src",
      "tests/publication",
      "astro.config.mjs",
      "tsconfig.json",
      "package.json",
      "package-lock.json",
    ])
      cpSync(join(project, name), join(machine, name), { recursive: true });
    symlinkSync(join(project, "node_modules"), join(machine, "node_modules"));
    // What no page shows takes time only.
    const settings = join(machine, "tests/publication/content/site.yaml");
    writeFileSync(settings, readFileSync(settings, "utf8").replace("extras: [all]", "extras: []"));
    build();
    expect(build()).toContain("is up to date");
  });

  const machineChanges = [
    ["a word", "src/i18n/en.ts", /asTable: "[^"]*"/, 'asTable: "In rows"', "In rows"],
    ["a style", "src/styles/figure.css", /$/, "main { orphans: 7 }", ""],
    ["a template", "src/components/page/Footer.astro", /<footer/, "<footer data-changed", "data-changed"],
  ] as const;
  test.each(all ? machineChanges : machineChanges.slice(-1))("%s", (_, path, from, to, shown) => {
    const before = page();
    writeFileSync(join(machine, path), readFileSync(join(machine, path), "utf8").replace(from, to));
    expect(build()).not.toContain("files are unchanged");
    expect(page()).not.toBe(before);
    expect(page()).toContain(shown);
  });

  test.skipIf(!all)("the address", () => {
    expect(build("--address", "https://elsewhere.example/")).not.toContain("files are unchanged");
    expect(page()).toContain("https://elsewhere.example/figures/earshot/");
  });

  test("a page that cannot be made ends the build; what was built stays, and nothing is left beside it", () => {
    const path = join(machine, "src/components/figure/OneFigure.astro");
    const template = readFileSync(path, "utf8");
    const before = page();
    writeFileSync(
      path,
      template.replace(
        /\n---\n/,
        '\nif (Astro.url.pathname.includes("earshot")) throw new Error("out of ink");\n---\n',
      ),
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, command(), { encoding: "utf8", env });
    writeFileSync(path, template);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain("out of ink");
    expect(stdout + stderr).not.toContain("Another page could not be made");
    expect(page()).toBe(before);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test.skipIf(!all)("a file that is served as it is", () => {
    expect(build("--address", "https://elsewhere.example/")).toContain("files are unchanged");
    writeFileSync(join(machine, "tests/publication/public/more.txt"), "x");
    expect(build("--address", "https://elsewhere.example/")).not.toContain("files are unchanged");
  });
});
