import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";
import { readable, sanitizers } from "../exports/embeds/sanitizers.ts";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const text = (file: string) => readFileSync(join(dist, file), "utf8");
const inlineEmbeds = listFiles(join(dist, "embed"))
  .filter((file) => file.endsWith("fragment.html") && !file.includes("@"))
  .map((file) => ({ name: file.slice(0, -"/fragment.html".length), html: text(`embed/${file}`) }));
const figures = inlineEmbeds.filter(({ name }) => !name.startsWith("number/"));
/** Cards of numbers are many and alike. */
const cards = inlineEmbeds.filter(({ name }, i) => name.startsWith("number/") && i % 10 === 0);

describe.each(Object.entries(sanitizers))("%s", (_, sanitize) => {
  test("leaves of every figure its title, each number that it is summed up in, its sources and the way home", () => {
    for (const { name, html } of figures) {
      const { title, said, page } = JSON.parse(text(`embed/${name}/embed.json`)) as Record<
        "title" | "said" | "page",
        string
      >;
      const left = sanitize(html);
      const words = readable(left);
      // The name of a view stands in brackets where views are told apart.
      expect(words, name).toContain(title.replace(/ \([^)]*\)$/, ""));
      for (const numeral of said.match(/\d[\d,]*\d|\d/g)!) expect(words, name).toContain(numeral);
      expect(words, name).toMatch(/ Read in: \S.* Foreign Ranks · /);
      expect(left, name).toContain(`href="${page}"`);
    }
  });

  test("leaves of a number its value in words, its title, its source and the way home", () => {
    for (const { name, html } of cards) {
      const { title, source, page } = JSON.parse(text(`embed/${name}/embed.json`)) as Record<
        "title" | "source" | "page",
        string
      >;
      const left = sanitize(html);
      expect(readable(left), name).toContain(title.replace(": ", " ").replaceAll("\u00a0", " "));
      expect(readable(left), name).toContain(source.replace(/\.$/, ""));
      expect(left, name).toContain(`href="${page}"`);
    }
  });
});
