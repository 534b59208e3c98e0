import { execFileSync, spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { all } from "../all.ts";
import { dist } from "../browser/driving/browser.ts";
import { oneOfEachKind } from "../browser/driving/sample.ts";

/** Pages but those of editions, which stay as they were frozen; what changed since is made anew. */
const files = (
  all
    ? globSync(["**/index.html", "404.html"], { cwd: dist })
    : oneOfEachKind.map((path) => (path.endsWith(".html") ? path : `${path}index.html`))
).filter((file) => !file.includes("@") || file.endsWith("/changes/index.html"));

/**
 * The recommended rules of html-validate, but for the length of titles, ids that begin with a digit, headings and
 * regions by their role, the names of regions, of which axe sees those that are hidden, and those of headings, which
 * leave out the links in them.
 */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      "aria-label-misuse": ["error", { allowAnyNamable: true }],
      "long-title": "off",
      "prefer-native-element": ["error", { exclude: ["heading", "region"] }],
      "unique-landmark": "off",
      "valid-id": ["error", { relaxed: true }],
    },
  }),
);

test("html-validate finds nothing", async () => {
  const found: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateString(readFileSync(join(dist, file), "utf8"), file);
    for (const { messages } of results)
      found.push(
        ...messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
      );
  }
  expect(found).toEqual([]);
});

test.runIf(all && spawnSync("java", ["-version"]).status === 0)(
  "the Nu HTML checker finds nothing, where there is a Java",
  () => {
    const jar = join(createRequire(import.meta.url).resolve("vnu-jar"), "../build/dist/vnu.jar");
    // Later releases fetch a Java when they are installed. This one does not know yet that `name` makes a group of
    // `details`, nor CSS of our days: https://html.spec.whatwg.org/#attr-details-name
    const known = ".*Attribute .name. not allowed on element .details. at this point.*|CSS: .*";
    const found = execFileSync(
      "java",
      [
        "-Xss4m",
        "-jar",
        jar,
        "--format",
        "gnu",
        "--stdout",
        "--exit-zero-always",
        "--filterpattern",
        known,
        ...files.map((file) => join(dist, file)),
      ],
      { encoding: "utf8", maxBuffer: 1e9 },
    );
    expect(
      found
        .split("\n")
        .filter(Boolean)
        .map((line) => line.replaceAll(`file:${dist}/`, "")),
    ).toEqual([]);
  },
);
