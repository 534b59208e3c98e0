import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import css from "@eslint/css";
import { getCompatibleVersions } from "baseline-browser-mapping";
import { ESLint } from "eslint";
import compat from "eslint-plugin-compat";
import ts from "typescript";
import { expect, test } from "vitest";
import { browserslist } from "../../../package.json" with { type: "json" };
import * as scripts from "../../../src/scripts/scripts.ts";
import { embedSheet, scopedSheet } from "../../../src/styles/build/inline.ts";
import { sheetsOf } from "../../../src/styles/build/sheets.ts";
import { projectTheme } from "../../../src/publication/read/theme/theme.ts";

const folder = fileURLToPath(new URL("../../../src/scripts", import.meta.url));

/** The oldest browsers that the publication promises everything to, by the names of the Baseline data. */
const oldest = new Map(
  browserslist.map((entry) => [entry.split(" ")[0]!.replace("ios_saf", "safari_ios"), Number(entry.split(" ").at(-1))]),
);

/**
 * The year in which the oldest of them were current: by its end, what is Baseline of that year was in all of them or in
 * a version soon after.
 */
const year = [2019, 2020, 2021, 2022, 2023, 2024].find((targetYear) =>
  getCompatibleVersions({ targetYear }).every(({ browser, version }) => (oldest.get(browser) ?? 0) <= Number(version)),
)!;

/** Every class of a style sheet, so that nothing of it is left out as unused. */
const allOf = (sheet: string) => new Set([...sheet.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!));

/** The elements of an embed page that its style sheet names. */
const everyElement = "<h1><h2><ul><li><table><thead><tbody><tr><th><td><details><summary><figure><input><label><code>";

const theme = projectTheme();
const { text, site, framed, unscoped } = sheetsOf(theme);
const written = {
  "text.css": text.css,
  "site.css": site.css,
  "embed.css": embedSheet(`<p class="${[...allOf(framed)].join(" ")}">${everyElement}`, theme),
  "inline-embed.css": scopedSheet(allOf(unscoped), theme).css,
};

/** What a browser of the list may lack without anything being lost: what it shows then is said beside each. */
const dispensable = {
  // The wide or the narrow drawing by the width of the window (build/measured.ts); margins of paper as the browser
  // has them.
  allowAtRules: ["container", "page"],
  allowProperties: [
    "container-type",
    // Form controls and scrollbars stay light in a dark page.
    "color-scheme",
    // A scrollbar over the edge of an embed is as wide as that of any page.
    "scrollbar-width",
    // Lines break where they always did.
    "text-wrap",
    // A code to copy scrolls in its field; on phones nobody can make it larger.
    "field-sizing",
    "resize",
    // A scroll that reaches the end of a box goes on in the page.
    "overscroll-behavior",
    // Chosen buttons look as the system has them.
    "forced-color-adjust",
    // Corners of outlines are square.
    "outline",
    // Only phones that enlarge letters by themselves know it.
    "text-size-adjust",
    // No line says how much of a long text was read; the steps of a story stand one after the other.
    "view-timeline",
    "view-timeline-inset",
    "animation-range",
    // An address is selected word by word.
    "user-select",
  ],
  allowMediaConditions: ["forced-colors"],
  // Focus has the outline of the browser itself; figure.css says so for what is out of sight.
  // No section of a contents list is marked as the current one.
  allowSelectors: ["focus-visible", "details-content", "marker", "target-current"],
  // What a host says of drawings reaches those of an inline embed, behind the attributes of which nothing else stands.
  allowPropertyValues: {
    all: ["revert-layer"],
    "overflow-wrap": ["anywhere"],
    "text-align": ["match-parent"],
    "break-after": ["avoid"],
  },
};

test("style sheets use no feature that a listed browser lacks, except optional ones", async () => {
  const lint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ["**/*.css"],
        plugins: { css },
        language: "css/css",
        languageOptions: { tolerant: true },
        rules: { "css/use-baseline": ["error", { available: year, ...dispensable }] },
      },
    ] as ESLint.Options["overrideConfig"],
  });
  const found: string[] = [];
  for (const [name, text] of Object.entries(written)) {
    const [{ messages }] = (await lint.lintText(text, { filePath: name })) as [ESLint.LintResult];
    for (const { message, line, column } of messages)
      found.push(`${name}: ${message} (${text.split("\n")[line - 1]!.slice(Math.max(0, column - 60), column + 40)})`);
  }
  expect(found).toEqual([]);
});

test("scripts call nothing that a browser of the list lacks", async () => {
  const lint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ["**/*.js"],
        plugins: { compat },
        languageOptions: { sourceType: "script", globals: { window: "readonly", document: "readonly" } },
        settings: { browsers: browserslist, lintAllEsApis: true },
        rules: { "compat/compat": "error" },
      },
    ] as ESLint.Options["overrideConfig"],
  });
  const found: string[] = [];
  for (const { name, code } of Object.values(scripts).filter(
    (value): value is scripts.Script => typeof value === "object",
  )) {
    const [{ messages }] = (await lint.lintText(code, { filePath: `${name}.js` })) as [ESLint.LintResult];
    for (const { message, column } of messages)
      found.push(`${name}: ${message} (${code.slice(Math.max(0, column - 40), column + 40)})`);
  }
  expect(found).toEqual([]);
});

/** What TypeScript says of a name, a property or a part of its library that is not there. */
const unknown = new Set([2304, 2339, 2550, 2551, 2552]);

test("scripts use no more of the language and of pages than both had in 2021", () => {
  const files = globSync("*.ts", { cwd: folder })
    .filter((file) => file !== "scripts.ts")
    .map((file) => join(folder, file));
  expect(files.length).toBeGreaterThan(5);
  const program = ts.createProgram(files, {
    lib: ["lib.es2021.d.ts"],
    target: ts.ScriptTarget.ES2021,
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    strict: true,
    noEmit: true,
    types: ["web"],
  });
  const found = ts
    .getPreEmitDiagnostics(program)
    .filter(({ code }) => unknown.has(code))
    .map(
      ({ file, start, messageText }) =>
        `${file?.fileName.split("/").at(-1)}:${file!.getLineAndCharacterOfPosition(start!).line + 1} ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  expect(found).toEqual([]);
  // Their types had these before all browsers had them.
  for (const file of files) expect(readFileSync(file, "utf8"), file).not.toMatch(/\.aria[A-Z]/);
});
