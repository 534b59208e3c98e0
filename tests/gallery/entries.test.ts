import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { optionsTable } from "../../src/gallery/options-table.ts";
import { entries } from "../../src/gallery/entries.ts";
import { longLabel } from "../../src/gallery/fixtures.ts";
import type { Chart, Point } from "../../src/charts/model.ts";
import { figureSchema } from "../../src/publication/read/figures/figure-file.ts";
import { chartNames } from "../../src/charts/registry.ts";
import { kinds } from "../../src/model/estimate.ts";
import { isTrail } from "../../src/charts/claim-trail.ts";

test("every chart type has its page, in the order of the documentation", () => {
  expect(entries.map(({ type }) => type)).toEqual([...chartNames, "claim-trail"]);
});

describe.for(entries.map((entry) => [entry.type, entry] as const))(
  "%s",
  ([type, { purpose, instead, file, cases }]) => {
    const named = Object.entries(cases);
    const drawn = named.flatMap(([, chart]) => (isTrail(chart) ? [] : [chart]));

    test("is told in sentences, and names another type that may say more", () => {
      for (const text of [purpose, instead]) expect(text).toMatch(/^[A-Z].*\.$/s);
      expect(
        [...chartNames, "claim-trail"].filter((other) => other !== type && new RegExp(`\\b${other}\\b`).test(instead)),
      ).not.toEqual([]);
    });

    test("has a figure file that can be read", () => {
      const read = figureSchema.safeParse(parse(file));
      expect(read.error?.issues ?? []).toEqual([]);
      expect(read.data?.type).toBe(type);
    });

    test("has cases of its own type, each with a name and an id of its own, the plain one first", () => {
      expect(named[0]![0]).toBe(type);
      for (const [name, chart] of named) {
        expect(chart.type).toBe(type);
        expect(name).toMatch(new RegExp(`^${type}(-[a-z0-9]+)*$`));
      }
      const ids = named.map(([, { id }]) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    });

    test.skipIf(type === "claim-trail")("shows every option, and every column that it takes", () => {
      const { columns, options } = optionsTable(type);
      const asked = drawn.flatMap((chart) => [
        ...Object.keys(chart.options),
        ...(chart.whole ? ["whole"] : []),
        ...(chart.references.length > 0 ? ["references"] : []),
      ]);
      expect(options.map(({ name }) => name).filter((name) => !asked.includes(name))).toEqual([]);
      const parts: Record<string, (point: Point) => boolean> = {
        label: ({ label }) => label !== "",
        value: ({ estimate }) => estimate !== null,
        date: ({ window }) => window !== null,
        group: ({ group }) => group !== null,
        panel: ({ panel }) => panel !== null,
      };
      expect(
        columns.filter(({ name }) => !drawn.some(({ points }) => points.some(parts[name]!))).map(({ name }) => name),
      ).toEqual([]);
    });

    test.skipIf(type === "claim-trail")("copes with hard data", () => {
      const has = (what: (chart: Chart) => boolean) => drawn.some(what);
      const written = drawn
        .flatMap(({ points }) => points.map(({ label, group }) => `${label} ${group ?? ""}`))
        .join(" ");
      const told = new Set(
        drawn.flatMap(({ points, whole }) =>
          [...points, ...(whole ? [whole] : [])].map(({ estimate }) => estimate?.kind ?? "none"),
        ),
      );
      expect({
        one: has(({ points }) => new Set(points.map(({ key }) => key)).size === 1),
        long: written.includes(longLabel),
        scripts: [/\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Devanagari}/u].every((script) =>
          script.test(written),
        ),
        kinds: kinds.filter((kind) => kind !== "unclear" && kind !== "less-than" && !told.has(kind)),
      }).toEqual({ one: true, long: true, scripts: true, kinds: [] });
    });
  },
);
